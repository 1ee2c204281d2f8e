import { sentenceEndMissing } from '../../../letter/checks/rules/sentence-end-missing'
import { testRule } from '../rule-tester'

const words = '我局会同东城区政府实地核实了居民出行需求，已于2024年5月20日开通186路公交线路'

testRule(sentenceEndMissing, {
  valid: [
    { closing: '附件：公交线路一览表' },
    `${words}。`,
    `${words}！`,
    `市民说：“${words}。”`,
    `已经开通。（市交通运输局、市财政局负责）`,
    '已经开通。（市交通运输局负责。列第一位者为牵头单位，下同）',
    '已经开通。（2）',
    { closing: '（2）' },
    '关于增开线路的说明',
    '（此件公开发布，联系人见附注，请各单位认真组织落实并及时反馈办理情况）',
    { body: ['包括下列线路：', `${words}`, '甲线'] },
    { body: [words, words, words, words] },
    { body: [{ heading: '工作情况。已经完成。', level: 2 }, { heading: '下一步打算' }] },
    { body: ['已经开通。【单位名称】负责'] },
    { body: ['已经开通。\n甲线，乙线'] },
    { closing: '感谢您的关心和支持！' },
  ],
  invalid: [
    {
      letter: words,
      findings: [{ messageId: 'missing', excerpt: '公交线路', message: '段末缺少标点' }],
      output: `${words}。`,
    },
    {
      letter: '已经开通。居民反映良好',
      findings: [{ messageId: 'missing', excerpt: '反映良好' }],
      output: '已经开通。居民反映良好。',
    },
    {
      letter: { body: ['已经开通。居民反映良好，', '下一步继续优化。', '已建成。服务将'] },
      findings: [
        { messageId: 'comma', excerpt: '，', suggestions: ['已经开通。居民反映良好。'] },
        { messageId: 'broken', excerpt: '将', message: '这一段没有写完，末尾是“将”' },
      ],
    },
    {
      letter: { body: [{ heading: '工作情况。已经完成。居民满意', level: 2 }] },
      findings: [{ messageId: 'missing', excerpt: '居民满意' }],
      output: '工作情况。已经完成。居民满意。',
    },
    {
      letter: { closing: '感谢您对公交工作的关心和支持' },
      findings: [{ messageId: 'missing', excerpt: '心和支持' }],
      output: '感谢您对公交工作的关心和支持。',
    },
  ],
})
