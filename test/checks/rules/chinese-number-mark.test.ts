import { chineseNumberMark } from '../../../letter/checks/rules/chinese-number-mark'
import { testRule } from '../rule-tester'

testRule(chineseNumberMark, {
  valid: [
    '一、加强统筹。',
    '一、二期工程已完工。',
    '三、四线城市同步推进。',
    '十五个项目已开工。',
    '一是加强统筹。',
    '二〇二一年，我市出台规划。',
    '比例为三：二。',
    '我市坚持一，再坚持二。',
    { body: [{ table: [['一，', '项目']] }] },
  ],
  invalid: [
    {
      letter: '一，关于加快设立交易中心的建议',
      findings: [{ messageId: 'mark', excerpt: '一，', message: '序号“一”后应用顿号，写作“一、”' }],
      output: '一、关于加快设立交易中心的建议',
    },
    {
      letter: '  十二. 加强统筹。',
      findings: [{ messageId: 'mark', excerpt: '十二. ' }],
      output: '  十二、加强统筹。',
    },
    {
      letter: { body: [{ heading: '二．完善机制' }, '甲。\n三：推进实施。'] },
      findings: [
        { messageId: 'mark', excerpt: '二．' },
        { messageId: 'mark', excerpt: '三：' },
      ],
      output: ['二、完善机制', '甲。\n三、推进实施。'],
    },
    {
      letter: '四 、推进实施。',
      findings: [{ messageId: 'mark', excerpt: '四 、' }],
      output: '四、推进实施。',
    },
  ],
})
