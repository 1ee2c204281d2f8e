import type { Layout, Page } from '../../../letter/layout/layout'
import { linesTop } from '../../../letter/layout/pages'
import type { PaperLine, PaperRow } from '../../../letter/layout/paper'
import { millimetresOfTwips, pageHeight } from '../../../letter/model/measures'

/** The desk that shows between two pages, in millimetres. */
export const betweenPages = 5

/** From the top of one page to the top of the next, in millimetres. */
export const pageStep = pageHeight + betweenPages

/** A page that begins inside a block: where in its words, and how far below the line before, in millimetres. */
export type PageGap = { start: number; gap: number }

/** A row of a table, counted from 0: its height, how much lower than the flow puts it it stands, in millimetres, and whether it is head. */
export type RowPlace = { row: number; height: number; down: number; head: boolean }

/** How one block of the flowing text comes to stand on its pages; `above` is the room above it in millimetres. */
export type BlockPlace = { above: number; gaps: PageGap[]; rows: RowPlace[] }

/** From the top of a page to its first line, in millimetres. */
export const textTop = millimetresOfTwips(linesTop)

/** What is smaller than this, in millimetres, is rounding. */
const unseen = 0.02

/** What lines of a block stand higher on paper than in the flow is rounding up to here, in millimetres, and a line beyond. */
const rounding = 1

/** A line or a row, with the upper and the lower edge that it has on its page, in millimetres. */
type Piece = { top: number; bottom: number } & ({ line: PaperLine } | { row: PaperRow })

const known = new WeakMap<Page, Piece[]>()

/** The lines and rows of a page from above; pages stay the same objects as long as they are the same. */
function piecesOf(page: Page): Piece[] {
  const before = known.get(page)
  if (before) return before
  const edges = ({ top, height }: { top: number; height: number }) => ({ top, bottom: top + height })
  const words = page.lines.filter(({ cell }) => !cell).map((line) => ({ ...edges(line), line }))
  const tables = page.rows.filter(({ repeated }) => !repeated).map((row) => ({ ...edges(row), row }))
  const pieces = [...words, ...tables].sort((a, b) => a.top - b.top)
  known.set(page, pieces)
  return pieces
}

function breaksIn(words: string): number {
  return words.split('\n').length - 1
}

/**
 * Where the blocks of a flowing text that begins at the first page's first line have to make room, so that each of their
 * lines stands where the layout has it. Line breaks in the `texts` of blocks that paper leaves out take a line of the window.
 */
export function placeBlocks({ pages }: Layout, texts: ReadonlyMap<string, string>): Map<string, BlockPlace> {
  const places = new Map<string, BlockPlace>()
  let flow = textTop
  let last: PaperLine | undefined
  const leave = () => {
    if (last) flow += breaksIn(texts.get(last.block)?.slice(last.end) ?? '') * last.height
    last = undefined
  }
  for (const [index, page] of pages.entries())
    for (const piece of piecesOf(page)) {
      const { block } = 'line' in piece ? piece.line : piece.row
      if (last && block !== last.block) leave()
      if ('line' in piece) {
        const between = texts.get(block)?.slice(last?.end ?? 0, piece.line.start) ?? ''
        flow += Math.max(0, breaksIn(between) - (last ? 1 : 0)) * piece.line.height
      }
      const lower = index * pageStep + piece.top - flow
      const isFirst = !places.has(block)
      const place = places.get(block) ?? { above: Math.abs(lower) > unseen ? lower : 0, gaps: [], rows: [] }
      const down = !isFirst && lower > unseen ? lower : 0
      places.set(block, place)
      if ('row' in piece) {
        const { row, height, head } = piece.row
        place.rows.push({ row, height, down: (place.rows.at(-1)?.down ?? 0) + down, head })
      } else if (down > 0) place.gaps.push({ start: piece.line.start, gap: down })
      // Only a block as a whole can be brought higher than the flow has it.
      if (isFirst || lower > -rounding) flow += lower
      flow += piece.bottom - piece.top
      last = 'line' in piece ? piece.line : undefined
    }
  return places
}
