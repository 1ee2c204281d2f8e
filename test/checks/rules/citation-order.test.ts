import { citationOrder } from '../../../letter/checks/rules/citation-order'
import { testRule } from '../rule-tester'

testRule(citationOrder, {
  valid: [
    { opening: '您提出的《关于完善公交的建议》（第117号建议）收悉，现答复如下：' },
    { opening: '您提出的第117号建议收悉，对《条例》已研究，现答复如下：' },
    { opening: '您提出的第117号建议“双区”部分收悉，现答复如下：' },
    { opening: '您在市七届人大一次会议上提出的《关于建设第3号线的建议》收悉，现答复如下：' },
    '第117号建议《关于完善公交的建议》已办理。',
  ],
  invalid: [
    {
      letter: {
        opening: '您在市人大七届一次会议上提出的第20210639号建议《关于抢抓“双区”机遇的建议》收悉。现答复如下：',
      },
      findings: [
        {
          messageId: 'order',
          excerpt: '第20210639号建议《关于抢抓“双区”机遇的建议》',
          message: '引述应先标题后编号，改为“《……》（第20210639号建议）”',
          suggestions: [
            '您在市人大七届一次会议上提出的《关于抢抓“双区”机遇的建议》（第20210639号建议）收悉。现答复如下：',
          ],
        },
      ],
    },
    {
      letter: { opening: '您提出的第254号《关于养老的提案》提案收悉，现答复如下：', facts: { kind: 'cppcc' } },
      findings: [
        {
          messageId: 'order',
          excerpt: '第254号《关于养老的提案》提案',
          suggestions: ['您提出的《关于养老的提案》（第254号提案）收悉，现答复如下：'],
        },
      ],
    },
    {
      letter: { opening: '您提出的第12号代表建议：“关于修路的建议”收悉，现答复如下：' },
      findings: [
        {
          messageId: 'order',
          excerpt: '第12号代表建议：“关于修路的建议”',
          suggestions: ['您提出的“关于修路的建议”（第12号代表建议）收悉，现答复如下：'],
        },
      ],
    },
  ],
})
