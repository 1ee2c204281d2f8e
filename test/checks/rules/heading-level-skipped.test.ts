import { headingLevelSkipped } from '../../../letter/checks/rules/heading-level-skipped'
import { testRule } from '../rule-tester'

const body = (...levels: (1 | 2 | 3 | 4)[]) => ({
  body: levels.flatMap((level) => [{ heading: '办理情况', level }, '已办理。']),
})

testRule(headingLevelSkipped, {
  valid: [body(1, 2, 3, 4), body(1, 2, 2, 1, 2), body(1, 2, 3, 1), body(2, 2), body(3, 3)],
  invalid: [
    {
      letter: body(1, 3),
      findings: [{ messageId: 'skipped', excerpt: '办理情况', message: '小标题由第1层直接到第3层，中间跳过了层次' }],
    },
    {
      letter: { body: [{ heading: '甲' }, { heading: '资金安排。按原则安排。', level: 3 }] },
      findings: [{ messageId: 'skipped', excerpt: '资金安排' }],
    },
    { letter: body(1, 2, 4), findings: [{ messageId: 'skipped', excerpt: '办理情况' }] },
    {
      letter: body(1, 4, 1, 3),
      findings: [
        { messageId: 'skipped', excerpt: '办理情况' },
        { messageId: 'skipped', excerpt: '办理情况' },
      ],
    },
  ],
})
