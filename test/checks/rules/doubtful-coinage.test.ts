import { doubtfulCoinage } from '../../../letter/checks/rules/doubtful-coinage'
import { testRule } from '../rule-tester'

testRule(doubtfulCoinage, {
  valid: ['提高健康水平。', '心理健康化解中心已建成。', '推进高质量发展。', '国民生化指标正常。'],
  invalid: [
    {
      letter: '提升产业健康化水平。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '健康化',
          message: '“健康化”疑似生造的说法，可考虑写作“健康”',
          suggestions: ['提升产业健康水平。'],
        },
      ],
    },
    {
      letter: '推动高质化发展。',
      findings: [{ messageId: 'wrong', excerpt: '高质化发展', suggestions: ['推动高质量发展。'] }],
    },
    {
      letter: '建设宜居化城区。',
      findings: [{ messageId: 'wrong', excerpt: '宜居化', suggestions: ['建设宜居城区。'] }],
    },
  ],
})
