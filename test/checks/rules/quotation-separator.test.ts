import { quotationSeparator } from '../../../letter/checks/rules/quotation-separator'
import { testRule } from '../rule-tester'

testRule(quotationSeparator, {
  valid: [
    '推动“珠宝+旅游”“时尚+旅游”融合。',
    '打造“甲”工程、“乙”工程。',
    '打造“甲”（一期）、“乙”。',
    '打造“甲”和“乙”。',
    '“甲、乙”两类。',
    '《甲》、“乙”。',
  ],
  invalid: [
    {
      letter: '为深圳“设计之都”、“创意之都”建设提供支撑。',
      findings: [{ messageId: 'separator', excerpt: '“设计之都”、“创意之都”', message: '并列的引号之间不用顿号' }],
      output: '为深圳“设计之都”“创意之都”建设提供支撑。',
    },
    {
      letter: '强化“人”、“地”、“钱”统筹。',
      findings: [
        { messageId: 'separator', excerpt: '“人”、“地”' },
        { messageId: 'separator', excerpt: '“地”、“钱”' },
      ],
      output: '强化“人”“地”“钱”统筹。',
    },
    {
      letter: '强化"人"、"地"统筹，“落实‘甲’、‘乙’要求”。',
      findings: [
        { messageId: 'separator', excerpt: '"人"、"地"' },
        { messageId: 'separator', excerpt: '‘甲’、‘乙’' },
      ],
      output: '强化"人""地"统筹，“落实‘甲’‘乙’要求”。',
    },
  ],
})
