import { ordinalWordMark } from '../../../letter/checks/rules/ordinal-word-mark'
import { testRule } from '../rule-tester'

testRule(ordinalWordMark, {
  valid: [
    '第一，加强统筹；第二，完善机制。',
    '第一、二、三产业融合发展。',
    '第一、第二产业比重下降。',
    '第一产业比重下降，第三、四批企业已落户。',
    '首先要加强统筹，其次要完善机制。',
    '首先，加强统筹。',
    '全省排名第一、全国排名第三。',
    '其一，加强统筹；其二，完善机制。',
    '第1、2号线已通车。',
  ],
  invalid: [
    {
      letter: '第一、加强统筹；第二、完善机制。',
      findings: [
        { messageId: 'mark', excerpt: '第一、', message: '“第一”后应用逗号' },
        { messageId: 'mark', excerpt: '第二、' },
      ],
      output: '第一，加强统筹；第二，完善机制。',
    },
    {
      letter: '我局重点做好：首先、加强统筹。其次、完善机制。最后：督促落实。',
      findings: [
        { messageId: 'mark', excerpt: '首先、' },
        { messageId: 'mark', excerpt: '其次、' },
        { messageId: 'mark', excerpt: '最后：' },
      ],
      output: '我局重点做好：首先，加强统筹。其次，完善机制。最后，督促落实。',
    },
    {
      letter: '其一、加强统筹。',
      findings: [{ messageId: 'mark', excerpt: '其一、' }],
      output: '其一，加强统筹。',
    },
  ],
})
