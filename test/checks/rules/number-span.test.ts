import { numberSpan } from '../../../letter/checks/rules/number-span'
import { testRule } from '../rule-tester'

testRule(numberSpan, {
  valid: [
    '3～4年，15%～30%，10—20万元，三四个月，5至8人。',
    '电话：0755-12345678、88101234-801分机、400-800-8820。',
    '位于中山路12-18号3-502室，5-3号地块。',
    '型号A-1、CRH380-2次、PM2.5-10个、歼-20。',
    '按照DB44/26-2001、HJ 2.1-2016级标准，邮编518000-1。',
    '以3-2的比分，第2-1期，2008-2020年。',
    '2021-08-31日、6-8月。',
    '《0-3岁婴幼儿照护指南》',
    '一-是，五-一。',
  ],
  invalid: [
    {
      letter: '拟经过3-4年过渡发展。',
      findings: [
        {
          messageId: 'sign',
          excerpt: '3-4年',
          message: '数值范围用浪纹线“～”或一字线“—”，不用“-”',
          suggestions: ['拟经过三四年过渡发展。'],
        },
      ],
      output: '拟经过3～4年过渡发展。',
    },
    {
      letter: '增长15%-30%，投入10 - 20万元，距离700－800米，宽0.5~2米。',
      findings: [
        { messageId: 'sign', excerpt: '15%-30%' },
        { messageId: 'sign', excerpt: '10 - 20万' },
        { messageId: 'sign', excerpt: '700－800米' },
        { messageId: 'sign', excerpt: '0.5~2米' },
      ],
      output: '增长15%～30%，投入10～20万元，距离700～800米，宽0.5～2米。',
    },
    {
      letter: '参见第3-5页，服务0–3岁婴幼儿，每年9000-1万人次，三-五年内建成。',
      findings: [
        { messageId: 'sign', excerpt: '3-5页' },
        { messageId: 'sign', excerpt: '0–3岁' },
        { messageId: 'sign', excerpt: '9000-1万' },
        { messageId: 'sign', excerpt: '三-五年' },
      ],
      output: '参见第3～5页，服务0～3岁婴幼儿，每年9000～1万人次，三～五年内建成。',
    },
    {
      letter: '补贴1,000-2,000元，5-6个月兑现。',
      findings: [
        { messageId: 'sign', excerpt: '1,000-2,000元' },
        { messageId: 'sign', excerpt: '5-6个', suggestions: ['补贴1,000-2,000元，五六个月兑现。'] },
      ],
      output: '补贴1,000～2,000元，5～6个月兑现。',
    },
    {
      letter: {
        body: [
          {
            table: [
              ['项目', '投资'],
              ['道路', '2-6亿'],
            ],
          },
        ],
      },
      findings: [{ messageId: 'sign', excerpt: '2-6亿' }],
      output: '项目\t投资\n道路\t2～6亿',
    },
  ],
})
