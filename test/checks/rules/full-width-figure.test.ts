import { fullWidthFigure } from '../../../letter/checks/rules/full-width-figure'
import { testRule } from '../rule-tester'

testRule(fullWidthFigure, {
  valid: ['2021年共12项，3D打印。', '《２０２１年方案》和“Ａ区”', '一二三，（四）．－', { date: '２０２４年6月18日' }],
  invalid: [
    {
      letter: '２０２１年共１２项。',
      findings: [
        { messageId: 'wide', excerpt: '２０２１', message: '数字、字母应为半角“2021”' },
        { messageId: 'wide', excerpt: '１２' },
      ],
      output: '2021年共12项。',
    },
    {
      letter: '投资３．５亿元，引入ＰＰＰ模式。',
      findings: [
        { messageId: 'wide', excerpt: '３．５' },
        { messageId: 'wide', excerpt: 'ＰＰＰ' },
      ],
      output: '投资3.5亿元，引入PPP模式。',
    },
    {
      letter: '联系电话０７５５－５５５１２３４，编号１，２。',
      findings: [
        { messageId: 'wide', excerpt: '０７５５－５５５１２３４' },
        { messageId: 'wide', excerpt: '１' },
        { messageId: 'wide', excerpt: '２' },
      ],
      output: '联系电话0755-5551234，编号1，2。',
    },
  ],
})
