import { openingFormula } from '../../../letter/checks/rules/opening-formula'
import { testRule } from '../rule-tester'

testRule(openingFormula, {
  valid: [
    { opening: '您提出的《关于设立总理热线电话的提案》收悉。经研究，答复如下：' },
    { opening: '你们提出的关于完善政府网站的提案，经商信息产业部，现答复如下：' },
    { opening: '贵厅转来的提案收到。现将会办意见函告如下：' },
    { opening: '您的建议已收悉，现将有关情况回复如下：' },
    { opening: '您提出的建议收悉，经研究，现就有关问题答复：' },
    { opening: '您提出的建议收悉。', body: ['我局高度重视。', '现将办理情况答复如下：'] },
    { opening: '您的建议已交我们研究办理，现复如下：' },
  ],
  invalid: [
    {
      letter: { opening: '您提出的《关于完善公交的建议》收悉。感谢您的关心。' },
      findings: [{ messageId: 'answer', excerpt: '您提出的《关于完善公交的建议》收悉。感谢您的关心。' }],
    },
    {
      letter: { opening: '关于公交问题，现答复如下：' },
      findings: [{ messageId: 'receipt', excerpt: '关于公交问题，现答复如下：' }],
    },
    {
      letter: { opening: '', body: ['现答复如下：'] },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
    {
      letter: { opening: '您提出的建议收悉。', body: [{ heading: '总体情况' }, '现答复如下：'] },
      findings: [{ messageId: 'answer', excerpt: '您提出的建议收悉。' }],
    },
  ],
})
