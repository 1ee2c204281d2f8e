import { distributionSeparator } from '../../../letter/checks/rules/distribution-separator'
import { testRule } from '../rule-tester'

testRule(distributionSeparator, {
  valid: [
    { distribution: '抄送：市人大常委会选联任工委、市政府督查室。', profile: 'shenzhen' },
    { distribution: '抄送：市财政局、市审计局。' },
    { distribution: '抄送：市人大常委会代工委，市委、市政府督查室。' },
    { distribution: '抄送：市人大常委会代工委（代表科、综合科），市政府督查室。' },
    { distribution: '抄送：市人大常委会代工委；市政府督查室。' },
    { distribution: '抄送：市政府督查室。' },
  ],
  invalid: [
    {
      letter: { distribution: '抄送：市人大常委会代工委、市政府督查室。' },
      findings: [{ messageId: 'separator', excerpt: '、' }],
      output: '抄送：市人大常委会代工委，市政府督查室。',
    },
    {
      letter: { distribution: '抄送：市人大常委会选联任工委，市政府督查室，市交通局。', profile: 'shenzhen' },
      findings: [
        { messageId: 'separator', excerpt: '，', message: '此处抄送机关之间一般用“、”分隔' },
        { messageId: 'separator', excerpt: '，' },
      ],
      output: '抄送：市人大常委会选联任工委、市政府督查室、市交通局。',
    },
    {
      letter: { distribution: '抄送：市政协提案委（2份）、市政府督查室、市财政局。' },
      findings: [{ messageId: 'separator', excerpt: '、' }],
      output: '抄送：市政协提案委（2份），市政府督查室、市财政局。',
    },
  ],
})
