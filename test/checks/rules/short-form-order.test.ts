import { shortFormOrder } from '../../../letter/checks/rules/short-form-order'
import { testRule } from '../rule-tester'

const defined = '深圳珠宝博物馆（以下简称“珠宝博物馆”）对产业发展有独特的价值。'

testRule(shortFormOrder, {
  valid: [
    { body: [defined, '推荐珠宝博物馆申报项目。'] },
    { body: [{ heading: '关于“支持深圳珠宝博物馆发展”的建议' }, defined] },
    { body: ['您关心的《深圳珠宝博物馆扶持办法》已印发。', defined] },
    { opening: '您提出的《关于支持深圳珠宝博物馆的建议》收悉，现答复如下：', body: [defined] },
    { body: ['深圳珠宝博物馆有限公司已注册。', defined] },
    { body: ['推荐珠宝博物馆一类项目。', defined] },
    { attachment: '附件：深圳珠宝博物馆简介', body: ['我局支持该馆。'], note: defined },
  ],
  invalid: [
    {
      letter: { body: ['已推荐深圳珠宝博物馆申报项目。', defined] },
      findings: [
        {
          messageId: 'late',
          excerpt: '深圳珠宝博物馆（以下简称“珠宝博物馆”）',
          message: '“深圳珠宝博物馆”前文已经出现，简称“珠宝博物馆”应在首次出现处说明',
          suggestions: ['已推荐深圳珠宝博物馆（以下简称“珠宝博物馆”）申报项目。\n珠宝博物馆对产业发展有独特的价值。'],
        },
      ],
    },
    {
      letter: { body: ['与南方科技大学合作办学。', '依托南方科技大学（以下简称“南科大”）建设。'] },
      findings: [
        {
          messageId: 'late',
          excerpt: '南方科技大学（以下简称“南科大”）',
          suggestions: ['与南方科技大学（以下简称“南科大”）合作办学。\n依托南科大建设。'],
        },
      ],
    },
    {
      letter: '与南方科技大学合作，依托南方科技大学（以下简称“南科大”）建设。',
      findings: [
        {
          messageId: 'late',
          excerpt: '南方科技大学（以下简称“南科大”）',
          suggestions: ['与南方科技大学（以下简称“南科大”）合作，依托南科大建设。'],
        },
      ],
    },
  ],
})
