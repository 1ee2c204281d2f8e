import { relativeYear } from '../../../letter/checks/rules/relative-year'
import { testRule } from '../rule-tester'

testRule(relativeYear, {
  valid: [
    '今年以来，我局高度重视。下一步，将新建站点5个。',
    '去年10月启动，明年3月建成。',
    '2023年新增学位1200个，上年增长5%。',
    '去年，我局开展了专项整治，取得明显成效。',
    '目前年产量5万吨，至今年均增长5%。',
    '“今年新增30个”和《去年5项措施》',
    '本年度投入500万元，以前年度结转20万元。',
  ],
  invalid: [
    {
      letter: '去年新增学位1200个。',
      findings: [
        {
          messageId: 'known',
          excerpt: '去年',
          message: '“去年”宜写明年份，写作“2023年”',
          suggestions: ['2023年新增学位1200个。'],
        },
      ],
    },
    {
      letter: '去年我委印发了管理办法。',
      findings: [{ messageId: 'known', excerpt: '去年', suggestions: ['2023年我委印发了管理办法。'] }],
    },
    {
      letter: '今年3月已完成，今年年底前投用，明年上半年推广。',
      findings: [
        { messageId: 'known', excerpt: '今年3月', suggestions: ['2024年3月已完成，今年年底前投用，明年上半年推广。'] },
        { messageId: 'known', excerpt: '今年年底', suggestions: ['今年3月已完成，2024年底前投用，明年上半年推广。'] },
        {
          messageId: 'known',
          excerpt: '明年上半年',
          suggestions: ['今年3月已完成，今年年底前投用，2025年上半年推广。'],
        },
      ],
    },
    {
      letter: { date: null, facts: { date: '' }, body: ['今年计划改造12处。'] },
      findings: [{ messageId: 'relative', excerpt: '今年' }],
    },
  ],
})
