import { numberingBroken } from '../../../letter/checks/rules/numbering-broken'
import { testRule } from '../rule-tester'

testRule(numberingBroken, {
  valid: [
    { body: ['一、甲。', '（一）乙。', '（二）丙。', '二、丁。', '（一）戊。'] },
    { body: ['1.甲。', '2.乙。', '另外：', '1.丙。', '2.丁。'] },
    { body: ['（一）甲。', '1.乙。', '2.丙。', '（二）丁。', '3.戊。'] },
    { body: [{ heading: '甲' }, '1.乙；2.丙；3.丁。', { heading: '戊' }, '1.己。'] },
    { body: ['措施有：（1）甲；（2）乙。目标有：（1）丙；（2）丁。'] },
    { body: ['1.甲 2.乙 3.丙', '4.丁'] },
    { body: ['依据条例第三条：（3）鼓励建设。'] },
    { body: [{ heading: '甲' }, '1.乙。', { heading: '丙', level: 3 }, '丁。'] },
    '一、二期工程和1、2号线已完工，3.5亿元已到位。',
    { body: ['2021.12月前完成。', '三、四线城市同步推进。'] },
  ],
  invalid: [
    {
      letter: { body: ['一、甲。', '三、乙。'] },
      findings: [
        {
          messageId: 'gap',
          excerpt: '三、',
          message: '序号不连续：“三、”应为“二、”',
          suggestions: ['二、乙。'],
        },
      ],
    },
    {
      letter: { body: ['（一）甲。', '（二）乙。', '（二）丙。'] },
      findings: [{ messageId: 'repeated', excerpt: '（二）', suggestions: ['（三）丙。'] }],
    },
    {
      letter: { body: ['1.甲；2.乙；4.丙。'] },
      findings: [{ messageId: 'gap', excerpt: '4.', suggestions: ['1.甲；2.乙；3.丙。'] }],
    },
    {
      letter: { body: ['1.甲。', '2.乙。', '3.丙。', '2.丁。'] },
      findings: [{ messageId: 'backward', excerpt: '2.', suggestions: ['4.丁。'] }],
    },
    {
      letter: { body: ['包括：①甲；②乙；④丙。', '二、丁。'] },
      findings: [
        { messageId: 'gap', excerpt: '④', message: '序号不连续：“④”应为“第3项”' },
        { messageId: 'gap', excerpt: '二、', suggestions: ['一、丁。'] },
      ],
    },
    {
      letter: { body: [{ heading: '甲' }, '乙。', { heading: '丙' }, '四、丁。'] },
      findings: [{ messageId: 'gap', excerpt: '四、', suggestions: ['三、丁。'] }],
    },
    {
      letter: { body: [{ heading: '一、关于公交的建议' }, '甲。', { heading: '（二）乙', level: 2 }, '丙。'] },
      findings: [
        { messageId: 'doubled', excerpt: '一、' },
        { messageId: 'doubled', excerpt: '（二）' },
      ],
      output: ['关于公交的建议', '乙'],
    },
  ],
})
