import { leftMargin, millimetresOfTwips, tablePitch, twipsOfMillimetres } from '../model/measures'
import { linesTop, type PlacedLine } from './pages'
import type { BlockLine, FontStretch, PaperLine, PaperRow } from './paper'
import type { SetParagraph } from './paragraphs'

/** The fonts of a piece of a text, counted from where it starts. */
function fontsWithin(fonts: readonly FontStretch[], start: number, end: number): FontStretch[] {
  return fonts
    .filter((stretch, at) => stretch.end > start && (fonts[at - 1]?.end ?? 0) < end)
    .map(({ end: stretchEnd, role }) => ({ end: Math.min(stretchEnd, end) - start, role }))
}

type SetWords = Pick<SetParagraph, 'text' | 'places' | 'lines' | 'fonts' | 'look'>

/** A line of a block or of one of its cells as it stands on any page; `mark` is how long the number before the words is. */
export function paperLine({ text, places, lines, fonts, look }: SetWords, at: number, mark: number): BlockLine[] {
  const line = lines[at]
  if (!line) return []
  const place = (printed: number): number => places[Math.max(0, printed - mark)] ?? 0
  const left = twipsOfMillimetres(leftMargin)
  return [
    {
      start: place(line.start),
      end: place(line.end),
      mark: text.slice(line.start, Math.max(line.start, Math.min(line.end, mark))),
      text: text.slice(line.start, line.end),
      fonts: fontsWithin(fonts, line.start, line.end),
      size: look.size,
      spacing: look.spacing / 20,
      align: line.full || look.align !== 'justified' ? look.align : 'left',
      left: millimetresOfTwips(left + line.left),
      right: millimetresOfTwips(left + line.right),
    },
  ]
}

/** A placed line in millimetres of its page; the row of a table is none. */
export function paperLines(placed: PlacedLine): PaperLine[] {
  if (placed.kind === 'row') return []
  const { block } = placed.set
  const top = millimetresOfTwips(linesTop + placed.top)
  if (placed.kind === 'paragraph') {
    const height = millimetresOfTwips(placed.set.pitch)
    return paperLine(placed.set, placed.line, placed.set.mark).map((line) => ({ block, ...line, top, height }))
  }
  const set = placed.set.cells[placed.cell]
  if (!set) return []
  const { row, cell } = set
  const height = millimetresOfTwips(tablePitch)
  return paperLine(set, placed.line, 0).map((line) => ({ block, cell: { row, cell }, ...line, top, height }))
}

/** The rows of tables that were placed on a page; those of a head that stands there once more are `repeated`. */
export function paperRows(placed: readonly PlacedLine[]): PaperRow[] {
  return placed.flatMap((line) => {
    if (line.kind !== 'row') return []
    const { set, row, top, repeated } = line
    const height = millimetresOfTwips(set.heights[row] ?? 0)
    const head = row < set.head
    return [{ block: set.block, row, top: millimetresOfTwips(linesTop + top), height, head, repeated }]
  })
}
