import type { Letter } from '../../model/letter'
import { linesOf } from './lines'
import { partsOf } from './parts'

/** A place in a block (UTF-16 units). */
type Place = { block: string; start: number; end: number }

/** One attachment of the list under the body: its number (null: none), where the number stands, and where its name does. */
export type Attachment = { number: number | null; mark: Place; name: Place & { words: string } }

const label = /^\s*附\s*件\s*(\d{0,2})\s*[：:]\s*/
/** 1.5公里 is a figure, but a name may begin with a year: 2.2024年…. */
const numberMark = /(?:^|\s)(\d{1,2})\s*[.．、]\s*(?!\d(?!\d{3}[年—～-]))/g

/** The attachments on one line: `1.甲 2.乙` are two where the numbers go on from `last`. */
function onLine(
  block: string,
  text: string,
  from: number,
  labelNumber: string | undefined,
  last: number,
): Attachment[] {
  const marks: { number: number; start: number; end: number }[] = []
  for (const match of text.matchAll(numberMark)) {
    const number = Number(match[1])
    const start = match.index + match[0].search(/\d/)
    if (match.index === 0 || number === (marks.at(-1)?.number ?? last) + 1)
      marks.push({ number, start, end: match.index + match[0].length })
  }
  const place = (start: number, end: number): Place => ({ block, start: from + start, end: from + end })
  const attachment = (number: number | null, start: number, nameStart: number, nameEnd: number): Attachment => {
    const words = text.slice(nameStart, nameEnd).trimEnd()
    return { number, mark: place(start, nameStart), name: { ...place(nameStart, nameStart + words.length), words } }
  }
  if (marks.length === 0) return [attachment(labelNumber ? Number(labelNumber) : null, 0, 0, text.length)]
  return marks.map(({ number, start, end }, index) =>
    attachment(number, start, end, marks[index + 1]?.start ?? text.length),
  )
}

/** The attachments that the letter lists (附件说明, GB/T 9704-2012, 7.3.4), in order; a line without a number goes on with a name. */
export function attachmentsOf(letter: Pick<Letter, 'blocks'>): Attachment[] {
  const list: Attachment[] = []
  for (const { id, type, text } of partsOf(letter)) {
    if (type !== 'attachment' && !(type !== 'table' && label.test(text))) continue
    for (const line of linesOf(text)) {
      const head = label.exec(line.text)
      const start = head?.[0].length ?? line.text.length - line.text.trimStart().length
      const words = line.text.slice(start)
      const last = list.at(-1)
      if (words.trim() === '') continue
      const found = onLine(id, words, line.start + start, head?.[1], last?.number ?? 0)
      const [first] = found
      if (last && first && !head && first.number === null) last.name = first.name
      else list.push(...found)
    }
  }
  return list
}
