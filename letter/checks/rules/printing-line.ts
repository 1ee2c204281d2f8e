import { letterRule } from '../rule'
import { linesOf } from '../text/lines'
import { partsOf } from '../text/parts'

/** 印发机关和印发日期 on one line; in the body only where spaces part the two, as no sentence has them. */
const inImprint = /^\s*(?:\S.{0,40})?\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印\s*发\s*$/
const inBody = /^\s*\S{2,30}[^\S\n]{2,}\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印\s*发\s*$/
const ruledLine = /^\s*[—－─━_＿═-]{6,}\s*$/

/** S37: the imprint of the letter format has neither 印发机关和印发日期 nor rules. */
export const printingLine = letterRule({
  id: 'printing-line',
  code: 'S37',
  name: '信函格式不加印发机关和印发日期、分隔线',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 9704-2012，10.1',
  messages: { printed: '信函格式的版记不加印发机关和印发日期', line: '信函格式的版记不加分隔线' },
  example: { wrong: '云州市交通运输局办公室　　2024年6月18日印发', right: '（不写）' },
  create:
    (report) =>
    ({ letter }) => {
      if (letter.facts.format !== 'letter') return
      for (const { id, type, text } of partsOf(
        letter,
        'paragraph',
        'closing',
        'date',
        'note',
        'disclosure',
        'distribution',
      )) {
        const printed = type === 'paragraph' || type === 'closing' ? inBody : inImprint
        for (const { text: line, start, end } of linesOf(text)) {
          const messageId = printed.test(line) ? 'printed' : ruledLine.test(line) ? 'line' : null
          if (messageId) report({ messageId, block: id, start, end, suggestions: [{ text: '' }] })
        }
      }
    },
})
