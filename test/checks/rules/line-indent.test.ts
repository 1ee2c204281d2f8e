import { lineIndent } from '../../../letter/checks/rules/line-indent'
import { testRule } from '../rule-tester'
import { indentedFile, spacedFile, tightFile } from '../text-file'

testRule(lineIndent, {
  valid: [
    tightFile(),
    spacedFile(),
    indentedFile('　　'),
    indentedFile('    '),
    indentedFile('\u00a0\u00a0\u00a0\u00a0 '),
    // Part of the text is indented and part is not.
    indentedFile('　　', { '一、': '一、关于“增开公交线路”的建议', '二、': '二、关于“优化公交站点”的建议' }),
    indentedFile('　　', { 我局已将: '我局已将东城小学站向北移设80米。' }),
    // Title, signature and date are set by spaces, which is another rule's.
    tightFile({ 云州市交通运输局关于: '          关于市八届人大三次会议第117号建议答复的函' }),
    tightFile({ '2024年': '                    2024年6月18日' }),
    tightFile({ '2024年': '  2024年6月18日        ' }),
    // Columns are set with spaces.
    tightFile({ 下一步: '　　　　周敏　　云州市交通运输局副局长' }),
    // Copies stand one character from the edge, formulas and notes two.
    tightFile({ 抄送: '　抄送：市人大常委会代表工作委员会、\n　　　市政府办公室。' }),
    tightFile({ 专此: '　　专此答复。', 公开: '　　（此件公开发布）' }),
    { body: ['　　我局已开通186路公交线路。'] },
  ],
  invalid: [
    {
      letter: spacedFile({ 云州市交通运输局关于: ' 云州市交通运输局关于市八届人大三次会议第117号建议答复的函' }),
      findings: [{ messageId: 'superfluous', excerpt: ' 云州市交通运输局', line: 1 }],
    },
    {
      letter: tightFile({ 我局已将: '  我局已将东城小学站向北移设80米，并增设候车亭2座。' }),
      findings: [{ messageId: 'superfluous', excerpt: '  我局已将东城小学', line: 7 }],
    },
    {
      letter: tightFile({ 我局已将: '　　我局已将东城小学站向北移设80米，并增设候车亭2座。' }),
      findings: [{ messageId: 'superfluous', excerpt: '　　我局已将东城小学', line: 7 }],
    },
    {
      letter: indentedFile('　　', { 我局已于: '　　 我局已于2024年5月20日开通186路公交线路。' }),
      findings: [{ messageId: 'superfluous', excerpt: '　　 我局已于2024', line: 5 }],
    },
    {
      letter: tightFile({ 陈立群: '　　陈立群代表：', '二、': ' 二、关于“优化公交站点”的建议' }),
      findings: [
        { messageId: 'superfluous', excerpt: '　　陈立群代表：', line: 2 },
        { messageId: 'superfluous', excerpt: ' 二、关于“优化公', line: 6 },
      ],
    },
    {
      letter: tightFile({
        专此: '\t\t专此答复。',
        感谢: '　感谢您的关心。',
        抄送: ' 抄送：市政府办公室。',
        '2024年': ' 2024年6月18日',
      }),
      findings: [
        { messageId: 'superfluous', excerpt: '　感谢您的关心。', line: 9 },
        { messageId: 'superfluous', excerpt: ' 2024年6月1', line: 12 },
        { messageId: 'superfluous', excerpt: ' 抄送：市政府办公', line: 14 },
      ],
    },
  ],
})
