import { spaceBesideFigures } from '../../../letter/checks/rules/space-beside-figures'
import { testRule } from '../rule-tester'

testRule(spaceBesideFigures, {
  valid: [
    '我局2024年开通186路公交线路12条，5G基站覆盖率达98%以上。',
    '　186路公交线路已开通。',
    '1.2 总体目标',
    '2024 年度工作情况',
    '按照GB 3096-2008 声环境质量标准和GB/T 9704-2012 党政机关公文格式执行。',
    '主要做法： 1.增设站点； 2.增加班次。 A.东线 B.西线',
    '工作分三步：一是增设站点 2.增加班次',
    '如有意见，请致电周敏 13900001234，或发邮件至信箱 jiaotong@example.cn。',
    '引用《公交 2024 规划》和“公交 2024 行动”的有关要求。',
    '我局已开通　186路；线路     12条。',
    'World Bank and UNESCO are named.',
    { note: '联系人：周敏 0000-5551234', date: '2024 年 6 月 18 日', body: [{ table: [['线路 186', '12 班']] }] },
  ],
  invalid: [
    {
      letter: '新增公交线路 12 条。',
      findings: [{ messageId: 'space', excerpt: '路 12 条' }],
      output: '新增公交线路12条。',
    },
    {
      letter: '2024年 5 月 20 日，我局开通 186路公交线路。',
      findings: [
        { messageId: 'space', excerpt: '年 5 月 20 日' },
        { messageId: 'space', excerpt: '通 1' },
      ],
      output: '2024年5月20日，我局开通186路公交线路。',
    },
    {
      letter: { body: [{ heading: '关于建设\u00a05G 基站的建议' }] },
      findings: [{ messageId: 'space', excerpt: '设\u00a05G 基' }],
      output: '关于建设5G基站的建议',
    },
    {
      letter: {
        opening: '您提出的《关于完善公交线网的建议》（第 117 号）收悉，现答复如下：',
        closing: '满意率达98% 以上。',
      },
      findings: [
        { messageId: 'space', excerpt: '第 117 号' },
        { messageId: 'space', excerpt: '% 以' },
      ],
      output: ['您提出的《关于完善公交线网的建议》（第117号）收悉，现答复如下：', '满意率达98%以上。'],
    },
    {
      letter: '由 Python 语言编写的调度系统已在 APP  上线。',
      findings: [
        { messageId: 'space', excerpt: '由 Python 语' },
        { messageId: 'space', excerpt: '在 APP  上' },
      ],
      output: '由Python语言编写的调度系统已在APP上线。',
    },
  ],
})
