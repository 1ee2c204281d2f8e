import { asOfWord } from '../../../letter/checks/rules/as-of-word'
import { testRule } from '../rule-tester'

testRule(asOfWord, {
  valid: [
    '截至目前，已建成候车亭12座。',
    '报名截止2021年5月31日。',
    '申报材料报送截止时间为2024年6月30日。',
    '活动截止日期为6月1日，逾期不予受理。',
    '《关于截止目前有关情况的通报》已印发。',
    '意见征集截止5月31日，共收到意见12条。',
    '合同截止2025年12月31日。',
    '该政策于2024年底截止。',
    '全省截至2024年底，共建成站点86个。',
  ],
  invalid: [
    {
      letter: '截止目前，已建成候车亭12座。',
      findings: [{ messageId: 'wrong', excerpt: '截止目前', suggestions: ['截至目前，已建成候车亭12座。'] }],
    },
    {
      letter: '截止2024年5月底，共办结3件。',
      findings: [{ messageId: 'wrong', excerpt: '截止2024年', suggestions: ['截至2024年5月底，共办结3件。'] }],
    },
    {
      letter: '我市截止去年底，累计投入2亿元。',
      findings: [{ messageId: 'wrong', excerpt: '截止去年', suggestions: ['我市截至去年底，累计投入2亿元。'] }],
    },
    {
      letter: '项目进展顺利（截止6月30日已完成80%）。',
      findings: [{ messageId: 'wrong', excerpt: '截止6月', suggestions: ['项目进展顺利（截至6月30日已完成80%）。'] }],
    },
    {
      letter: '截止发稿时，设备已全部到位；截止上月的数据另附。',
      findings: [
        { messageId: 'wrong', excerpt: '截止发稿', suggestions: ['截至发稿时，设备已全部到位；截止上月的数据另附。'] },
        { messageId: 'wrong', excerpt: '截止上月', suggestions: ['截止发稿时，设备已全部到位；截至上月的数据另附。'] },
      ],
    },
  ],
})
