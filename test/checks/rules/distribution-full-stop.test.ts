import { distributionFullStop } from '../../../letter/checks/rules/distribution-full-stop'
import { testRule } from '../rule-tester'

testRule(distributionFullStop, {
  valid: [
    { distribution: '抄送：市人大代选工委（1份），市政府督查室（1份）。' },
    { distribution: '抄送：县人大代表工委，赵××副县长。\n云州县水利局办公室　　2024年6月26日印发' },
    { distribution: '抄报：市政府办公室。\n抄送：市人大常委会代工委。' },
    { distribution: '抄送：市人大常委会代工委，\n市政府督查室。  ' },
    { distribution: '抄送：' },
    { distribution: '' },
    { distribution: '抄送：【抄送机关】' },
    { closing: '抄送有关单位' },
  ],
  invalid: [
    {
      letter: { distribution: '抄送：市人大常委会代工委，市政府督查室' },
      findings: [{ messageId: 'missing', excerpt: '室' }],
      output: '抄送：市人大常委会代工委，市政府督查室。',
    },
    {
      letter: { distribution: '抄送：市政府督查室；  ' },
      findings: [{ messageId: 'missing', excerpt: '；' }],
      output: '抄送：市政府督查室。  ',
    },
    {
      letter: { distribution: '抄送：市人大代选工委（1份）' },
      findings: [{ messageId: 'missing', excerpt: '）' }],
      output: '抄送：市人大代选工委（1份）。',
    },
    {
      letter: { distribution: '抄报：市政府\n抄送：市人大常委会代工委.\n云州市水利局办公室 2024年6月26日印发' },
      findings: [
        { messageId: 'missing', excerpt: '府' },
        { messageId: 'missing', excerpt: '.' },
      ],
      output: '抄报：市政府。\n抄送：市人大常委会代工委。\n云州市水利局办公室 2024年6月26日印发',
    },
    {
      letter: { distribution: '抄送:市政府督查室' },
      findings: [{ messageId: 'missing', excerpt: '室' }],
      output: '抄送:市政府督查室。',
    },
  ],
})
