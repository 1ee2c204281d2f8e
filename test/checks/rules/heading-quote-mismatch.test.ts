import { headingQuoteMismatch } from '../../../letter/checks/rules/heading-quote-mismatch'
import { testRule } from '../rule-tester'

const recommendations = ['打造全球“泛珠宝”平台，形成世界战略高地', '建议加快设立玉石交易中心。']
const letter = (heading: string, recommendation?: number) => ({
  body: [{ heading, ...(recommendation === undefined ? {} : { recommendation }) }, '已办理。'],
  proposal: { recommendations },
})

testRule(headingQuoteMismatch, {
  valid: [
    letter('关于“打造全球‘泛珠宝’平台，形成世界战略高地”的建议', 0),
    letter('关于“形成世界战略高地”的建议', 0),
    letter('关于“加快设立玉石交易中心”的建议', 1),
    letter('关于加快建设玉石中心的建议', 1),
    letter('关于“提高工作效率”的说明'),
    { body: [{ heading: '关于“加快设立玉石中心”的建议' }, '已办理。'] },
  ],
  invalid: [
    {
      letter: letter('关于“加快设立玉石中心”的建议', 1),
      findings: [
        {
          messageId: 'differs',
          excerpt: '加快设立玉石中心',
          message: '小标题的引文与原件第2条不一致，原件为“建议加快设立玉石交易中心。”',
          suggestions: ['关于“建议加快设立玉石交易中心”的建议'],
        },
      ],
    },
    {
      letter: letter('关于“打造全球‘泛珠宝’平台形成世界战略高地”的建议'),
      findings: [
        {
          messageId: 'differs',
          excerpt: '打造全球‘泛珠宝’平台形成世界战略高地',
          suggestions: ['关于“打造全球‘泛珠宝’平台，形成世界战略高地”的建议'],
        },
      ],
    },
    {
      letter: {
        body: [{ heading: '关于“加快建设交通枢纽和配套设施建设”的建议', recommendation: 0 }, '已办理。'],
        proposal: {
          recommendations: [`加快建设交通枢纽及配套设施${'，完善城东片区的道路网络和公共交通服务体系'.repeat(3)}`],
        },
      },
      findings: [{ messageId: 'differs', excerpt: '加快建设交通枢纽和配套设施建设' }],
    },
  ],
})
