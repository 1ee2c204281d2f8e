import { doubledIntroduction } from '../../../letter/checks/rules/doubled-introduction'
import { testRule } from '../rule-tester'

testRule(doubledIntroduction, {
  valid: [
    { body: [{ heading: '关于“增开公交线路”的建议' }, '具体情况如下：', '已开通186路。'] },
    {
      body: [
        { heading: '关于“增开公交线路”的建议' },
        '具体情况如下：已开通186路。',
        { heading: '关于“优化站点”的建议' },
        '具体情况如下：已移设站点。',
      ],
    },
    { body: [{ heading: '关于“增开公交线路”的建议' }, '主要做法如下：已开通186路。有关情况为：客流上升。'] },
    { body: [{ heading: '关于“增开公交线路”的建议' }, '“具体情况如下：”一句已删去，具体情况如下：已开通。'] },
  ],
  invalid: [
    {
      letter: {
        body: [
          { heading: '关于“增开公交线路”的建议' },
          '具体情况如下：',
          { heading: '开通情况。具体情况为：已开通186路。', level: 2 },
        ],
      },
      findings: [{ messageId: 'again', excerpt: '具体情况为：', message: '前面已有“具体情况如下：”，此处重复' }],
    },
    {
      letter: {
        body: [{ heading: '关于“增开公交线路”的建议' }, '主要措施如下：一是增开线路。', '具体措施包括：二是加密班次。'],
      },
      findings: [{ messageId: 'again', excerpt: '具体措施包括：' }],
    },
    {
      letter: { body: [{ heading: '关于“增开公交线路”的建议' }, '有关情况如下：已开通。具体情况是：客流上升。'] },
      findings: [{ messageId: 'again', excerpt: '具体情况是：' }],
    },
  ],
})
