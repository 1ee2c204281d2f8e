import { colonItems } from '../../../letter/checks/rules/colon-items'
import { testRule } from '../rule-tester'

testRule(colonItems, {
  valid: [
    '主要措施：一是完善制度；二是加强管理；三是做好宣传。',
    '采取以下措施。一是完善制度。二是加强管理。',
    '主要措施：一是完善制度。已出台办法。二是加强管理。',
    '主要措施：一是完善制度。',
    '他说：“一是完善制度。二是加强管理。”',
    '情况如下：\n一是完善制度。二是加强管理。',
  ],
  invalid: [
    {
      letter: '主要措施：一是完善制度。二是加强管理。',
      findings: [
        {
          messageId: 'stops',
          excerpt: '：一是完善制度。',
          suggestions: ['主要措施。一是完善制度。二是加强管理。'],
        },
      ],
    },
    {
      letter: '主要措施：第一，完善制度。第二，加强管理。',
      findings: [
        {
          messageId: 'stops',
          excerpt: '：第一，完善制度。',
          suggestions: ['主要措施。第一，完善制度。第二，加强管理。'],
        },
      ],
    },
    {
      letter: `主要措施：①${'完善制度'.repeat(20)}。②加强管理。`,
      findings: [
        {
          messageId: 'stops',
          excerpt: '：',
          suggestions: [`主要措施。①${'完善制度'.repeat(20)}。②加强管理。`],
        },
      ],
    },
  ],
})
