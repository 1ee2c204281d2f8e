import { printingLine } from '../../../letter/checks/rules/printing-line'
import { testRule } from '../rule-tester'

testRule(printingLine, {
  valid: [
    {
      facts: { format: 'document' },
      distribution: '抄送：市政府督查室。\n云州市交通运输局办公室　　2024年6月18日印发',
    },
    '《云州市公交发展规划》已于2024年5月20日印发',
    { closing: '《实施方案》2024年5月20日印发' },
    { distribution: '抄送：市政府督查室。' },
    '详见——《云州市公交发展规划》。',
    {
      body: [
        {
          table: [
            ['文件', '时间'],
            ['规划', '2024年5月20日印发'],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      letter: { distribution: '抄送：市政府督查室。\n云州市交通运输局办公室　　2024年6月18日印发' },
      findings: [
        {
          messageId: 'printed',
          excerpt: '云州市交通运输局办公室　　2024年6月18日印发',
          suggestions: ['抄送：市政府督查室。\n'],
        },
      ],
    },
    {
      letter: { note: ['（联系人：周敏）', '云州市交通运输局办公室 2024年6月18日印发'] },
      findings: [{ messageId: 'printed', excerpt: '云州市交通运输局办公室 2024年6月18日印发', suggestions: [''] }],
    },
    {
      letter: { body: ['我局将继续做好工作。', '——————————', '云州市交通运输局办公室    2024年6月18日印发'] },
      findings: [
        { messageId: 'line', excerpt: '——————————', suggestions: [''] },
        {
          messageId: 'printed',
          excerpt: '云州市交通运输局办公室    2024年6月18日印发',
          suggestions: [''],
        },
      ],
    },
  ],
})
