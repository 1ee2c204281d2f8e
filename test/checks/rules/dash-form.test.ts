import { dashForm } from '../../../letter/checks/rules/dash-form'
import { testRule } from '../rule-tester'

testRule(dashForm, {
  valid: [
    '我市的重点工程——城东片区公交枢纽已经开工。',
    '京津冀—长三角—粤港澳。',
    '深圳—香港科技走廊',
    '2008—2020年。',
    '推进重点建设的宝安区沙井街道—东莞市长安镇快速通道。',
    '《智慧城市建设标准汇编—城市管理信息平台技术》',
    '命令为--help，型号A--1。',
    '2008--2020年',
  ],
  invalid: [
    {
      letter: '我市的重点工程--公交枢纽已经开工。',
      findings: [{ messageId: 'short', excerpt: '--', message: '破折号应为“——”，占两个字的位置' }],
      output: '我市的重点工程——公交枢纽已经开工。',
    },
    {
      letter: '打造“双区” －－ “双城”，落实《条例》–《细则》。',
      findings: [
        { messageId: 'short', excerpt: ' －－ ' },
        { messageId: 'short', excerpt: '–' },
      ],
      output: '打造“双区”——“双城”，落实《条例》——《细则》。',
    },
    {
      letter: '这是我市的重点民生工程—城东片区公交枢纽项目。',
      findings: [
        {
          messageId: 'single',
          excerpt: '—',
          message: '此处如是破折号，应为“——”',
          suggestions: ['这是我市的重点民生工程——城东片区公交枢纽项目。'],
        },
      ],
    },
  ],
})
