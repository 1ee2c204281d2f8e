import { headingEndMark } from '../../../letter/checks/rules/heading-end-mark'
import { testRule } from '../rule-tester'

testRule(headingEndMark, {
  valid: [
    { body: [{ heading: '关于“增开公交线路”的建议' }, '已增开。'] },
    { body: [{ heading: '已开展的工作。目前已完成调研。', level: 2 }, '已完成。'] },
    {
      body: [
        { heading: '具体措施' },
        { heading: '完善制度。', level: 3 },
        { heading: '加强管理。', level: 3 },
        '下一步继续推进。',
      ],
    },
    {
      body: [
        { heading: '工作情况' },
        { heading: '统筹建设平台。', level: 2 },
        '已建成。',
        { heading: '加强组织领导。', level: 2 },
        '已落实。',
      ],
    },
    { body: [{ heading: '我局高度重视您的建议，多次专题研究。' }, '已采纳。'] },
    { body: [{ heading: `我局${'大力'.repeat(20)}支持。` }, '已采纳。'] },
    { body: ['完善制度。', { heading: '下一步工作。' }] },
    { body: [{ heading: '关于公交线路的问题：' }, '已增开。'] },
  ],
  invalid: [
    {
      letter: { body: [{ heading: '关于加快设立交易中心的建议、，' }, '已设立。'] },
      findings: [{ messageId: 'mark', excerpt: '、，' }],
      output: '关于加快设立交易中心的建议',
    },
    {
      letter: { body: [{ heading: '关于加快设立交易中心的建议。' }, '已设立。'] },
      findings: [{ messageId: 'mark', excerpt: '。', message: '独立成行的标题末尾不加“。”' }],
      output: '关于加快设立交易中心的建议',
    },
    {
      letter: { body: [{ heading: '关于“增开线路，优化站点”的建议； ' }, '已增开。'] },
      findings: [{ messageId: 'mark', excerpt: '； ' }],
      output: '关于“增开线路，优化站点”的建议',
    },
    {
      letter: {
        body: [
          { heading: '工作情况' },
          { heading: '已开展的工作。', level: 2 },
          '已完成调研。',
          { heading: '存在的问题', level: 2 },
          '经费不足。',
          { heading: '下一步打算', level: 2 },
          '继续推进。',
        ],
      },
      findings: [{ messageId: 'mark', excerpt: '。' }],
      output: '已开展的工作',
    },
    {
      letter: { body: [{ heading: '工作情况。' }, { heading: '已开展的工作', level: 2 }, '已完成。'] },
      findings: [{ messageId: 'mark', excerpt: '。' }],
      output: '工作情况',
    },
  ],
})
