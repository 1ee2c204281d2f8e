import { conjunctionSeparator } from '../../../letter/checks/rules/conjunction-separator'
import { testRule } from '../rule-tester'

testRule(conjunctionSeparator, {
  valid: [
    '增开甲、乙和丙线路。',
    '途经甲社区、和平路、和谐小区、和田街。',
    '做到主动、及时、与时俱进。',
    '甲、乙，以及丙。',
    '建立各层级、与事项相对应的名录。',
    '落实“甲、乙、和丙”要求，印发《甲、及乙办法》。',
    '维护公平、和睦、或许更好。',
    '覆盖含山县、和县。',
  ],
  invalid: [
    {
      letter: '增开甲、乙、和丙线路。',
      findings: [
        {
          messageId: 'separator',
          excerpt: '、和',
          message: '连词“和”前不用顿号',
          suggestions: ['增开甲、乙和丙线路。'],
        },
      ],
    },
    {
      letter: '甲局、以及乙局、 及丙局。',
      findings: [
        { messageId: 'separator', excerpt: '、以及', suggestions: ['甲局以及乙局、 及丙局。'] },
        { messageId: 'separator', excerpt: '、 及', suggestions: ['甲局、以及乙局及丙局。'] },
      ],
    },
    {
      letter: '建设和平台有关的甲、乙、和平台丙，甲、或者乙，甲、与乙。',
      findings: [
        {
          messageId: 'separator',
          excerpt: '、和',
          suggestions: ['建设和平台有关的甲、乙和平台丙，甲、或者乙，甲、与乙。'],
        },
        {
          messageId: 'separator',
          excerpt: '、或者',
          suggestions: ['建设和平台有关的甲、乙、和平台丙，甲或者乙，甲、与乙。'],
        },
        {
          messageId: 'separator',
          excerpt: '、与',
          suggestions: ['建设和平台有关的甲、乙、和平台丙，甲、或者乙，甲与乙。'],
        },
      ],
    },
  ],
})
