import { promise } from '../../../letter/checks/rules/promise'
import { testRule } from '../rule-tester'

testRule(promise, {
  valid: [
    '确保学生出行安全。',
    '力争2025年建成。',
    '预计2024年完工交付使用。',
    '不一定能够完成。',
    '项目具备一定规模。',
    '“确保完成”的表述已删去。',
  ],
  invalid: [
    {
      letter: '确保项目按期完成。',
      findings: [
        {
          messageId: 'found',
          excerpt: '确保项目按期完成',
          message: '“确保项目按期完成”是承诺，请核对是否在职权之内、能否兑现',
        },
      ],
    },
    { letter: '年内全部建成。', findings: [{ messageId: 'found', excerpt: '年内全部建成' }] },
    {
      letter: '我局一定会尽快解决，并从根本上解决停车问题。',
      findings: [
        { messageId: 'found', excerpt: '一定会尽快解决' },
        { messageId: 'found', excerpt: '根本上解决' },
      ],
    },
    { letter: '承诺在三个月内解决。', findings: [{ messageId: 'found', excerpt: '承诺在三个月内解决' }] },
  ],
})
