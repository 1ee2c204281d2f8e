import { contactMissing } from '../../../letter/checks/rules/contact-missing'
import { testRule } from '../rule-tester'

const profile = { requires: { contact: true } }
const nobody = { contact: { name: '', phone: '' } }

testRule(contactMissing, {
  valid: [
    { facts: nobody },
    { profile, note: '（联 系 人：周敏，联系电话：5551234）' },
    { profile, note: '（联系人及电话：魏×　0871-5551234）' },
    { profile, note: ['主管领导人姓名：赵×　联系电话：0000-5551234', '具体经办人姓名：周敏　联系电话：0000-5551235'] },
    { profile, note: null, distribution: '抄送：市政府督查室。\n联系人：周敏　联系电话：（0000）555 1234' },
    { profile, facts: { contact: { name: '周敏', phone: '' } } },
    { profile, note: '（联系单位：市交通运输局，服务热线电话：12328）' },
  ],
  invalid: [
    { letter: { profile, facts: nobody }, findings: [{ messageId: 'missing', excerpt: '' }] },
    { letter: { profile, note: null }, findings: [{ messageId: 'missing', excerpt: '' }] },
    {
      letter: { profile, note: '（联系人：周敏）' },
      findings: [{ messageId: 'phone', excerpt: '（联系人：周敏）' }],
    },
    {
      letter: { profile, note: '（此件公开发布）' },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
  ],
})
