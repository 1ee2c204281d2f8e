import { leadingSpaces } from '../../../letter/checks/rules/leading-spaces'
import { testRule } from '../rule-tester'

testRule(leadingSpaces, {
  valid: [
    { salutation: '　　陈立群代表：' },
    { signature: '　　云州市交通运输局', date: '　　2024年6月18日' },
    { body: ['　　', '我局已开通186路公交线路。'] },
    { note: '（联系人：周敏，\n　联系电话：0000-5551234）' },
    { body: [{ table: [[' 线路', ' 班次']] }] },
    { body: ['我局　已开通186路公交线路。'] },
  ],
  invalid: [
    {
      letter: '　　近年来，我市积极推进公交优先。',
      findings: [{ messageId: 'typed', excerpt: '　　' }],
      output: '近年来，我市积极推进公交优先。',
    },
    {
      letter: { body: [{ heading: ' 关于“增开线路”的建议' }] },
      findings: [{ messageId: 'typed', excerpt: ' ' }],
      output: '关于“增开线路”的建议',
    },
    {
      letter: { title: '云州市交通运输局\n  关于市八届人大三次会议第117号建议答复的函' },
      findings: [{ messageId: 'typed', excerpt: '  ' }],
      output: '云州市交通运输局\n关于市八届人大三次会议第117号建议答复的函',
    },
    {
      letter: { formula: '\u00a0\u3000\t专此函复。' },
      findings: [{ messageId: 'typed', excerpt: '\u00a0\u3000\t' }],
      output: '专此函复。',
    },
    {
      letter: { closing: '    感谢您的关心。', distribution: ' 抄送：市政府办公室。' },
      findings: [
        { messageId: 'typed', excerpt: '    ' },
        { messageId: 'typed', excerpt: ' ' },
      ],
      output: ['感谢您的关心。', '抄送：市政府办公室。'],
    },
  ],
})
