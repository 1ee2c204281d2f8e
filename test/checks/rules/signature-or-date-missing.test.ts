import { signatureOrDateMissing } from '../../../letter/checks/rules/signature-or-date-missing'
import { testRule } from '../rule-tester'

testRule(signatureOrDateMissing, {
  valid: [
    { signature: ['云州市交通运输局', '东城区人民政府'] },
    { signature: ['', '云州市交通运输局'] },
    { signature: '云州市交通运输局\n2024年6月18日', date: '' },
    { date: '二〇二四年六月十八日' },
    { date: '2024年 月 日' },
  ],
  invalid: [
    { letter: { facts: { issuer: '' } }, findings: [{ messageId: 'signature', excerpt: '【单位全称】' }] },
    { letter: { facts: { date: '' } }, findings: [{ messageId: 'date', excerpt: '【成文日期】' }] },
    {
      letter: { signature: null, date: null },
      findings: [
        { messageId: 'signature', excerpt: '', message: '缺少发文机关署名' },
        { messageId: 'date', excerpt: '', message: '缺少成文日期' },
      ],
    },
    { letter: { signature: '　　' }, findings: [{ messageId: 'signature', excerpt: '　　' }] },
    { letter: { date: '    年  月  日' }, findings: [{ messageId: 'date', excerpt: '    年  月  日' }] },
    {
      letter: { signature: ['云州市交通运输局', '【单位全称】'] },
      findings: [{ messageId: 'signature', excerpt: '【单位全称】' }],
    },
  ],
})
