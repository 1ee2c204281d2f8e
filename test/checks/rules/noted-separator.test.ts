import { notedSeparator } from '../../../letter/checks/rules/noted-separator'
import { testRule } from '../rule-tester'

testRule(notedSeparator, {
  valid: [
    '印发《认定办法》（2020年修订）、《考核办法》。',
    '印发《认定办法》《考核办法》（2020年修订）。',
    '印发《认定办法（试行）》《考核办法》。',
    '印发《认定办法》（云政发〔2024〕3号）和《考核办法》。',
    '推动“珠宝+旅游”“时尚+旅游”融合。',
    '打造“双区”（一期）、“双城”（二期）。',
    '落实《条例》（修订），“双区”同步推进。',
    '《条例》（“双区”部分）已经实施。',
  ],
  invalid: [
    {
      letter: '印发《认定办法》（2020年修订）《考核办法》。',
      findings: [
        {
          messageId: 'missing',
          excerpt: '（2020年修订）《',
          message: '前一项之后有括注，与后一项之间宜用顿号隔开',
          suggestions: ['印发《认定办法》（2020年修订）、《考核办法》。'],
        },
      ],
    },
    {
      letter: '按照《意见》（云政发〔2024〕3号）《方案》(云政办〔2024〕5号)《细则》执行。',
      findings: [
        {
          messageId: 'missing',
          excerpt: '（云政发〔2024〕3号）《',
          suggestions: ['按照《意见》（云政发〔2024〕3号）、《方案》(云政办〔2024〕5号)《细则》执行。'],
        },
        {
          messageId: 'missing',
          excerpt: '(云政办〔2024〕5号)《',
          suggestions: ['按照《意见》（云政发〔2024〕3号）《方案》(云政办〔2024〕5号)、《细则》执行。'],
        },
      ],
    },
    {
      letter: { body: ['推进“双区”（一期）“双城”（二期）建设。'] },
      findings: [
        {
          messageId: 'missing',
          excerpt: '（一期）“',
          suggestions: ['推进“双区”（一期）、“双城”（二期）建设。'],
        },
      ],
    },
  ],
})
