import { blankLinePattern } from '../../../letter/checks/rules/blank-line-pattern'
import { testRule } from '../rule-tester'
import { spacedFile, tightFile } from '../text-file'

testRule(blankLinePattern, {
  valid: [
    tightFile(),
    spacedFile(),
    { file: spacedFile().file.replaceAll('\n\n', '\n \u3000\n') },
    // Headings stand right above their text everywhere.
    spacedFile({
      我局已于: '^我局已于2024年5月20日开通186路公交线路。',
      我局已将: '^我局已将东城小学站向北移设80米。',
    }),
    // There is no clear habit.
    spacedFile({
      陈立群: '^陈立群代表：',
      您提出: '^您提出的《关于完善城东片区公交线网的建议》收悉，现答复如下：',
      我局已将: '^我局已将东城小学站向北移设80米。',
      感谢: '^感谢您的关心与支持！',
    }),
    // The lines of the signing, and of a title, have habits of their own.
    spacedFile({ '2024年': '^2024年6月18日', 抄送: '^抄送：市政府办公室。' }),
    spacedFile({ 云州市交通运输局关于: '云州市交通运输局\n关于市八届人大三次会议第117号建议答复的函' }),
    // A list is one thing.
    spacedFile({
      我局已将: '我局已做以下工作：\n1.移设站点80米；\n2.增设候车亭2座。',
      下一步: '^一是调整班次。\n二是增设车辆。',
    }),
    // A blank line before the last paragraph parts it from what it is not.
    { file: tightFile().file.replace('\n下一步', '\n\n下一步').replace('\n专此', '\n\n专此') },
    { file: tightFile().file.replaceAll(/\n(?=[一二]、)/g, '\n\n') },
    // Two pages of a file are parted by a page number.
    { file: spacedFile().file.replace('\n\n我局已将', '\n— 2 —\n我局已将') },
  ],
  invalid: [
    {
      letter: spacedFile({ 我局已于: '^我局已于2024年5月20日开通186路公交线路。', 感谢: '^感谢您的关心与支持！' }),
      findings: [
        { messageId: 'missing', excerpt: '我局已于2024年5月2', line: 8 },
        { messageId: 'missing', excerpt: '感谢您的关心与支持！', line: 15 },
      ],
    },
    {
      letter: spacedFile({ '二、': '^二、关于“优化公交站点”的建议' }),
      findings: [{ messageId: 'missing', excerpt: '二、关于“优化公交站点”', line: 10 }],
    },
    {
      letter: spacedFile({ 陈立群: '^陈立群代表：', 专此: '^专此答复。' }),
      findings: [
        { messageId: 'missing', excerpt: '陈立群代表：', line: 2 },
        { messageId: 'missing', excerpt: '专此答复。', line: 17 },
      ],
    },
    {
      letter: spacedFile({ 我局已将: '1.移设站点80米。\n2.增设候车亭2座。', 下一步: '^下一步，我局将及时调整班次。' }),
      findings: [{ messageId: 'missing', excerpt: '下一步，我局将及时调整班', line: 15 }],
    },
    {
      letter: { file: spacedFile().file.replace('\n\n下一步', '\n\n\n下一步') },
      findings: [{ messageId: 'superfluous', excerpt: '下一步，我局将根据客流变', line: 16 }],
    },
    {
      letter: {
        file: tightFile({
          我局已将: ['我局已移设站点。', '我局已增设候车亭。', '我局已派人巡查。', '', '我局已调整班次。'].join('\n'),
        }).file,
      },
      findings: [{ messageId: 'superfluous', excerpt: '我局已调整班次。', line: 11 }],
    },
  ],
})
