import { resultClass } from '../../../letter/checks/rules/result-class'
import { testRule } from '../rule-tester'

const profile = { requires: { resultClass: true } }

testRule(resultClass, {
  valid: [
    { profile: 'shenzhen' },
    { profile, facts: { resultClass: 'A' } },
    { profile, note: '办理结果：A类' },
    { profile, note: ['A类', '（联系人：周敏，联系电话：0000-5551234）'] },
    { profile, closing: ['感谢您的关心。', '办复类别:B'], facts: { resultClass: 'B' } },
    { profile, note: '（办理类型：A类）', facts: { resultClass: 'A' } },
    { note: '（联系人：A座周敏，联系电话：0000-5551234）', facts: { resultClass: 'B' } },
  ],
  invalid: [
    { letter: { profile }, findings: [{ messageId: 'missing', excerpt: '' }] },
    {
      letter: { profile, note: '类别：' },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
    {
      letter: { facts: { resultClass: 'B' }, note: '办理结果：A类' },
      findings: [{ messageId: 'differs', excerpt: 'A', message: '此处印的是A类，信息中的办理结果类别是B类' }],
    },
    {
      letter: { facts: { resultClass: 'C' }, note: ['办复类别:B', '（联系人：周敏）'] },
      findings: [{ messageId: 'differs', excerpt: 'B' }],
    },
  ],
})
