import { typedPageNumber } from '../../../letter/checks/rules/typed-page-number'
import { testRule } from '../rule-tester'

testRule(typedPageNumber, {
  valid: [
    '规划文本第1页共3页载明线路布局。',
    '2024',
    {
      body: [
        {
          table: [
            ['序号', '进度'],
            ['1', '1/3'],
          ],
        },
      ],
    },
    '- 实施方案已印发',
    '——',
  ],
  invalid: [
    {
      letter: { body: ['我局将继续推进。', '— 1 —', '下一步，我局将调整班次。'] },
      findings: [{ messageId: 'typed', excerpt: '— 1 —', suggestions: [''] }],
    },
    { letter: '-2-', findings: [{ messageId: 'typed', excerpt: '-2-', suggestions: [''] }] },
    { letter: '第 1 页 共 3 页', findings: [{ messageId: 'typed', excerpt: '第 1 页 共 3 页', suggestions: [''] }] },
    {
      letter: { distribution: '抄送：市政府督查室。\n—3—' },
      findings: [{ messageId: 'typed', excerpt: '—3—', suggestions: ['抄送：市政府督查室。\n'] }],
    },
    { letter: '1/3', findings: [{ messageId: 'typed', excerpt: '1/3', suggestions: [''] }] },
  ],
})
