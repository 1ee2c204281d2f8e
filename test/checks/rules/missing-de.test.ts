import { missingDe } from '../../../letter/checks/rules/missing-de'
import { testRule } from '../rule-tester'

testRule(missingDe, {
  valid: [
    '举办具有国际影响力的“天工精制”大赛。',
    '具有国际影响力。“天工精制”大赛已举办。',
    '具有一定影响力、“天工精制”品牌。',
    '打造具有特色的街区“水贝坊”。',
    '《具有国际影响力“天工精制”》已出版。',
  ],
  invalid: [
    {
      letter: '举办具有国际影响力“天工精制”大赛。',
      findings: [
        { messageId: 'missing', excerpt: '具有国际影响力', suggestions: ['举办具有国际影响力的“天工精制”大赛。'] },
      ],
    },
    {
      letter: '打造富有岭南特色“水贝坊”街区。',
      findings: [{ messageId: 'missing', excerpt: '富有岭南特色', suggestions: ['打造富有岭南特色的“水贝坊”街区。'] }],
    },
    {
      letter: '编制极具参考价值《工作手册》。',
      findings: [{ messageId: 'missing', excerpt: '极具参考价值', suggestions: ['编制极具参考价值的《工作手册》。'] }],
    },
  ],
})
