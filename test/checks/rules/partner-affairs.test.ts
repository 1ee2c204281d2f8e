import { partnerAffairs } from '../../../letter/checks/rules/partner-affairs'
import { testRule } from '../rule-tester'

testRule(partnerAffairs, {
  valid: [
    '按照董事会决议办理。',
    '市公交集团已完成改制。',
    '调整公交班次。',
    '帮助经营困难的企业渡过难关。',
    '公司已变更登记。',
  ],
  invalid: [
    {
      letter: '因合作方董事会成员调整，合作暂缓。',
      findings: [
        {
          messageId: 'found',
          excerpt: '董事会成员调整',
          message: '“董事会成员调整”是合作方的内部事务，请核对是否需要写出',
        },
      ],
    },
    { letter: '新组建的董事会尚未表态。', findings: [{ messageId: 'found', excerpt: '新组建的董事会' }] },
    {
      letter: '因投资方资金链断裂，股东之间存在分歧。',
      findings: [
        { messageId: 'found', excerpt: '资金链断裂' },
        { messageId: 'found', excerpt: '股东之间存在分歧' },
      ],
    },
  ],
})
