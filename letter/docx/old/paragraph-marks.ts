import { viewOf } from './piece-table'

/** What the format says of a paragraph: whether it stands in a table, whether it only ends a row, whether it has a number of its own. */
export type ParagraphMarks = { inTable: boolean; endsRow: boolean; numbered: boolean }

const none: ParagraphMarks = { inTable: false, endsRow: false, numbered: false }

/** Where the head of the stream names the index of paragraph pages ([MS-DOC], 2.5.6, fcPlcfBtePapx). */
const indexAt = 0x0102
const pageSize = 512
/** Properties that are read ([MS-DOC], 2.6.2). */
const sprm = { inTable: 0x2416, endsRow: 0x2417, list: 0x460b, tableDefinition: 0xd608, tabs: 0xc615 }
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3]

/** The length of a property's operand in bytes, its length field included. */
function operandLength(view: DataView, place: number, code: number): number {
  const kind = code >> 13
  if (kind !== 6) return operandSizes[kind] ?? 1
  return code === sprm.tableDefinition ? view.getUint16(place, true) + 1 : view.getUint8(place) + 1
}

/** The marks that a list of properties gives ([MS-DOC], 2.2.5.1). */
function marksIn(view: DataView, from: number, end: number): ParagraphMarks {
  const marks = { ...none }
  for (let place = from; place + 3 <= end; ) {
    const code = view.getUint16(place, true)
    const operand = place + 2
    if (code === sprm.inTable) marks.inTable = view.getUint8(operand) !== 0
    else if (code === sprm.endsRow) marks.endsRow = view.getUint8(operand) !== 0
    else if (code === sprm.list) marks.numbered = view.getUint16(operand, true) !== 0
    place = operand + operandLength(view, operand, code)
  }
  return marks
}

type Run = { from: number; to: number; marks: ParagraphMarks }

/** The paragraphs of one page of the index ([MS-DOC], 2.9.175). */
function runsOfPage(view: DataView, page: number): Run[] {
  const count = view.getUint8(page + pageSize - 1)
  return Array.from({ length: count }, (_, index) => {
    const from = view.getUint32(page + 4 * index, true)
    const to = view.getUint32(page + 4 * (index + 1), true)
    const word = view.getUint8(page + 4 * (count + 1) + 13 * index)
    if (word === 0) return { from, to, marks: none }
    const place = page + 2 * word
    const length = view.getUint8(place)
    const start = length === 0 ? place + 2 : place + 1
    const size = length === 0 ? 2 * view.getUint8(place + 1) : 2 * length - 1
    // Two bytes name the style; the properties follow.
    return { from, to, marks: marksIn(view, start + 2, Math.min(start + size, page + pageSize)) }
  })
}

function allRuns(stream: Uint8Array, table: Uint8Array): Run[] {
  const head = viewOf(stream)
  const index = viewOf(table)
  const from = head.getUint32(indexAt, true)
  const count = Math.floor((head.getUint32(indexAt + 4, true) - 4) / 8)
  const pages = Array.from(
    { length: count },
    (_, at) => index.getUint32(from + 4 * (count + 1) + 4 * at, true) & 0x3f_ffff,
  )
  return pages.flatMap((page) => runsOfPage(head, page * pageSize))
}

/** Finds the marks of the paragraph that a place of the stream belongs to; none where the index is broken, for words go before tables. */
export function paragraphMarks(stream: Uint8Array, table: Uint8Array): (place: number) => ParagraphMarks {
  let runs: Run[] = []
  try {
    runs = allRuns(stream, table).sort((a, b) => a.from - b.from)
  } catch {
    return () => none
  }
  return (place) => {
    let low = 0
    let high = runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle]?.to ?? 0) <= place) low = middle + 1
      else high = middle
    }
    const run = runs[low]
    return run && run.from <= place ? run.marks : none
  }
}
