import { colonScope } from '../../../letter/checks/rules/colon-scope'
import { testRule } from '../rule-tester'

testRule(colonScope, {
  valid: [
    '主要措施：一是完善制度；二是加强管理；三是做好宣传。',
    '主要措施：一是完善制度。二是加强管理。',
    '采取以下措施。一是完善制度。已出台办法。二是加强管理。',
    '主要措施：一是完善制度。已经出台办法。',
    { salutation: '尊敬的陈立群代表：', opening: '您提出的建议收悉，现答复如下：' },
    '他说：“一是完善制度。已出台办法。二是加强管理。”',
    '时间：2024年5月。地点：市政府。一是完善制度。二是加强管理。',
    { body: [{ table: [['措施：一是完善。已出台。二是加强。', '完成']] }] },
    { distribution: '抄送：市人大常委会代表工作委员会。' },
    '情况如下：近年来，我局积极推进。一是完善制度。已出台办法。二是加强管理。',
  ],
  invalid: [
    {
      letter: '解决平台与产业分离的问题：一是开展试点。启动以来，完成5.5亿元。二是积极沟通。',
      findings: [
        {
          messageId: 'cut',
          excerpt: '：一是开展试点。',
          suggestions: ['解决平台与产业分离的问题。一是开展试点。启动以来，完成5.5亿元。二是积极沟通。'],
        },
      ],
    },
    {
      letter: '主要做法有：首先，抓好培育。培训320人。其次，抓好平台。',
      findings: [
        {
          messageId: 'cut',
          excerpt: '：首先，抓好培育。',
          suggestions: ['主要做法有。首先，抓好培育。培训320人。其次，抓好平台。'],
        },
      ],
    },
    {
      letter: `分三步走：一是完成${'土地平整工作'.repeat(12)}。年底前交地；二是建设厂房。`,
      findings: [
        {
          messageId: 'cut',
          excerpt: '：',
          suggestions: [`分三步走。一是完成${'土地平整工作'.repeat(12)}。年底前交地；二是建设厂房。`],
        },
      ],
    },
    {
      letter: '第一行：甲。\n主要措施：（1）完善。已出台。（2）加强。',
      findings: [
        {
          messageId: 'cut',
          excerpt: '：（1）完善。',
          suggestions: ['第一行：甲。\n主要措施。（1）完善。已出台。（2）加强。'],
        },
      ],
    },
  ],
})
