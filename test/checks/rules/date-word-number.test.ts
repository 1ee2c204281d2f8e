import { dateWordNumber } from '../../../letter/checks/rules/date-word-number'
import { testRule } from '../rule-tester'

testRule(dateWordNumber, {
  valid: [
    '2021年8月31日，5号楼竣工。',
    '2021年5月3号线开通，6月12号线试运行。',
    '地铁3号线、第12号建议、X号文件。',
    '8月5号楼封顶，9月2号机组并网。',
    '“8月31号”是口语，《8月1号通知》。',
    '每月2次，5月，3号门开放。',
    { date: '2024年6月18号' },
  ],
  invalid: [
    {
      letter: '2021年8月31号，我局召开座谈会。',
      findings: [{ messageId: 'number', excerpt: '31号', message: '日期应写“日”，不写“号”' }],
      output: '2021年8月31日，我局召开座谈会。',
    },
    {
      letter: '定于10月1号至7号开放。',
      findings: [
        { messageId: 'number', excerpt: '1号' },
        { messageId: 'number', excerpt: '7号' },
      ],
      output: '定于10月1日至7日开放。',
    },
    {
      letter: '请于六月十五号前反馈。',
      findings: [{ messageId: 'number', excerpt: '十五号' }],
      output: '请于六月十五日前反馈。',
    },
    {
      letter: { closing: '如有意见，请于7月5号前告知。' },
      findings: [{ messageId: 'number', excerpt: '5号' }],
      output: '如有意见，请于7月5日前告知。',
    },
  ],
})
