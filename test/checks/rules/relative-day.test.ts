import { relativeDay } from '../../../letter/checks/rules/relative-day'
import { testRule } from '../rule-tester'

testRule(relativeDay, {
  valid: [
    '客流量比上个月增长5%，较上周增加1200人次。',
    '与上个月持平，同上周相比略有下降。',
    '2024年5月，我局召开了座谈会。',
    '“上个月”和《昨天的城》',
    '每月25日截止报名，次月第一周组织参观。',
    '开学前几天、节前几天客流较大，不久的将来。',
    '上周期已经结束，下周期即将开始。',
  ],
  invalid: [
    {
      letter: '前不久，省政府办公厅印发了若干措施，我局前段时间已部署。',
      findings: [
        { messageId: 'relative', excerpt: '前不久' },
        { messageId: 'relative', excerpt: '前段时间' },
      ],
    },
    {
      letter: '上个月，我局召开了配套企业座谈会。',
      findings: [{ messageId: 'relative', excerpt: '上个月', message: '“上个月”宜写明具体的年、月、日' }],
    },
    { letter: '我局上周已派人核实。', findings: [{ messageId: 'relative', excerpt: '上周' }] },
    {
      letter: '昨日已完成验收，下个月投入使用。',
      findings: [
        { messageId: 'relative', excerpt: '昨日' },
        { messageId: 'relative', excerpt: '下个月' },
      ],
    },
    { letter: { closing: '下周我局将再次上门沟通。' }, findings: [{ messageId: 'relative', excerpt: '下周' }] },
  ],
})
