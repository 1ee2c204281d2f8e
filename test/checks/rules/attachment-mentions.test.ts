import { attachmentMentions } from '../../../letter/checks/rules/attachment-mentions'
import { testRule } from '../rule-tester'

testRule(attachmentMentions, {
  valid: [
    { body: ['线路走向详见附件1。', '附件1.公交线路一览表'] },
    { body: ['线路走向详见附件。', '附件', '公交线路一览表'] },
    { body: ['线路走向见附件。'], attachment: '附件：公交线路一览表' },
    { body: ['详见附件2，计划表（附件1）已印发。'], attachment: ['附件：1.计划表', '2.公交线路一览表'] },
    { body: ['线路走向见附件。', '附件：公交线路一览表'] },
    '我局正在征求意见附件中的事项由各区负责。',
    '《云州市公交发展规划》附件2明确了线路布局。',
    { note: '（附件：征求意见表）' },
    { body: ['线路走向见附件2。'], attachment: '附件：1.计划表 2.公交线路一览表' },
  ],
  invalid: [
    { letter: '线路走向详见附件。', findings: [{ messageId: 'absent', excerpt: '附件' }] },
    {
      letter: { body: ['线路走向见附件3。'], attachment: ['附件：1.计划表', '2.公交线路一览表'] },
      findings: [{ messageId: 'number', excerpt: '附件3', message: '文中提到附件3，附件说明只列了2个附件' }],
    },
    {
      letter: {
        body: [
          {
            table: [
              ['项目', '备注'],
              ['线路', '（附件二）'],
            ],
          },
        ],
        attachment: '附件：计划表',
      },
      findings: [{ messageId: 'number', excerpt: '附件二' }],
    },
    {
      letter: { closing: '请填写意见表（附件）后寄回。' },
      findings: [{ messageId: 'absent', excerpt: '附件' }],
    },
  ],
})
