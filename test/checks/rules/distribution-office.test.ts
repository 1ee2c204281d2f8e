import { distributionOffice } from '../../../letter/checks/rules/distribution-office'
import { testRule } from '../rule-tester'

testRule(distributionOffice, {
  valid: [
    { distribution: '抄送：市人大常委会选联任工委、市政府督查室。', profile: 'shenzhen' },
    { distribution: '抄送：县人大人代联委，县政府办公室。' },
    { distribution: '抄送：市政府督查室。' },
    { facts: { kind: 'cppcc' }, distribution: '抄送：政协云州市委员会提案委员会，市政府办公室。' },
    { distribution: '抄送：市人大常委会代工委，市政协提案委，市政府督查室。' },
    { facts: { kind: 'bill' }, distribution: '抄送：市人大常委会办公室。' },
    { distribution: null },
  ],
  invalid: [
    {
      letter: { distribution: '抄送：市政协提案委，市政府督查室。' },
      findings: [
        {
          messageId: 'other',
          excerpt: '市政协提案委',
          message: '建议的答复应抄送人大工作机构，此处抄送的是“市政协提案委”',
        },
      ],
    },
    {
      letter: { facts: { kind: 'cppcc' }, distribution: '抄送：区人大常委会人代工委、区政府督查室。' },
      findings: [{ messageId: 'other', excerpt: '区人大常委会人代工委' }],
    },
    {
      letter: { facts: { kind: 'cppcc' }, distribution: '抄送：市选联任工委（2份），市政府督查室。' },
      findings: [{ messageId: 'other', excerpt: '市选联任工委（2份）' }],
    },
    {
      letter: { facts: { kind: 'bill' }, distribution: '抄送：市政协提案委。' },
      findings: [{ messageId: 'other', excerpt: '市政协提案委' }],
    },
  ],
})
