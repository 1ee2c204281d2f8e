import { nestedQuotation } from '../../../letter/checks/rules/nested-quotation'
import { testRule } from '../rule-tester'

const long = '这是一段很长的引文'.repeat(40)

testRule(nestedQuotation, {
  valid: [
    '关于“解决‘停车难’问题”的建议',
    '打造“双区”和“设计之都”。',
    '推动“珠宝+旅游”“时尚+旅游”融合。',
    '他说：“市里提出‘用好“双区”机遇’的要求。”',
    '《关于“停车难”的建议》收悉。',
    '推进“双区建设，落实“设计之都”要求。',
    '‘一带’与“一路”。',
    `“${long}“停车难”${long}”`,
    '“第一行\n“停车难”\n第三行”',
    '“他说"好"的”',
  ],
  invalid: [
    {
      letter: '您提出的“关于解决“停车难”的建议”收悉。',
      findings: [{ messageId: 'double', excerpt: '“停车难”', message: '双引号内再用引号，应改用单引号‘’' }],
      output: '您提出的“关于解决‘停车难’的建议”收悉。',
    },
    {
      letter: { body: [{ heading: '关于“加强“一老一小”服务，落实“双减””的建议' }, '已落实。'] },
      findings: [
        { messageId: 'double', excerpt: '“一老一小”' },
        { messageId: 'double', excerpt: '“双减”' },
      ],
      output: '关于“加强‘一老一小’服务，落实‘双减’”的建议',
    },
    {
      letter: '“甲“乙“丙”乙”甲”',
      findings: [{ messageId: 'double', excerpt: '“乙“丙”乙”' }],
      output: '“甲‘乙“丙”乙’甲”',
    },
    {
      letter: `“建设“${'这是很长的名称'.repeat(7)}”项目”`,
      findings: [{ messageId: 'double', excerpt: '“' }],
      output: `“建设‘${'这是很长的名称'.repeat(7)}’项目”`,
    },
  ],
})
