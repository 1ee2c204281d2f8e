import { trailingSpaces } from '../../../letter/checks/rules/trailing-spaces'
import { testRule } from '../rule-tester'

testRule(trailingSpaces, {
  valid: [
    { signature: '云州市交通运输局　　', date: '2024年6月18日　　' },
    { body: ['　　', '我局已开通186路公交线路。'] },
    { body: [{ table: [['线路 ', '班次 ']] }] },
    '我局已开通　186路公交线路。',
    { closing: '\n感谢您的关心。' },
  ],
  invalid: [
    {
      letter: '我局已开通186路公交线路。          ',
      findings: [{ messageId: 'typed', excerpt: '          ' }],
      output: '我局已开通186路公交线路。',
    },
    {
      letter: { salutation: '陈立群代表：　' },
      findings: [{ messageId: 'typed', excerpt: '　' }],
      output: '陈立群代表：',
    },
    {
      letter: { title: '云州市交通运输局 \n关于市八届人大三次会议第117号建议答复的函\t' },
      findings: [
        { messageId: 'typed', excerpt: ' ' },
        { messageId: 'typed', excerpt: '\t' },
      ],
      output: '云州市交通运输局\n关于市八届人大三次会议第117号建议答复的函',
    },
    {
      letter: { body: [{ heading: '关于“增开线路”的建议\u00a0\u200b' }], formula: '专此函复。 ' },
      findings: [
        { messageId: 'typed', excerpt: '\u00a0\u200b' },
        { messageId: 'typed', excerpt: ' ' },
      ],
      output: ['关于“增开线路”的建议', '专此函复。'],
    },
  ],
})
