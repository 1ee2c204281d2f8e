import { alignmentSpaces } from '../../../letter/checks/rules/alignment-spaces'
import { testRule } from '../rule-tester'

testRule(alignmentSpaces, {
  valid: [
    { signature: '云州市交通运输局　东城区人民政府' },
    { signature: '市 交 通 局' },
    { signature: '　　' },
    { note: '　　（联系人：周敏）', closing: '　　感谢您的关心。' },
    { signature: '中国电信 5G 建设办公室' },
  ],
  invalid: [
    {
      letter: { date: '                              2021年8月31日' },
      findings: [{ messageId: 'spaces', excerpt: '                              ' }],
      output: '2021年8月31日',
    },
    {
      letter: { signature: '云州市交通运输局\u00a0\u00a0\u00a0' },
      findings: [{ messageId: 'spaces', excerpt: '\u00a0\u00a0\u00a0' }],
      output: '云州市交通运输局',
    },
    {
      letter: { signature: '　　云州市交通运输局', date: '2024 年 6月18日\t' },
      findings: [
        { messageId: 'spaces', excerpt: '　　' },
        { messageId: 'inside', excerpt: '4 年 6' },
        { messageId: 'spaces', excerpt: '\t' },
      ],
      output: ['云州市交通运输局', '2024年6月18日'],
    },
    {
      letter: { signature: '云州市交通运输局\n  东城区人民政府' },
      findings: [{ messageId: 'spaces', excerpt: '  ' }],
      output: '云州市交通运输局\n东城区人民政府',
    },
  ],
})
