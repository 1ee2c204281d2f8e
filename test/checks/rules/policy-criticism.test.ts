import { policyCriticism } from '../../../letter/checks/rules/policy-criticism'
import { testRule } from '../rule-tester'

testRule(policyCriticism, {
  valid: [
    '落实国家税收优惠政策。',
    '税率为13%。',
    '执行国家有关政策。',
    '我市政策体系逐步完善。',
    '提高居民收入水平。',
  ],
  invalid: [
    {
      letter: '综合税率高导致交易成本增加。',
      findings: [
        { messageId: 'found', excerpt: '综合税率高', message: '“综合税率高”评价国家政策或税制，请核对是否妥当' },
      ],
    },
    {
      letter: '关税流失严重，企业税负过重。',
      findings: [
        { messageId: 'found', excerpt: '关税流失严重' },
        { messageId: 'found', excerpt: '税负过重' },
      ],
    },
    { letter: '现行政策存在漏洞。', findings: [{ messageId: 'found', excerpt: '现行政策存在漏洞' }] },
    { letter: '有关体制严重制约了产业发展。', findings: [{ messageId: 'found', excerpt: '体制严重制约了' }] },
  ],
})
