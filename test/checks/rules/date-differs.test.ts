import { dateDiffers } from '../../../letter/checks/rules/date-differs'
import { testRule } from '../rule-tester'

testRule(dateDiffers, {
  valid: [
    { date: '2024年06月18日' },
    { date: '二〇二四年六月十八日' },
    { date: '2024年6月' },
    { facts: { date: '' }, date: '2024年6月19日' },
    { date: '　　2024 年 6 月 18 日' },
  ],
  invalid: [
    {
      letter: { date: '2024年6月19日' },
      findings: [
        {
          messageId: 'differs',
          excerpt: '2024年6月19日',
          message: '此处成文日期是2024年6月19日，信息中是2024年6月18日',
          suggestions: ['2024年6月18日'],
        },
      ],
    },
    {
      letter: { date: '  2023年6月18日' },
      findings: [{ messageId: 'differs', excerpt: '2023年6月18日', suggestions: ['  2024年6月18日'] }],
    },
    {
      letter: { date: '2024.6.8' },
      findings: [{ messageId: 'differs', excerpt: '2024.6.8', suggestions: ['2024年6月18日'] }],
    },
  ],
})
