import { printingLineInFile } from '../../../letter/checks/rules/printing-line-in-file'
import { testRule } from '../rule-tester'
import { tightFile } from '../text-file'

const title = '云州市交通运输局关于市八届人大三次会议第117号建议答复的函'

function printed(head: string, line: string): { file: string } {
  return { file: `${tightFile({ [title]: head + title }).file}${line}\n` }
}

const printing = '云州市交通运输局办公室　　2024年6月18日印发'

testRule(printingLineInFile, {
  valid: [
    printed('', printing),
    printed('云交发〔2024〕86号\n', printing),
    printed('云州市交通运输局文件\n云交函〔2024〕86号\n', printing),
    printed('云交函〔2024〕86号\n', '（联系人：周敏）'),
    { note: printing },
  ],
  invalid: [
    {
      letter: printed('云交函〔2024〕86号\n', printing),
      findings: [{ messageId: 'printed', excerpt: printing, line: 16 }],
    },
    {
      letter: printed('云交函〔2024〕86号\n', '  2024年6月18日印发  '),
      findings: [{ messageId: 'printed', excerpt: '2024年6月18日印发' }],
    },
    {
      letter: printed('云州市交通运输局公函\n云交建函〔2024〕8号\n', '云州市交通运输局办公室　2024年6月18日印发'),
      findings: [{ messageId: 'printed', excerpt: '云州市交通运输局办公室　2024年6月18日印发' }],
    },
  ],
})
