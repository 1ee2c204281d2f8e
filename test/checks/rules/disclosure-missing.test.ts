import { disclosureMissing } from '../../../letter/checks/rules/disclosure-missing'
import { testRule } from '../rule-tester'

testRule(disclosureMissing, {
  valid: [
    { disclosure: '', date: '二〇〇六年九月七日' },
    { disclosure: '', facts: { date: '2014-12-31' } },
    { disclosure: null, note: '（此件公开发布）' },
    { disclosure: '同意公开' },
    { disclosure: '公开' },
    { disclosure: '', note: ['（联系人：周敏）', '（依申请公开）'] },
    { disclosure: '公开方式：不予公开（涉及商业秘密）', facts: { disclosure: '不予公开' } },
    { disclosure: null, profile: { requires: { disclosure: false } } },
    { disclosure: null, title: '云州市财政局关于市政协八届三次会议第88号提案的会办意见' },
    { disclosure: '', formula: '以上意见供贵局统一答复时参考。' },
    { disclosure: null, distribution: '公开方式：主动公开\n抄送：市政府督查室。' },
  ],
  invalid: [
    { letter: { disclosure: '', facts: { date: '2015-01-01' } }, findings: [{ messageId: 'missing', excerpt: '' }] },
    { letter: { disclosure: '' }, findings: [{ messageId: 'missing', excerpt: '' }] },
    { letter: { disclosure: null }, findings: [{ messageId: 'missing', excerpt: '' }] },
    { letter: { facts: { disclosure: '' } }, findings: [{ messageId: 'blank', excerpt: '【公开方式】' }] },
    {
      letter: { facts: { disclosure: '' }, profile: { requires: { disclosure: false } } },
      findings: [{ messageId: 'blank', excerpt: '【公开方式】' }],
    },
    {
      letter: { disclosure: '', note: '（联系人：政务公开科周敏，联系电话：0000-5551234）' },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
  ],
})
