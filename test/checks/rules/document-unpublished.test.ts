import { documentUnpublished } from '../../../letter/checks/rules/document-unpublished'
import { testRule } from '../rule-tester'

testRule(documentUnpublished, {
  valid: [
    '2020年，我市出台了《云州市非国有博物馆扶持办法》。',
    '我局先后制定《云州市公交规划》和《云州市公交补贴办法》。',
    '目前正在按照《云州市公交规划》推进线路调整。',
    '我局将按照《云州市公交规划》继续推进。',
    { body: [{ heading: '关于“制定《云州市公交条例》”的建议' }, '我局赞成您的意见。'] },
    '修订后的《云州市公交条例》自2024年1月1日起施行。',
    '已编制完成《云州市公交规划》，下一步将公开征求意见。',
    { opening: '您提出的《关于制定〈云州市公交条例〉的建议》收悉，现答复如下：' },
  ],
  invalid: [
    {
      letter: '我市正在研究制定《云州市时尚产业集群行动计划》，促进产业升级。',
      findings: [
        {
          messageId: 'unpublished',
          excerpt: '《云州市时尚产业集群行动计划》',
          message: '《云州市时尚产业集群行动计划》似未印发，是否宜用书名号写出全名、是否可以公开，请核对',
        },
      ],
    },
    {
      letter: '我局将于年内出台《甲办法》和《乙办法》。',
      findings: [
        { messageId: 'unpublished', excerpt: '《甲办法》' },
        { messageId: 'unpublished', excerpt: '《乙办法》' },
      ],
    },
    {
      letter: '《云州市公交条例》正在征求意见。',
      findings: [{ messageId: 'unpublished', excerpt: '《云州市公交条例》' }],
    },
    {
      letter: '按照《公交规划》，我局拟起草《云州市公交补贴办法》。',
      findings: [{ messageId: 'unpublished', excerpt: '《云州市公交补贴办法》' }],
    },
    {
      letter: '《云州市公交条例（征求意见稿）》已上网公示。',
      findings: [{ messageId: 'unpublished', excerpt: '《云州市公交条例（征求意见稿）》' }],
    },
  ],
})
