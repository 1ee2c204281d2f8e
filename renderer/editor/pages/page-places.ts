import type { Layout } from '../../../letter/layout/layout'
import type { PaperLine, PaperRow } from '../../../letter/layout/paper'
import { pageHeight } from '../../../letter/model/measures'

/** The desk that shows between two pages, in millimetres. */
export const betweenPages = 5

/** From the top of one page to the top of the next, in millimetres. */
export const pageStep = pageHeight + betweenPages

/** A page that begins inside a block: where in its words, and how far below the line before, in millimetres. */
export type PageGap = { start: number; gap: number }

/** A row of a table, counted from 0: its height, and how much lower than the flow puts it it stands, in millimetres. */
export type RowPlace = { row: number; height: number; down: number }

/** How one block of the flowing text comes to stand on its pages; `above` is the room above it in millimetres. */
export type BlockPlace = { above: number; gaps: PageGap[]; rows: RowPlace[] }

/** What is smaller than this, in millimetres, is rounding. */
const unseen = 0.02

type Piece = { top: number; bottom: number } & ({ line: PaperLine } | { row: PaperRow })

/** The lines and rows of the letter from above, with where they stand below the top of the first page, in millimetres. */
function piecesOf({ pages }: Layout): Piece[] {
  return pages.flatMap(({ lines, rows }, index) => {
    const at = <Part extends { top: number; height: number }>({ top, height }: Part) => ({
      top: index * pageStep + top,
      bottom: index * pageStep + top + height,
    })
    const words = lines.filter(({ cell }) => !cell).map((line) => ({ ...at(line), line }))
    const tables = rows.filter(({ repeated }) => !repeated).map((row) => ({ ...at(row), row }))
    return [...words, ...tables].sort((a, b) => a.top - b.top)
  })
}

/**
 * Where the blocks of a flowing text that begins at `start` millimetres have to make room, so that each of their lines
 * stands where the layout has it.
 */
export function placeBlocks(layout: Layout, start: number): Map<string, BlockPlace> {
  const places = new Map<string, BlockPlace>()
  let flow = start
  for (const piece of piecesOf(layout)) {
    const { block } = 'line' in piece ? piece.line : piece.row
    const lower = piece.top - flow
    const place = places.get(block)
    const down = place && lower > unseen ? lower : 0
    const own = place ?? { above: Math.abs(lower) > unseen ? lower : 0, gaps: [], rows: [] }
    if (!place) places.set(block, own)
    if ('row' in piece) {
      const before = own.rows.at(-1)?.down ?? 0
      own.rows.push({ row: piece.row.row, height: piece.row.height, down: before + down })
    } else if (down > 0) own.gaps.push({ start: piece.line.start, gap: down })
    flow = piece.bottom
  }
  return places
}
