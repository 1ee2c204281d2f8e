import { shortFormUnused } from '../../../letter/checks/rules/short-form-unused'
import { testRule } from '../rule-tester'

const defined = '依托南方科技大学（以下简称“南科大”）办学。'

testRule(shortFormUnused, {
  valid: [
    { body: [defined, '与南科大合作。'] },
    { body: [defined, '与南科大合作，支持南方科技大学附属中学和南方科技大学医院。'] },
    { body: [defined, '南科大已响应《南方科技大学章程》和“支持南方科技大学”的建议。'] },
    { body: [defined, { heading: '支持南方科技大学' }, '南科大已签约。'] },
    { body: ['印发《云州市公交规划》（以下简称《规划》）。', '《规划》提出新增线路8条。'] },
    { body: [defined, '南科大已签约。'], signature: '南方科技大学' },
  ],
  invalid: [
    {
      letter: { body: [defined, '南科大已签约。', '与中国地质大学、南方科技大学保持密切沟通。'] },
      findings: [
        {
          messageId: 'again',
          excerpt: '南方科技大学',
          message: '前文已注明“南方科技大学”简称“南科大”，此处又用全称',
          suggestions: ['与中国地质大学、南科大保持密切沟通。'],
        },
      ],
    },
    {
      letter: { body: [defined, '我局已签约。'] },
      findings: [{ messageId: 'never', excerpt: '（以下简称“南科大”）' }],
    },
    {
      letter: { body: [defined, '南科大已签约。', defined] },
      findings: [{ messageId: 'twice', excerpt: '（以下简称“南科大”）' }],
    },
    {
      letter: {
        body: ['深圳珠宝博物馆（以下简称“珠宝博物馆”）已开馆。', '珠宝博物馆免费开放。深圳珠宝博物馆将扩建。'],
      },
      findings: [
        {
          messageId: 'again',
          excerpt: '深圳珠宝博物馆',
          suggestions: ['珠宝博物馆免费开放。珠宝博物馆将扩建。'],
        },
      ],
    },
  ],
})
