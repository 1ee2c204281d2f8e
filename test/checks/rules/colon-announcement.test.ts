import { colonAnnouncement } from '../../../letter/checks/rules/colon-announcement'
import { testRule } from '../rule-tester'

testRule(colonAnnouncement, {
  valid: [
    '我市出台了一系列政策措施：2020年印发了甲方案，2021年印发了乙规划。',
    '我市出台了一系列政策措施：2020年印发了甲方案和乙规划。下一步将抓好落实。',
    '我市出台了一系列政策措施。2020年印发了甲方案。2021年还印发了乙规划。',
    '主要做了三项工作：一是印发甲方案。同时，落实乙规划。二是加强管理。',
    '现将办理情况答复如下：2020年印发了甲方案。同时，落实了乙规划。',
    '联系人：周敏。同时，联系电话如下。',
    { opening: '经过研究，我局采取了多项措施：印发了甲方案。同时，落实了乙规划。' },
    '存在几个问题：经费不足。土地还原后再建设。',
  ],
  invalid: [
    {
      letter: '我市出台了一系列的政策措施：2020年印发了甲方案。在此基础上，研究制定了乙规划。',
      findings: [
        {
          messageId: 'cut',
          excerpt: '：',
          suggestions: ['我市出台了一系列的政策措施。2020年印发了甲方案。在此基础上，研究制定了乙规划。'],
        },
      ],
    },
    {
      letter: '近年来我局开展了三项工作：增开线路5条。2021年4月，我市还优化了站点。',
      findings: [
        {
          messageId: 'cut',
          excerpt: '：',
          suggestions: ['近年来我局开展了三项工作。增开线路5条。2021年4月，我市还优化了站点。'],
        },
      ],
    },
    {
      letter: '为此采取了多项举措：增开线路。同时，优化站点。',
      findings: [
        {
          messageId: 'cut',
          excerpt: '：',
          suggestions: ['为此采取了多项举措。增开线路。同时，优化站点。'],
        },
      ],
    },
  ],
})
