import { longNarrativeParagraph } from '../../../letter/checks/rules/long-narrative-paragraph'
import { testRule } from '../rule-tester'

const words = '我局会同有关部门开展实地核查，'.repeat(8)

testRule(longNarrativeParagraph, {
  valid: [
    '一是完善制度。二是加强管理。三是做好宣传。',
    `一是完善制度。${words}二是加强管理。${words}${words}`,
    `${words}${words}${words}完成。`,
    `一是${words}\n二是${words}\n三是${words}`,
    `要求“一是完善，二是加强，三是宣传”。${words}${words}${words}`,
    `唯一是完善，统一是加强，同一是宣传。${words}${words}${words}`,
    { body: [{ table: [[`一是${words}二是${words}三是${words}`, '完成']] }] },
  ],
  invalid: [
    {
      letter: `一是${words}二是${words}三是${words}完成。`,
      findings: [
        {
          messageId: 'long',
          excerpt: '一是',
          message: '这一段有369字，含3项（“一是”至“三是”），宜分项成段',
        },
      ],
    },
    {
      letter: { body: [{ heading: `已开展的工作。一是${words}二是${words}三是${words}四是完成。`, level: 2 }] },
      findings: [{ messageId: 'long', excerpt: '一是' }],
    },
    {
      letter: `短行。\n主要措施：一是${words}二是${words}三是${words}`,
      findings: [{ messageId: 'long', excerpt: '一是' }],
    },
  ],
})
