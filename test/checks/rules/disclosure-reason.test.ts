import { disclosureReason } from '../../../letter/checks/rules/disclosure-reason'
import { testRule } from '../rule-tester'

testRule(disclosureReason, {
  valid: [
    { disclosure: '公开方式：不予公开（涉及企业商业秘密）' },
    { facts: { disclosure: '依申请公开', disclosureReason: '涉及第三方商业秘密' } },
    { disclosure: '公开方式：依申请公开', note: '（因答复内容属于内部管理信息，不予公开）' },
    { disclosure: '公开方式：不予公开', body: ['因涉及尚未公布的招标事项，本答复不予公开。'] },
    { disclosure: '（此件公开发布）' },
    { disclosure: '公开方式：主动公开（附件不公开）' },
    { body: ['该项目资料依申请公开，可向区档案馆查询。'] },
  ],
  invalid: [
    {
      letter: { facts: { disclosure: '依申请公开' } },
      findings: [{ messageId: 'missing', excerpt: '依申请公开', message: '拟“依申请公开”，未说明理由' }],
    },
    { letter: { facts: { disclosure: '不予公开' } }, findings: [{ messageId: 'missing', excerpt: '不予公开' }] },
    {
      letter: { disclosure: null, note: '（此件不公开）' },
      findings: [{ messageId: 'missing', excerpt: '不公开' }],
    },
    {
      letter: { disclosure: '公开方式：不予公开', body: ['因线路调整，根据规划需重新招标。'] },
      findings: [{ messageId: 'missing', excerpt: '不予公开' }],
    },
  ],
})
