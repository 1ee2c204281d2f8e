import { documentTitleVaries } from '../../../letter/checks/rules/document-title-varies'
import { testRule } from '../rule-tester'

const first = '我市出台了《云州市非国有博物馆扶持办法》。'

testRule(documentTitleVaries, {
  valid: [
    { body: [first, '按照《云州市非国有博物馆扶持办法》给予补助。'] },
    { body: [first, '按照《云州市国有企业管理规定》给予补助。'] },
    '印发《云州市第一批建设项目清单》《云州市第二批建设项目清单》。',
    '印发《云州市城东片区公交规划方案》和《云州市城乡片区公交规划方案》。',
    '执行《云州市公园条例》《云州市公墓条例》。',
    { body: ['印发《云州市公交规划（2020—2024年）》。', '落实《云州市公交规划（2020-2024年）》。'] },
  ],
  invalid: [
    {
      letter: { body: [first, '按照《云州市非国有博物馆扶助办法》给予补助。'] },
      findings: [
        {
          messageId: 'varies',
          excerpt: '云州市非国有博物馆扶助办法',
          message: '《云州市非国有博物馆扶助办法》与前文的《云州市非国有博物馆扶持办法》相近，如是同一文件，名称应一致',
          suggestions: ['按照《云州市非国有博物馆扶持办法》给予补助。'],
        },
      ],
    },
    {
      letter: { body: ['印发《云州市时尚产业高质量发展行动计划》。', '落实《云州市时尚产业发展行动计划》。'] },
      findings: [
        {
          messageId: 'varies',
          excerpt: '云州市时尚产业发展行动计划',
          suggestions: ['落实《云州市时尚产业高质量发展行动计划》。'],
        },
      ],
    },
    {
      letter: { body: [first, '您提到的《云州市非国有博物馆的扶持办法》已印发。'] },
      findings: [
        {
          messageId: 'varies',
          excerpt: '云州市非国有博物馆的扶持办法',
          suggestions: ['您提到的《云州市非国有博物馆扶持办法》已印发。'],
        },
      ],
    },
  ],
})
