import { headingRunInMixed } from '../../../letter/checks/rules/heading-run-in-mixed'
import { testRule } from '../rule-tester'

const text = '已经落实。'

testRule(headingRunInMixed, {
  valid: [
    { body: [{ heading: '甲' }, text, { heading: '乙' }, text, { heading: '丙' }, text] },
    { body: [{ heading: '甲。已经完成。' }, { heading: '乙。正在推进。' }] },
    { body: [{ heading: '甲' }, text, { heading: '乙。正在推进。' }] },
    { body: [{ heading: '甲。' }, text, { heading: '乙。' }, text, { heading: '丙。已经完成。' }] },
    {
      body: [
        { heading: '甲' },
        { heading: '子甲。已经完成。', level: 2 },
        { heading: '乙' },
        { heading: '子乙。正在推进。', level: 2 },
      ],
    },
    {
      body: [
        { heading: '甲' },
        text,
        { heading: '乙' },
        text,
        { heading: `我局会同有关部门${'开展实地核查'.repeat(5)}。已经完成。` },
      ],
    },
  ],
  invalid: [
    {
      letter: { body: [{ heading: '甲' }, text, { heading: '乙。正在推进。' }, { heading: '丙' }, text] },
      findings: [
        {
          messageId: 'mixed',
          excerpt: '乙。',
          message: '同级的其他标题独立成行，这一个后面接排了正文',
        },
      ],
    },
    {
      letter: {
        body: [
          { heading: '总' },
          { heading: '甲', level: 2 },
          text,
          { heading: '乙', level: 2 },
          text,
          { heading: '丙。正在推进。', level: 2 },
        ],
      },
      findings: [{ messageId: 'mixed', excerpt: '丙。' }],
    },
    {
      letter: {
        body: [{ heading: '甲。完成。' }, { heading: '乙' }, text, { heading: '丙' }, text, { heading: '丁。完成。' }],
      },
      findings: [
        { messageId: 'mixed', excerpt: '甲。' },
        { messageId: 'mixed', excerpt: '丁。' },
      ],
    },
  ],
})
