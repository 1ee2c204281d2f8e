import { letterRule } from '../rule'
import { wordsEnd, wordsStart } from '../text/blanks'
import { placeOnLine } from '../text/source-lines'

const printed = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印\s*发$/

/**
 * S37: as `printing-line`, for the line of a file that does not come into the letter. The file does not show in which form the letter
 * is printed; only a document number of letters (函) tells.
 */
export const printingLineInFile = letterRule({
  id: 'printing-line-in-file',
  code: 'S37',
  name: '文本文件中信函格式的版记不加印发机关和印发日期',
  severity: 'info',
  strength: 'required',
  basis: 'GB/T 9704-2012，10.1',
  messages: { printed: '按信函格式印发的，版记不加印发机关和印发日期' },
  example: { wrong: '云州市交通运输局办公室　　2024年6月18日印发', right: '（不写）' },
  create:
    (report) =>
    ({ letter, source }) => {
      if (letter.facts.format !== 'letter' || !/函/.test(letter.facts.documentNumber)) return
      if (/文件$/.test(letter.facts.letterhead)) return
      for (const line of source) {
        if (line.block !== null || line.text.length > 200) continue
        const [start, end] = [wordsStart(line.text), wordsEnd(line.text)]
        if (printed.test(line.text.slice(start, end)))
          report({ messageId: 'printed', ...placeOnLine(line, start, end) })
      }
    },
})
