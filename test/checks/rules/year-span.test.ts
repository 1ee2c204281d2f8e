import { yearSpan } from '../../../letter/checks/rules/year-span'
import { testRule } from '../rule-tester'

testRule(yearSpan, {
  valid: [
    '2008—2020年，2021～2025年，2008年至2020年，5月到9月。',
    '电话：0755-12345678、88101234-801、400-800-8820。',
    '日期为2021-08-31，编号2020-2021号，合同号2019-2020。',
    '执行GB/T 9704-2012、GB 2007-2012、DB44/26-2001和GB2018-2020年度标准。',
    '网址http://www.yunzhou.gov.cn/2008-2020年.html，型号A320-200、K1-3日。',
    '比例1:2-1:3的图纸。',
    '3-4年。',
    '落实第1-3期项目。',
    { opening: '您提出的《关于落实2021-2025年规划的建议》收悉，现答复如下：' },
    { date: '2024-06-18' },
  ],
  invalid: [
    {
      letter: '2008-2020年期间出台政策。',
      findings: [
        {
          messageId: 'sign',
          excerpt: '2008-2020年',
          message: '时间起止用一字线“—”，不用“-”',
        },
      ],
      output: '2008—2020年期间出台政策。',
    },
    {
      letter: '《深圳市时尚产业高质量发展行动计划（2020-2024年）》《规划(2021–2025)》',
      findings: [
        { messageId: 'sign', excerpt: '2020-2024年' },
        { messageId: 'sign', excerpt: '2021–2025' },
      ],
      output: '《深圳市时尚产业高质量发展行动计划（2020—2024年）》《规划(2021—2025)》',
    },
    {
      letter: '2019年 - 2021年、2020-21年、2020~2021学年、2021——2025年、2021年5月--2022年3月。',
      findings: [
        { messageId: 'sign', excerpt: '2019年 - 2021年' },
        { messageId: 'sign', excerpt: '2020-21年' },
        { messageId: 'sign', excerpt: '2020~2021学年' },
        { messageId: 'sign', excerpt: '2021——2025年' },
        { messageId: 'sign', excerpt: '5月--2022年' },
      ],
      output: '2019年—2021年、2020—21年、2020—2021学年、2021—2025年、2021年5月—2022年3月。',
    },
    {
      letter: '5-9月、6月1日-3日、11月-次年3月、12月30日－1月2日。',
      findings: [
        { messageId: 'sign', excerpt: '5-9月' },
        { messageId: 'sign', excerpt: '1日-3日' },
        { messageId: 'sign', excerpt: '11月-次年3月' },
        { messageId: 'sign', excerpt: '30日－1月' },
      ],
      output: '5—9月、6月1日—3日、11月—次年3月、12月30日—1月2日。',
    },
    {
      letter: '周一-周五8:30-11:30，时间：9时-12时。',
      findings: [
        { messageId: 'sign', excerpt: '周一-周五' },
        { messageId: 'sign', excerpt: '8:30-11:30' },
        { messageId: 'sign', excerpt: '9时-12时' },
      ],
      output: '周一—周五8:30—11:30，时间：9时—12时。',
    },
    {
      letter: { body: [{ heading: '关于“落实2021-2025年规划”的建议' }, '已经落实。'] },
      findings: [{ messageId: 'sign', excerpt: '2021-2025年' }],
      output: '关于“落实2021—2025年规划”的建议',
    },
  ],
})
