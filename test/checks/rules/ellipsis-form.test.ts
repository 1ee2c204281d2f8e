import { ellipsisForm } from '../../../letter/checks/rules/ellipsis-form'
import { testRule } from '../rule-tester'

testRule(ellipsisForm, {
  valid: [
    '调研、座谈……',
    '前文略…………后文略',
    'see http://a.cn/b...c and so on... ok',
    '目录........12',
    '已经完成。。',
    '乔治·华盛顿',
    '增长3.5%。',
    '甲、、乙',
    '调研……等级评定',
    '调研、座谈等。……',
  ],
  invalid: [
    {
      letter: '开展调研、座谈……等活动。',
      findings: [
        {
          messageId: 'twice',
          excerpt: '……等',
          message: '省略号与“等”不并用，留用其一',
          suggestions: ['开展调研、座谈等活动。'],
        },
      ],
    },
    {
      letter: '开展调研、座谈...等活动。',
      findings: [{ messageId: 'form', excerpt: '...', suggestions: ['开展调研、座谈等活动。'] }],
    },
    {
      letter: '开展调研、座谈...取得成效。',
      findings: [{ messageId: 'form', excerpt: '...', message: '省略号应为“……”，占两个字的位置' }],
      output: '开展调研、座谈……取得成效。',
    },
    {
      letter: '甲、乙。。。丙、丁…戊、己………庚······辛',
      findings: [
        { messageId: 'form', excerpt: '。。。' },
        { messageId: 'form', excerpt: '…' },
        { messageId: 'form', excerpt: '………' },
        { messageId: 'form', excerpt: '······' },
      ],
      output: '甲、乙……丙、丁……戊、己……庚……辛',
    },
    {
      letter: { closing: '感谢您的支持......' },
      findings: [{ messageId: 'form', excerpt: '......' }],
      output: '感谢您的支持……',
    },
  ],
})
