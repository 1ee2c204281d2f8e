import { straightQuotation } from '../../../letter/checks/rules/straight-quotation'
import { testRule } from '../rule-tester'

testRule(straightQuotation, {
  valid: [
    '推广“一窗通办”和‘一件事’。',
    '采购5"屏和55"显示设备，统一安装。',
    '执行"ISO 9001"质量管理体系。',
    '页面标记为name="线路"，供检索。',
    '推广“"一窗通办"服务”。',
    '推广"一窗通办。',
    '推广"一窗通办”服务。',
    '',
  ],
  invalid: [
    {
      letter: '推广"一窗通办"，建成"15分钟"服务圈。',
      findings: [
        { messageId: 'straight', excerpt: '"一窗通办"', message: '中文里的引号应用“ ”，不用直引号' },
        { messageId: 'straight', excerpt: '"15分钟"' },
      ],
      output: '推广“一窗通办”，建成“15分钟”服务圈。',
    },
    {
      letter: '印发《云州市"十四五"公共交通规划》。',
      findings: [{ messageId: 'straight', excerpt: '"十四五"' }],
      output: '印发《云州市“十四五”公共交通规划》。',
    },
    {
      letter: { body: [{ heading: '关于"增开线路"的建议' }] },
      findings: [{ messageId: 'straight', excerpt: '"增开线路"' }],
      output: '关于“增开线路”的建议',
    },
    {
      letter: { opening: '您提出的《关于解决"停车难"的建议》（第117号）收悉，现答复如下：' },
      findings: [{ messageId: 'straight', excerpt: '"停车难"' }],
      output: '您提出的《关于解决“停车难”的建议》（第117号）收悉，现答复如下：',
    },
  ],
})
