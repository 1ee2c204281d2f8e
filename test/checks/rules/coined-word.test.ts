import { coinedWord } from '../../../letter/checks/rules/coined-word'
import { testRule } from '../rule-tester'

testRule(coinedWord, {
  valid: [
    '推动产业健康发展。',
    '及时有效化解矛盾，积极化解风险。',
    '推进规范化、标准化建设。',
    '《健康化发展指南》已印发。',
    '落实化解债务措施。',
  ],
  invalid: [
    {
      letter: '推动产业健康化发展。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '健康化发展',
          message: '“健康化发展”是生造的说法，宜写作“健康发展”',
          suggestions: ['推动产业健康发展。'],
        },
      ],
    },
    {
      letter: '实现持续化发展目标。',
      findings: [{ messageId: 'wrong', excerpt: '持续化发展', suggestions: ['实现持续发展目标。'] }],
    },
    {
      letter: '做到精准性施策、稳步化推进。',
      findings: [
        { messageId: 'wrong', excerpt: '精准性施策', suggestions: ['做到精准施策、稳步化推进。'] },
        { messageId: 'wrong', excerpt: '稳步化', suggestions: ['做到精准性施策、稳步推进。'] },
      ],
    },
    {
      letter: '推动跨越化发展。',
      findings: [{ messageId: 'wrong', excerpt: '跨越化发展', suggestions: ['推动跨越式发展。'] }],
    },
  ],
})
