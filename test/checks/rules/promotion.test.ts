import { promotion } from '../../../letter/checks/rules/promotion'
import { testRule } from '../rule-tester'

testRule(promotion, {
  valid: [
    '市公交集团有限公司负责运营。',
    '培育一批龙头企业。',
    '引导企业集团化发展，培育知名企业。',
    '园区企业深受群众欢迎。',
    '“××有限公司是龙头企业”的表述已删去。',
  ],
  invalid: [
    {
      letter: '云州珠宝有限公司是享誉全国的品牌。',
      findings: [
        {
          messageId: 'found',
          excerpt: '有限公司是享誉',
          message: '“有限公司是享誉”点名称赞企业或园区，请核对是否有推介之嫌',
        },
      ],
    },
    { letter: '龙头企业云州珠宝集团已入驻。', findings: [{ messageId: 'found', excerpt: '龙头企业云州珠宝集团' }] },
    { letter: '水贝产业园产品质量上乘。', findings: [{ messageId: 'found', excerpt: '产业园产品质量上乘' }] },
  ],
})
