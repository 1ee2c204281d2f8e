import { lineEndSpaces } from '../../../letter/checks/rules/line-end-spaces'
import { testRule } from '../rule-tester'
import { spacedFile, tightFile } from '../text-file'

testRule(lineEndSpaces, {
  valid: [
    tightFile(),
    spacedFile(),
    // Spaces on either side place a title, and behind them signature and date.
    tightFile({ 云州市交通运输局关于: '      关于市八届人大三次会议第117号建议答复的函      ' }),
    { file: tightFile().file.replace('局\n2024年6月18日\n', '局            \n2024年6月18日        \n') },
    // Every line has them.
    { file: tightFile().file.replaceAll('\n', '  \n') },
    { file: `${tightFile().file}\n附件\n客流统计表　　　　\n` },
    { file: tightFile({ 我局已将: '线路\t班次\t\n186路\t40\t' }).file },
    { body: ['我局已开通186路公交线路。  '] },
  ],
  invalid: [
    {
      letter: spacedFile({ 下一步: '下一步，我局将根据客流变化及时调整班次。          ' }),
      findings: [
        {
          messageId: 'superfluous',
          excerpt: '变化及时调整班次。          '.slice(1),
          line: 15,
          message: '行末有10个多余的空格',
        },
      ],
    },
    {
      letter: tightFile({ 陈立群: '陈立群代表：　', 专此: '专此答复。\u00a0' }),
      findings: [
        { messageId: 'superfluous', excerpt: '陈立群代表：　', line: 2 },
        { messageId: 'superfluous', excerpt: '专此答复。\u00a0', line: 10 },
      ],
    },
    {
      letter: tightFile({ '2024年': '2024年6月18日 ', 抄送: '抄送：市政府办公室。\t' }),
      findings: [
        { messageId: 'superfluous', excerpt: '24年6月18日 ', line: 12 },
        { messageId: 'superfluous', excerpt: '送：市政府办公室。\t'.slice(1), line: 14 },
      ],
    },
    {
      letter: tightFile({ '一、': '一、关于“增开公交线路”的建议 ' }),
      findings: [{ messageId: 'superfluous', excerpt: '交线路”的建议 '.replace('交', '公交'), line: 4 }],
    },
  ],
})
