import { honourWord } from '../../../letter/checks/rules/honour-word'
import { testRule } from '../rule-tester'

testRule(honourWord, {
  valid: ['依法保护驰名商标。', '申报中国驰名商标2件。', '企业品牌影响力不断提升。', '修订驰名商标认定办法。'],
  invalid: [
    {
      letter: '目前共拥有29个珠宝类“中国驰名商标”，占全国的30%。',
      findings: [
        { messageId: 'found', excerpt: '中国驰名商标', message: '“中国驰名商标”不宜用作宣传，请核对是否需要写出' },
      ],
    },
    { letter: '产品荣获中国名牌称号。', findings: [{ messageId: 'found', excerpt: '中国名牌' }] },
    { letter: '该品牌为省著名商标，品质优良。', findings: [{ messageId: 'found', excerpt: '著名商标' }] },
  ],
})
