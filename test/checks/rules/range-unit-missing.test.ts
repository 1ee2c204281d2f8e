import { rangeUnitMissing } from '../../../letter/checks/rules/range-unit-missing'
import { testRule } from '../rule-tester'

testRule(rangeUnitMissing, {
  valid: [
    '总投资9亿～16亿元，增长15%～30%。',
    '2018—2020年增长30%，2019-2021年投资5亿元。',
    '功率500～1000千瓦，路宽3～5千米。',
    '补贴500～1万元。',
    '提高3～5个百分点，容量500～1000公斤。',
    '三至五万元，百分之十五至三十。',
    '1月至5月增长30%，从2015年到30%。',
    '电话0755-82万，A-3万套，第3至5百货商店。',
    '3-5万达广场。',
    '由45家提升至80%，从45%提升到80%，由2020提升至80%。',
    '《9～16亿元产业规划》',
    '1-6月增长5.2%，由2.5%提高到3%。',
  ],
  invalid: [
    {
      letter: '床位利用率由45提升至80%，投诉率从12.5下降到3%。',
      findings: [
        { messageId: 'missing', excerpt: '45提升至80%', message: '数值范围的前项不能省略“%”，应写作“45%提升至80%”' },
        { messageId: 'missing', excerpt: '12.5下降到3%' },
      ],
      output: '床位利用率由45%提升至80%，投诉率从12.5%下降到3%。',
    },
    {
      letter: '总投资9～16亿元。',
      findings: [
        {
          messageId: 'missing',
          excerpt: '9～16亿',
          message: '数值范围的前项不能省略“亿”，应写作“9亿～16亿”',
        },
      ],
      output: '总投资9亿～16亿元。',
    },
    {
      letter: '费用降低15-30%，覆盖率达80—90％。',
      findings: [
        { messageId: 'missing', excerpt: '15-30%' },
        { messageId: 'missing', excerpt: '80—90％' },
      ],
      output: '费用降低15%-30%，覆盖率达80％—90％。',
    },
    {
      letter: '每户补助3至5万元，年产1.5～2万吨。',
      findings: [
        { messageId: 'missing', excerpt: '3至5万' },
        { messageId: 'missing', excerpt: '1.5～2万' },
      ],
      output: '每户补助3万至5万元，年产1.5万～2万吨。',
    },
    {
      letter: '客流从10到12万亿次，约1,200~1,500千人。',
      findings: [
        { messageId: 'missing', excerpt: '10到12万亿' },
        { messageId: 'missing', excerpt: '1,200~1,500千' },
      ],
      output: '客流从10万亿到12万亿次，约1,200千~1,500千人。',
    },
  ],
})
