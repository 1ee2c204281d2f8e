import { personalDetails } from '../../../letter/checks/rules/personal-details'
import { testRule } from '../rule-tester'

testRule(personalDetails, {
  valid: [
    { facts: { disclosure: '不予公开' }, disclosure: null, body: ['家庭住址：翠园路18号3栋502室。'] },
    '办公地址：翠园路18号。',
    '账户余额1234567元。',
    '账号管理更加规范。',
    '翠园路18号院已完成改造。',
    '住址信息已脱敏。',
  ],
  invalid: [
    { letter: '家庭住址：翠园路18号3栋502室。', findings: [{ messageId: 'address', excerpt: '翠园路18号3栋502室' }] },
    {
      letter: '银行账号：6222 0200 0011 2233 445。',
      findings: [{ messageId: 'account', excerpt: '6222 0200 0011 2233 445' }],
    },
    {
      letter: '来信人家住翠园路18号，护照号码为E12345678。',
      findings: [
        { messageId: 'address', excerpt: '翠园路18号' },
        { messageId: 'passport', excerpt: 'E12345678' },
      ],
    },
  ],
})
