import { bracketedNumberMark } from '../../../letter/checks/rules/bracketed-number-mark'
import { testRule } from '../rule-tester'

testRule(bracketedNumberMark, {
  valid: [
    '（一）已开展的工作。',
    '（1）完善制度；（2）强化监管。',
    '按照（一）、（二）两项要求落实。',
    '（一）、（二）两项已完成。',
    '（2020）、（2021）年度计划已印发。',
    '1）完善制度；2）强化监管。',
    '甲公司（三），乙公司（四）均已落户。',
    '①完善制度；②强化监管。',
  ],
  invalid: [
    {
      letter: '（一）、已开展的工作。',
      findings: [{ messageId: 'mark', excerpt: '（一）、', message: '带括号的序号“（一）”后不加标点' }],
      output: '（一）已开展的工作。',
    },
    {
      letter: '措施有：（1）、完善制度；(2)，强化监管；③、加强宣传。',
      findings: [
        { messageId: 'mark', excerpt: '（1）、' },
        { messageId: 'mark', excerpt: '(2)，' },
        { messageId: 'mark', excerpt: '③、' },
      ],
      output: '措施有：（1）完善制度；(2)强化监管；③加强宣传。',
    },
    {
      letter: { body: [{ heading: '（二）.拟建院校', level: 2 }, '已筹建。'] },
      findings: [{ messageId: 'mark', excerpt: '（二）.' }],
      output: '（二）拟建院校',
    },
    {
      letter: '1)、完善制度。',
      findings: [{ messageId: 'mark', excerpt: '1)、' }],
      output: '1)完善制度。',
    },
    {
      letter: '（一）、、完善制度。',
      findings: [{ messageId: 'mark', excerpt: '（一）、、' }],
      output: '（一）完善制度。',
    },
  ],
})
