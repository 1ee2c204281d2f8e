import { longSentence } from '../../../letter/checks/rules/long-sentence'
import { testRule } from '../rule-tester'

const clause = '我局会同东城区政府实地核实了居民出行需求，'
const long = `${clause.repeat(6)}并开通线路`

testRule(longSentence, {
  valid: [
    `${clause.repeat(5)}并开通线路。`,
    `${clause.repeat(4)}开通线路；${clause.repeat(4)}增设站点。`,
    `开通${'春熙社区、'.repeat(30)}东城医院等站点。`,
    `印发《${'关于完善公交线网的通知'.repeat(12)}》。`,
    `${clause.repeat(3)}成效良好。${clause.repeat(3)}群众满意！`,
    { body: [{ heading: `关于${clause.repeat(8)}的建议` }, '已办理。'] },
  ],
  invalid: [
    {
      letter: `${long}。`,
      findings: [{ messageId: 'long', excerpt: long, message: '这一句长131字，宜断开' }],
    },
    { letter: `已办结。${long}；增设站点。`, findings: [{ messageId: 'long', excerpt: long }] },
    {
      letter: { body: [{ heading: `开通线路。${long}。`, level: 2 }] },
      findings: [{ messageId: 'long', excerpt: long }],
    },
  ],
})
