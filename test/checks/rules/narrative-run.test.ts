import { narrativeRun } from '../../../letter/checks/rules/narrative-run'
import { testRule } from '../rule-tester'

testRule(narrativeRun, {
  valid: [
    '一是甲。二是乙；三是丙。',
    { body: ['一是甲。', '二是乙。', '三是丙。'] },
    { body: ['一是甲。', '此外还做了丁。', '二是乙。'] },
    { body: [{ heading: '甲' }, '一是乙。二是丙。', { heading: '丁' }, '一是戊。二是己。'] },
    '主要有一是甲，二是乙。',
    '一是甲，包括：一是乙，二是丙。二是丁。',
    '一是甲；同时二是乙；三是丙。',
    '唯一是甲，要进一步做好统一是关键的工作。',
    '要坚持一是一、二是二。第一是甲，第三是乙。',
    '按照“二是要加强统筹”的要求抓好落实。',
    '一是甲。二是乙。下一步，一是丙。二是丁。',
    '其一是甲，其二是乙。一是丙，二是丁。',
    { body: ['一是甲、二是乙、三是丙、四是丁、五是戊、六是己、七是庚、八是辛、九是壬、十是癸、十一是子。'] },
  ],
  invalid: [
    {
      letter: '一是甲。三是乙。',
      findings: [{ messageId: 'gap', excerpt: '三是', message: '“一是”之后缺“二是”' }],
    },
    {
      letter: { body: ['一是甲。', '', '二是乙。', '四是丙。', '五是丁。'] },
      findings: [{ messageId: 'gap', excerpt: '四是', message: '“二是”之后缺“三是”' }],
    },
    {
      letter: { body: ['主要做法：一是甲。再者做好乙。', { heading: '丙' }, '一是丁。二是戊。'] },
      findings: [{ messageId: 'single', excerpt: '一是' }],
    },
    { letter: '一是甲。一是乙。二是丙。', findings: [{ messageId: 'single', excerpt: '一是' }] },
    {
      letter: '甲。二是乙。三是丙。',
      findings: [
        { messageId: 'headless', excerpt: '二是' },
        { messageId: 'headless', excerpt: '三是' },
      ],
    },
    {
      letter: '一是甲。二是乙。二是丙。三是丁。',
      findings: [{ messageId: 'repeated', excerpt: '二是', message: '“二是”重复' }],
    },
    {
      letter: '一是甲。二是乙。三是丙。二是丁。',
      findings: [{ messageId: 'backward', excerpt: '二是', message: '次序颠倒：“三是”之后又是“二是”' }],
    },
  ],
})
