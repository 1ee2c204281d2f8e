import { attachmentAppended } from '../../../letter/checks/rules/attachment-appended'
import { testRule } from '../rule-tester'

const two = ['附件：1.征求意见表', '2.公交线路一览表']

testRule(attachmentAppended, {
  valid: [
    { attachment: '附件：征求意见表' },
    { attachment: '附件：征求意见表', note: ['附件', '云州市人大代表建议办理', '征求意见表'] },
    { attachment: '附件：云州市城东片区公交线路一览表', note: ['附件', '城东片区公交线路表'] },
    { attachment: two, note: ['附件1', '征求意见表', '附件2', '公交线路一览表'] },
    { attachment: two, note: ['附 件 1', '征求意见表', '附件2'] },
    { attachment: '附件：征求意见表', note: ['附件', '□满意 □不满意'] },
    { note: ['附件', '征求意见表'] },
    { attachment: two, note: ['（附件另发）'] },
    { attachment: two, note: ['附件1', '征求意见表'] },
  ],
  invalid: [
    {
      letter: { attachment: '附件：公交线路一览表', note: ['附件', '征求意见反馈表'] },
      findings: [{ messageId: 'name', excerpt: '附件', message: '附件说明中没有文后所附的“征求意见反馈表”，请核对' }],
    },
    {
      letter: { attachment: '附件：征求意见表', note: ['附件1', '征求意见表', '附件2', '公交线路一览表'] },
      findings: [{ messageId: 'count', excerpt: '附件1', message: '附件说明只列了1个附件，文后附了2个，请核对' }],
    },
    {
      letter: { attachment: two, note: ['附件1', '公交线路一览表', '附件2', '征求意见表'] },
      findings: [
        { messageId: 'name', excerpt: '附件1' },
        { messageId: 'name', excerpt: '附件2' },
      ],
    },
    {
      letter: { attachment: two, note: ['附件', '服务承诺书'] },
      findings: [{ messageId: 'name', excerpt: '附件' }],
    },
  ],
})
