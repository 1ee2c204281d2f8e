import { verbObject } from '../../../letter/checks/rules/verb-object'
import { testRule } from '../rule-tester'

testRule(verbObject, {
  valid: [
    '加大工作力度，提高服务水平。',
    '创建“深圳珠宝”区域品牌。',
    '加快步伐，扩大规模。',
    '加大实施力度，加快服务水平提升。',
    '加快提高服务水平。',
    '提高响应速度。',
    '培养人才队伍。',
    '满足群众需求，解决实际问题。',
    '加大保障和改善民生力度。',
    '成立品牌建设委员会。',
  ],
  invalid: [
    {
      letter: '成立“深圳珠宝”区域品牌，举办巡展。',
      findings: [
        { messageId: 'found', excerpt: '成立“深圳珠宝”区域品牌', message: '“成立”与“品牌”不搭配，宜用“创建（打造）”' },
      ],
    },
    { letter: '进一步提高执法力度。', findings: [{ messageId: 'found', excerpt: '提高执法力度' }] },
    { letter: '加快了服务水平，群众满意。', findings: [{ messageId: 'found', excerpt: '加快了服务水平' }] },
    { letter: '召开宣传活动12场，召开文艺演出。', findings: [{ messageId: 'found', excerpt: '召开文艺演出' }] },
    {
      letter: '加强工作力度，加大建设步伐。',
      findings: [
        { messageId: 'found', excerpt: '加强工作力度' },
        { messageId: 'found', excerpt: '加大建设步伐' },
      ],
    },
    { letter: '有效解决群众停车需求。', findings: [{ messageId: 'found', excerpt: '解决群众停车需求' }] },
    {
      letter: '建立服务意识，树立工作机制。',
      findings: [
        { messageId: 'found', excerpt: '建立服务意识' },
        { messageId: 'found', excerpt: '树立工作机制' },
      ],
    },
  ],
})
