import { arabicNumberMark } from '../../../letter/checks/rules/arabic-number-mark'
import { testRule } from '../rule-tester'

testRule(arabicNumberMark, {
  valid: [
    '1.完善制度；2.强化监管。',
    '1．完善制度。',
    '1、2号线已通车。',
    '3、4个月内完成。',
    '2021、2022年连续增长。',
    '1.5亿元已到位。',
    '1，000户居民受益。',
    '新增线路：5，较去年多2条。',
    '共12、13两栋楼。',
    { attachment: '附件：1.征询意见表' },
  ],
  invalid: [
    {
      letter: '1、完善制度。',
      findings: [{ messageId: 'mark', excerpt: '1、', message: '阿拉伯数字序号后用下脚点，写作“1.”' }],
      output: '1.完善制度。',
    },
    {
      letter: '措施如下：1、完善制度；2、强化监管。3、2024年完成改造。',
      findings: [
        { messageId: 'mark', excerpt: '1、' },
        { messageId: 'mark', excerpt: '2、' },
        { messageId: 'mark', excerpt: '3、' },
      ],
      output: '措施如下：1.完善制度；2.强化监管。3.2024年完成改造。',
    },
    {
      letter: { attachment: ['附件：1、征询意见表', '2、办理情况表'] },
      findings: [
        { messageId: 'mark', excerpt: '1、' },
        { messageId: 'mark', excerpt: '2、' },
      ],
      output: ['附件：1.征询意见表', '2.办理情况表'],
    },
    {
      letter: '2，强化监管。\n3.、加强宣传。',
      findings: [
        { messageId: 'mark', excerpt: '2，' },
        { messageId: 'mark', excerpt: '3.、' },
      ],
      output: '2.强化监管。\n3.加强宣传。',
    },
    {
      letter: '1.、、完善制度。',
      findings: [{ messageId: 'mark', excerpt: '1.、、' }],
      output: '1.完善制度。',
    },
  ],
})
