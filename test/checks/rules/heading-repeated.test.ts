import { headingRepeated } from '../../../letter/checks/rules/heading-repeated'
import { testRule } from '../rule-tester'

testRule(headingRepeated, {
  valid: [
    { body: [{ heading: '关于“承接具有国际影响力的珠宝时尚会议”的建议' }, '我市每年举办深圳珠宝时尚周。'] },
    { body: [{ heading: '关于“增开公交线路”的建议' }, '增开公交线路，方便群众。'] },
    {
      body: [{ heading: '关于“承接具有国际影响力的珠宝时尚会议”的建议' }, '我市支持承接具有国际影响力的珠宝时尚会议。'],
    },
    {
      body: [
        { heading: '关于承接具有国际影响力的珠宝时尚会议的建议' },
        '承接具有国际影响力的珠宝时尚会议，可以扩大影响。',
      ],
    },
  ],
  invalid: [
    {
      letter: {
        body: [
          { heading: '关于“承接具有国际影响力的珠宝时尚会议”的建议' },
          '承接具有国际影响力的珠宝时尚会议，可以扩大影响力。',
        ],
      },
      findings: [{ messageId: 'repeated', excerpt: '承接具有国际影响力的珠宝时尚会议' }],
    },
    {
      letter: {
        body: [
          { heading: '关于“承接具有国际影响力的珠宝时尚会议”的建议' },
          '承接具有国际影响力的珠宝时尚会议和国际活动，意义重大。',
        ],
      },
      findings: [{ messageId: 'repeated', excerpt: '承接具有国际影响力的珠宝时尚会议和国际活动' }],
    },
    {
      letter: {
        body: [
          { heading: '关于“打造特色街区，培育旅游产品和业态”的建议' },
          '我局已办理。',
          { heading: '关于“承接具有国际影响力的珠宝时尚会议”的建议' },
          '承接具有国际影响力的珠宝时尚会议。',
        ],
      },
      findings: [{ messageId: 'repeated', excerpt: '承接具有国际影响力的珠宝时尚会议' }],
    },
  ],
})
