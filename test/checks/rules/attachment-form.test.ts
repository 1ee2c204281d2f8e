import { attachmentForm } from '../../../letter/checks/rules/attachment-form'
import { testRule } from '../rule-tester'

testRule(attachmentForm, {
  valid: [
    { attachment: '附件：征求意见表' },
    { attachment: '附件：1.征求意见表\n　　　2.公交线路一览表' },
    { attachment: ['附件：1.征求意见表', '2.公交线路一览表', '3.站点改造计划（2024—2025年）'] },
    { attachment: ['附件1：征求意见表', '附件2：公交线路一览表'] },
    { attachment: '附件：1.征求意见表 2.公交线路一览表' },
    { attachment: '附件：云州市人民政府关于进一步加强城市公共交通\n工作的若干意见' },
    { attachment: ['附件：1.云州市人民政府关于进一步加强城市公共交通', '工作的若干意见', '2.公交线路一览表'] },
    { attachment: '附件：1.5公里服务半径覆盖情况表' },
    { attachment: ['附件：1.征求意见表', '2.2024年公交线路一览表'] },
    { attachment: '附件：1.2024—2026年站点改造计划 2.公交线路一览表' },
  ],
  invalid: [
    {
      letter: { attachment: '附件：征求意见表。' },
      findings: [{ messageId: 'punctuation', excerpt: '。' }],
      output: '附件：征求意见表',
    },
    {
      letter: { attachment: '附件：1.征求意见表' },
      findings: [{ messageId: 'single', excerpt: '1.' }],
      output: '附件：征求意见表',
    },
    {
      letter: { attachment: ['附件：1.征求意见表；', '2.公交线路一览表。'] },
      findings: [
        { messageId: 'punctuation', excerpt: '；' },
        { messageId: 'punctuation', excerpt: '。' },
      ],
      output: ['附件：1.征求意见表', '2.公交线路一览表'],
    },
    {
      letter: { attachment: '附件：1.征求意见表\n3.公交线路一览表' },
      findings: [
        {
          messageId: 'sequence',
          excerpt: '3.',
          message: '此处附件的序号应为2.',
          suggestions: ['附件：1.征求意见表\n2.公交线路一览表'],
        },
      ],
    },
    {
      letter: { attachment: '附件：征求意见表\n2.公交线路一览表' },
      findings: [{ messageId: 'sequence', excerpt: '', suggestions: ['附件：1.征求意见表\n2.公交线路一览表'] }],
    },
    {
      letter: { attachment: '附件：征求意见表、 。' },
      findings: [{ messageId: 'punctuation', excerpt: '、 。' }],
      output: '附件：征求意见表',
    },
  ],
})
