import { headingParallel } from '../../../letter/checks/rules/heading-parallel'
import { testRule } from '../rule-tester'

const text = '已经落实。'
const about = (words: string) => ({ heading: `关于“${words}”的建议` })

testRule(headingParallel, {
  valid: [
    { body: [about('甲'), text, about('乙'), text, about('丙'), text] },
    { body: [{ heading: '基本情况' }, text, about('甲'), text, about('乙'), text] },
    { body: [{ heading: '工作开展情况' }, text, { heading: '存在问题' }, text, { heading: '下一步打算' }, text] },
    { body: [about('甲'), text, { heading: '下一步工作' }, text] },
    {
      body: [
        about('甲'),
        { heading: '已开展的工作', level: 2 },
        text,
        { heading: '下一步打算', level: 2 },
        text,
        about('乙'),
        text,
        about('丙'),
        text,
      ],
    },
    { body: [about('甲'), text, about('乙'), text, { heading: '' }, text] },
    { body: [{ heading: '关于甲的问题' }, text, about('乙'), text, { heading: '丙' }, text] },
  ],
  invalid: [
    {
      letter: { body: [about('甲'), text, about('乙'), text, { heading: '丙' }, text] },
      findings: [
        {
          messageId: 'differs',
          excerpt: '丙',
          message: '同级的其他标题写作“关于“……”的建议”，这一个句式不同，请看是否需要统一',
        },
      ],
    },
    {
      letter: { body: [about('甲'), text, { heading: '关于“乙”建议' }, text, about('丙'), text] },
      findings: [{ messageId: 'differs', excerpt: '关于“乙”建议' }],
    },
    {
      letter: {
        body: [
          { heading: '关于甲的问题' },
          text,
          { heading: '加快乙建设。已经开工。' },
          { heading: '关于丙的问题' },
          text,
          { heading: '关于丁的问题' },
          text,
        ],
      },
      findings: [{ messageId: 'differs', excerpt: '加快乙建设' }],
    },
  ],
})
