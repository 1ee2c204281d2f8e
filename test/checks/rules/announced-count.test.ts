import { announcedCount } from '../../../letter/checks/rules/announced-count'
import { testRule } from '../rule-tester'

testRule(announcedCount, {
  valid: [
    '采取三项措施：一是完善制度；二是加强宣传；三是强化督查。',
    '共建成12个项目。一是东城站；二是西城站。',
    '2023年完成两项任务。一是改造站点；二是增开线路；三是更新车辆。',
    '从以下三个方面推进。一是完善制度。二是加强宣传。三是强化督查。',
    { body: ['重点做好两方面工作：一是完善制度。', '二是加强宣传。'] },
    '采取三项措施：一是完善制度。',
    '“两项措施：”一是完善制度，二是加强宣传，三是督查。',
    '我局高度重视：一是完善制度，二是加强宣传。',
    '有以下几点：一是完善制度，二是加强宣传，三是督查。',
  ],
  invalid: [
    {
      letter: '采取三项措施：一是完善制度；二是加强宣传。',
      findings: [{ messageId: 'differs', excerpt: '三项措施', message: '此处说“三项措施”，后面列举了2项，请核对' }],
    },
    {
      letter: '下一步，我局将从以下两个方面推进工作。一是完善制度。二是加强宣传。三是强化督查。',
      findings: [{ messageId: 'differs', excerpt: '两个方面推进工作' }],
    },
    {
      letter: {
        body: ['主要存在4个问题：一是客流不足。', '二是车辆老化。', '三是场站不够。', { heading: '下一步工作' }],
      },
      findings: [{ messageId: 'differs', excerpt: '4个问题' }],
    },
  ],
})
