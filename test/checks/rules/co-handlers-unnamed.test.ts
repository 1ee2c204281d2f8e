import { coHandlersUnnamed } from '../../../letter/checks/rules/co-handlers-unnamed'
import { testRule } from '../rule-tester'

testRule(coHandlersUnnamed, {
  valid: [
    { opening: '您提出的建议收悉。经会同市财政局、市水务局研究，现答复如下：' },
    { opening: '您提出的建议收悉。经认真研究，现答复如下：' },
    {
      opening: '您提出的建议收悉。经汇总相关单位意见，现答复如下：',
      facts: { coHandlers: ['市财政局'] },
      body: ['市财政局已落实经费。'],
    },
    '下一步，我局将会同有关部门抓好落实。',
  ],
  invalid: [
    {
      letter: { opening: '您提出的建议收悉。经汇总相关单位意见，并认真研究，现答复如下：' },
      findings: [
        {
          messageId: 'unnamed',
          excerpt: '经汇总相关单位意见',
          message: '“经汇总相关单位意见”没有写明会办单位，有会办单位的宜写出名称',
        },
      ],
    },
    {
      letter: { opening: '您提出的建议收悉。我局会同市各有关部门研究，现答复如下：' },
      findings: [{ messageId: 'unnamed', excerpt: '会同市各有关部门' }],
    },
    {
      letter: { facts: { coHandlers: ['市财政局'] }, opening: '您提出的建议收悉，现答复如下：' },
      findings: [{ messageId: 'unmentioned', excerpt: '' }],
    },
  ],
})
