import { shortFormStyle } from '../../../letter/checks/rules/short-form-style'
import { testRule } from '../rule-tester'

testRule(shortFormStyle, {
  valid: [
    '清华大学深圳国际研究生院（以下简称“清华深国院”）和南方科技大学（以下简称“南科大”）已招生。',
    '清华大学深圳国际研究生院（以下简称清华深国院）和南方科技大学（以下简称南科大）已招生。',
    '《云州市公交规划》（以下简称《规划》）和南方科技大学（以下简称“南科大”）。',
    '市公安局、市财政局（以下统称“两局”）已会商。',
    '下称重设备已更换（含简称）。',
    '自由贸易试验区（以下称“自贸试验区”）建设取得进展。',
  ],
  invalid: [
    {
      letter: {
        body: ['清华大学深圳国际研究生院（以下简称“清华深国院”）已招生。', '依托南方科技大学（以下简称南科大）办学。'],
      },
      findings: [
        {
          messageId: 'quotes',
          excerpt: '（以下简称南科大）',
          message:
            '“以下简称”的写法前后不一：他处简称加了引号，此处“（以下简称南科大）”没有加，可改为“（以下简称“南科大”）”',
        },
      ],
      output: '依托南方科技大学（以下简称“南科大”）办学。',
    },
    {
      letter: '南方科技大学（下称“南科大”）已招生。',
      findings: [
        {
          messageId: 'words',
          excerpt: '下称',
          message: '“下称”应写作“以下简称”',
          suggestions: ['南方科技大学（以下简称“南科大”）已招生。'],
        },
      ],
    },
    {
      letter: '南方科技大学（以下简称为“南科大”）已招生。',
      findings: [
        { messageId: 'words', excerpt: '以下简称为', suggestions: ['南方科技大学（以下简称“南科大”）已招生。'] },
      ],
    },
    {
      letter: '南方科技大学（以下简称“南科大”）、深圳技术大学（以下简称：深技大）已招生。',
      findings: [{ messageId: 'quotes', excerpt: '（以下简称：深技大）' }],
      output: '南方科技大学（以下简称“南科大”）、深圳技术大学（以下简称：“深技大”）已招生。',
    },
  ],
})
