import { relativeMonth } from '../../../letter/checks/rules/relative-month'
import { testRule } from '../rule-tester'

testRule(relativeMonth, {
  valid: [
    '2023年10月启动以来，今年3月建成。',
    '去年我市新增学位1200个，比去年同期增长5%。',
    '目前年产10月份指标，至今年均增长5%，证明年限8月。',
    '“去年10月”和《明年3月方案》',
    '次年3月、翌年5月、当年6月。',
    '去年底完成，明年一季度投用。',
    '过去年份3月，今后年度6月。',
  ],
  invalid: [
    {
      letter: '自去年10月启动以来，运行平稳。',
      findings: [
        {
          messageId: 'known',
          excerpt: '去年10月',
          message: '“去年10月”宜写明年份，写作“2023年10月”',
          suggestions: ['自2023年10月启动以来，运行平稳。'],
        },
      ],
    },
    {
      letter: '前年的5月12日开工，预计明年三月份建成。',
      findings: [
        { messageId: 'known', excerpt: '前年的5月12日', suggestions: ['2022年5月12日开工，预计明年三月份建成。'] },
        { messageId: 'known', excerpt: '明年三月份', suggestions: ['前年的5月12日开工，预计2025年三月份建成。'] },
      ],
    },
    {
      letter: { date: null, facts: { date: '' }, body: ['去年12月底完成。'] },
      findings: [{ messageId: 'relative', excerpt: '去年12月底', message: '“去年12月底”宜写明年份' }],
    },
    {
      letter: { date: '2021年8月31日', body: [{ heading: '关于去年9月以来的工作' }] },
      findings: [{ messageId: 'known', excerpt: '去年9月', suggestions: ['关于2020年9月以来的工作'] }],
    },
  ],
})
