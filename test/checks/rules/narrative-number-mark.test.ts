import { narrativeNumberMark } from '../../../letter/checks/rules/narrative-number-mark'
import { testRule } from '../rule-tester'

testRule(narrativeNumberMark, {
  valid: [
    '一是推进园区建设；二是完善机制。',
    '要坚持一是一、二是二。',
    '他说“一是，推进园区建设”。',
    '其一是，推进园区建设。',
    '问题不止一是，还有其他。',
    { salutation: '一是：' },
  ],
  invalid: [
    {
      letter: '一是，推进园区建设。二是、完善机制。',
      findings: [
        { messageId: 'mark', excerpt: '一是，', message: '“一是”后不加标点' },
        { messageId: 'mark', excerpt: '二是、' },
      ],
      output: '一是推进园区建设。二是完善机制。',
    },
    {
      letter: '重点有：一是：推进园区建设；',
      findings: [{ messageId: 'mark', excerpt: '一是：' }],
      output: '重点有：一是推进园区建设；',
    },
    {
      letter: { body: [{ heading: '主要做法。十一是，加强宣传。' }] },
      findings: [{ messageId: 'mark', excerpt: '十一是，' }],
      output: '主要做法。十一是加强宣传。',
    },
    {
      letter: '重点有：一是，、推进园区建设；',
      findings: [{ messageId: 'mark', excerpt: '一是，、' }],
      output: '重点有：一是推进园区建设；',
    },
  ],
})
