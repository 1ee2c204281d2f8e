import { dateForm } from '../../../letter/checks/rules/date-form'
import { testRule } from '../rule-tester'

testRule(dateForm, {
  valid: [
    { date: '2021年8月31日' },
    { date: '2024年10月10日' },
    { date: '二〇〇六年十月十八日' },
    { date: '  2021 年 8 月 31 日' },
    { date: '2024年2月29日' },
    { date: '【成文日期】' },
    { date: '' },
    '工程于2024年06月01日开工，二〇二五年完工，21年8月已有先例。',
  ],
  invalid: [
    {
      letter: { date: '2021年08月31日' },
      findings: [{ messageId: 'padded', excerpt: '2021年08月31日' }],
      output: '2021年8月31日',
    },
    {
      letter: { date: '2021年8月01日' },
      findings: [{ messageId: 'padded', excerpt: '2021年8月01日' }],
      output: '2021年8月1日',
    },
    {
      letter: { date: '二〇二一年八月三十一日' },
      findings: [{ messageId: 'chinese', excerpt: '二〇二一年八月三十一日' }],
      output: '2021年8月31日',
    },
    {
      letter: { date: '二○二四年十月二十日' },
      findings: [{ messageId: 'chinese', excerpt: '二○二四年十月二十日' }],
      output: '2024年10月20日',
    },
    {
      letter: { date: '二O二四年元月十日' },
      findings: [{ messageId: 'chinese', excerpt: '二O二四年元月十日' }],
      output: '2024年1月10日',
    },
    {
      letter: { date: '二0一三年五月六日' },
      findings: [{ messageId: 'chinese', excerpt: '二0一三年五月六日' }],
      output: '2013年5月6日',
    },
    {
      letter: { date: '　　　21年8月31日' },
      findings: [{ messageId: 'year', excerpt: '21年8月31日' }],
      output: '　　　2021年8月31日',
    },
    {
      letter: { date: '2021-08-31' },
      findings: [{ messageId: 'signs', excerpt: '2021-08-31' }],
      output: '2021年8月31日',
    },
    {
      letter: { date: '2021.8.31' },
      findings: [{ messageId: 'signs', excerpt: '2021.8.31' }],
      output: '2021年8月31日',
    },
    {
      letter: { date: '2021年8月31号' },
      findings: [{ messageId: 'number', excerpt: '2021年8月31号' }],
      output: '2021年8月31日',
    },
    {
      letter: { date: '2021年8月31' },
      findings: [{ messageId: 'incomplete', excerpt: '2021年8月31' }],
      output: '2021年8月31日',
    },
    { letter: { date: '2021年8月' }, findings: [{ messageId: 'incomplete', excerpt: '2021年8月' }] },
    { letter: { date: '2021年8月  日' }, findings: [{ messageId: 'incomplete', excerpt: '2021年8月  日' }] },
    { letter: { date: '8月31日' }, findings: [{ messageId: 'incomplete', excerpt: '8月31日' }] },
    { letter: { date: '2021年2月30日' }, findings: [{ messageId: 'impossible', excerpt: '2021年2月30日' }] },
    { letter: { date: '2021年13月1日' }, findings: [{ messageId: 'impossible', excerpt: '2021年13月1日' }] },
    { letter: { date: '98年8月31日' }, findings: [{ messageId: 'year', excerpt: '98年8月31日' }] },
    { letter: { date: '021年8月31日' }, findings: [{ messageId: 'year', excerpt: '021年8月31日' }] },
  ],
})
