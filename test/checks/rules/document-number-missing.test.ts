import { documentNumberMissing } from '../../../letter/checks/rules/document-number-missing'
import { testRule } from '../rule-tester'

testRule(documentNumberMissing, {
  valid: [
    { facts: { documentNumber: '泰水〔2024〕86号' } },
    { facts: { documentNumber: '湘水提〔2021〕115号' } },
    { facts: { documentNumber: '' }, profile: { requires: { documentNumber: false } } },
    { facts: { documentNumber: '潼民发【2024】275号' } },
  ],
  invalid: [
    {
      letter: { facts: { documentNumber: '' } },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
    {
      letter: { facts: { documentNumber: '  ' }, profile: 'shenzhen' },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
    {
      letter: { facts: { documentNumber: '深工信函〔2021〕×号' } },
      findings: [{ messageId: 'unnumbered', excerpt: '', message: '发文字号“深工信函〔2021〕×号”没有编上顺序号' }],
    },
    {
      letter: { facts: { documentNumber: '深工信函〔2021〕  号' } },
      findings: [{ messageId: 'unnumbered', excerpt: '' }],
    },
  ],
})
