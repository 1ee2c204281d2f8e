import { doubledMark } from '../../../letter/checks/rules/doubled-mark'
import { testRule } from '../rule-tester'

testRule(doubledMark, {
  valid: [
    '已经完成。“十四五”期间，将继续推进！',
    '太好了！！怎么办？！',
    '调研、座谈……。',
    '他说：“好。”，随后离开。',
    '等待。。。',
    '甲、、、乙',
    '完成。 \n，',
    '第一行。\n。第二行',
  ],
  invalid: [
    {
      letter: '已经完成。。',
      findings: [{ messageId: 'doubled', excerpt: '。。', message: '标点“。。”重复，只保留一个' }],
      output: '已经完成。',
    },
    {
      letter: '积极推进，，成效明显，。加强管理；。完善甲、、乙、，丙。',
      findings: [
        { messageId: 'doubled', excerpt: '，，' },
        { messageId: 'doubled', excerpt: '，。' },
        { messageId: 'doubled', excerpt: '；。' },
        { messageId: 'doubled', excerpt: '、、' },
        { messageId: 'doubled', excerpt: '、，' },
      ],
      output: '积极推进，成效明显。加强管理。完善甲、乙，丙。',
    },
    {
      letter: '已经完成。，下一步推进。',
      findings: [
        {
          messageId: 'doubled',
          excerpt: '。，',
          suggestions: ['已经完成。下一步推进。', '已经完成，下一步推进。'],
        },
      ],
    },
    {
      letter: { closing: '感谢您的支持！。', disclosure: '公开方式：：主动公开' },
      findings: [
        {
          messageId: 'doubled',
          excerpt: '！。',
          suggestions: ['感谢您的支持！', '感谢您的支持。'],
        },
        { messageId: 'doubled', excerpt: '：：' },
      ],
      output: '公开方式：主动公开',
    },
    {
      letter: '已经完成。 。',
      findings: [{ messageId: 'doubled', excerpt: '。 。' }],
      output: '已经完成。',
    },
  ],
})
