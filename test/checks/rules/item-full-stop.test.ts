import { itemFullStop } from '../../../letter/checks/rules/item-full-stop'
import { testRule } from '../rule-tester'

testRule(itemFullStop, {
  valid: [
    '一是完善制度；二是加强管理；三是做好宣传。',
    '一是完善制度。已出台办法。二是加强管理。',
    '一是完善“制度。”；二是加强管理。',
    '一是完善制度。二是加强管理；三是做好宣传。',
    '完善制度。已出台办法；二是加强管理。',
    '一是完善制度。已出台甲办法；乙办法正在起草。二是加强管理。',
    '一是完善制度。\n已出台办法；\n二是加强管理。',
    { body: [{ table: [['一是完善。已出台；二是加强。', '完成']] }] },
  ],
  invalid: [
    {
      letter: '一是完善制度。已出台办法；二是加强管理。',
      findings: [
        {
          messageId: 'semicolon',
          excerpt: '；',
          message: '“一是”这一项内已有句号，末尾不能用分号，应为句号',
          suggestions: ['一是完善制度。已出台办法。二是加强管理。'],
        },
      ],
    },
    {
      letter: '措施：一是完善制度；二是加强管理。已有成效； 三是做好宣传。',
      findings: [
        {
          messageId: 'semicolon',
          excerpt: '；',
          suggestions: ['措施：一是完善制度；二是加强管理。已有成效。 三是做好宣传。'],
        },
      ],
    },
    {
      letter: { body: [{ heading: '工作情况。一是调研。走访3家；二是座谈。座谈2次；三是总结。', level: 2 }] },
      findings: [
        {
          messageId: 'semicolon',
          excerpt: '；',
          suggestions: ['工作情况。一是调研。走访3家。二是座谈。座谈2次；三是总结。'],
        },
        {
          messageId: 'semicolon',
          excerpt: '；',
          suggestions: ['工作情况。一是调研。走访3家；二是座谈。座谈2次。三是总结。'],
        },
      ],
    },
  ],
})
