import { documentNumberForm } from '../../../letter/checks/rules/document-number-form'
import { testRule } from '../rule-tester'

testRule(documentNumberForm, {
  valid: [
    { facts: { documentNumber: '深工信函〔2021〕639号' } },
    { facts: { documentNumber: '深工信函〔2021〕100号' } },
    { facts: { documentNumber: '' } },
    '住房城乡建设部建提复字〔2023〕第29号已有说明，国办发〔89〕05号已失效。',
  ],
  invalid: [
    {
      letter: { facts: { documentNumber: '深工信函〔21〕第012号' } },
      findings: [
        {
          messageId: 'form',
          excerpt: '',
          message: '发文字号“深工信函〔21〕第012号”不规范：年份应写全称，序号前不加“第”，序号不编虚位',
        },
      ],
    },
    {
      letter: { facts: { documentNumber: '建提复字〔2023〕第29号' } },
      findings: [{ messageId: 'form', excerpt: '' }],
    },
    {
      letter: {
        facts: { documentNumber: '云交函〔2024〕第086号' },
        title: '云州市交通运输局关于市八届人大三次会议第117号建议的复函\n云交函〔2024〕第086号',
      },
      findings: [
        {
          messageId: 'form',
          excerpt: '云交函〔2024〕第086号',
          suggestions: ['云州市交通运输局关于市八届人大三次会议第117号建议的复函\n云交函〔2024〕86号'],
        },
      ],
    },
  ],
})
