import { halfWidthNumberBrackets } from '../../../letter/checks/rules/half-width-number-brackets'
import { testRule } from '../rule-tester'

testRule(halfWidthNumberBrackets, {
  valid: [
    '（一）完善制度。',
    '（1）完善制度；（2）加强管理。',
    '1)完善制度；2)加强管理。',
    '中国地质大学(武汉)。',
    '共有学校(12)所。',
    '计划(2020)已经印发。',
    '（一)完善制度。',
    { note: '(1)' },
  ],
  invalid: [
    {
      letter: '(一)完善制度。',
      findings: [
        {
          messageId: 'brackets',
          excerpt: '(一)',
          message: '序号“(一)”的括号应用全角，写作“（一）”',
        },
      ],
      output: '（一）完善制度。',
    },
    {
      letter: '措施有：(1)完善制度；(2)加强管理。',
      findings: [
        { messageId: 'brackets', excerpt: '(1)' },
        { messageId: 'brackets', excerpt: '(2)' },
      ],
      output: '措施有：（1）完善制度；（2）加强管理。',
    },
    {
      letter: { body: [{ heading: '( 三 )加强管理', level: 2 }, '已落实。'] },
      findings: [{ messageId: 'brackets', excerpt: '( 三 )' }],
      output: '（三）加强管理',
    },
    {
      letter: '第一行\n(十二)第二行',
      findings: [{ messageId: 'brackets', excerpt: '(十二)' }],
      output: '第一行\n（十二）第二行',
    },
  ],
})
