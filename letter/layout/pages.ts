import {
  anchorPitch,
  cellRule,
  linePitch,
  linesPerPage,
  tablePitch,
  textHeight,
  topMargin,
  twipsOfMillimetres,
} from '../model/measures'
import type { SetParagraph } from './paragraphs'
import { cellTop, type SetTable } from './table-rows'

/** What stands in the flow of a letter, from top to bottom. */
export type FlowItem =
  | { kind: 'paragraph'; set: SetParagraph; keepsNext: boolean }
  | { kind: 'table'; set: SetTable }
  | { kind: 'anchor' }

/**
 * A line on its page: what it belongs to, which of its lines it is, and its upper edge in twips from the lines' area.
 * The row of a table comes before the lines of its cells.
 */
export type PlacedLine =
  | { kind: 'paragraph'; set: SetParagraph; line: number; top: number }
  | { kind: 'row'; set: SetTable; row: number; top: number; repeated: boolean }
  | { kind: 'cell'; set: SetTable; cell: number; line: number; top: number }

/** The height of a page's 22 lines in twips. */
const pageLines = linesPerPage * linePitch

const textArea = twipsOfMillimetres(textHeight)

/** What 22 lines leave of the text area is half above and half below them. */
const linesMargin = Math.floor((textArea - pageLines) / 2)

/** From the page's upper edge to its first line, and from there to the lower edge of the text area, in twips. */
export const linesTop = twipsOfMillimetres(topMargin) + linesMargin
export const textAreaBottom = textArea - linesMargin

/** Pages while they are filled: `y` is where the next line goes on the last page. */
type Filling = { pages: PlacedLine[][]; y: number; fresh: boolean }

function turn(filling: Filling): void {
  filling.pages.push([])
  filling.y = 0
  filling.fresh = true
}

function put(filling: Filling, line: PlacedLine): void {
  filling.pages.at(-1)?.push(line)
  filling.fresh = false
}

function fits({ y }: Filling, height: number): boolean {
  return y + height <= pageLines
}

/** The room above a paragraph, which the top of a page and a neighbour of its own kind take away. */
function roomAbove(items: readonly FlowItem[], index: number, fresh: boolean): number {
  const item = items[index]
  const before = items[index - 1]
  if (fresh || item?.kind !== 'paragraph') return 0
  return before?.kind === 'paragraph' && before.set.group === item.set.group ? 0 : item.set.above
}

function rowsHeight({ heights }: SetTable, from: number, to: number): number {
  return heights.slice(from, to).reduce((sum, height) => sum + height, 0)
}

/** The least of an item that may stand at the foot of a page. */
function leastHeight(item: FlowItem): number {
  if (item.kind === 'anchor') return anchorPitch
  return item.kind === 'paragraph' ? item.set.pitch : rowsHeight(item.set, 0, item.set.head + 1) + cellRule
}

/** How much must stand together from an item on: itself where it keeps with the next, and so on to the last one's least. */
function keptHeight(items: readonly FlowItem[], index: number, fresh: boolean): number {
  let height = 0
  for (let at = index; at < items.length; at += 1) {
    const item = items[at]
    if (!item) break
    height += roomAbove(items, at, fresh && at === index)
    const keeps = item.kind === 'paragraph' && item.keepsNext && at < items.length - 1
    if (!keeps) return height + leastHeight(item)
    height += item.set.lines.length * item.set.pitch
  }
  return height
}

function putParagraph(filling: Filling, set: SetParagraph): void {
  for (const line of set.lines.keys()) {
    if (!fits(filling, set.pitch) && !filling.fresh) turn(filling)
    put(filling, { kind: 'paragraph', set, line, top: filling.y })
    filling.y += set.pitch
  }
}

function putRow(filling: Filling, set: SetTable, row: number, repeated = false): void {
  put(filling, { kind: 'row', set, row, top: filling.y, repeated })
  for (const [index, cell] of set.cells.entries()) {
    if (cell.row !== row) continue
    const top = filling.y + cellTop(cell, rowsHeight(set, row, row + cell.rows))
    for (const line of cell.lines.keys()) {
      put(filling, { kind: 'cell', set, cell: index, line, top: top + line * tablePitch })
    }
  }
  filling.y += set.heights[row] ?? 0
}

function putTable(filling: Filling, set: SetTable): void {
  for (const [row, height] of set.heights.entries()) {
    if (row > set.head && !fits(filling, height + cellRule)) {
      turn(filling)
      for (let head = 0; head < set.head; head += 1) putRow(filling, set, head, true)
    }
    putRow(filling, set, row)
  }
  filling.y += cellRule
}

function putAnchor(filling: Filling): void {
  if (!fits(filling, anchorPitch)) turn(filling)
  filling.y += anchorPitch
  filling.fresh = false
}

/** What stands at the foot of the last page: the copies, and what is above and below them in the document format, in twips. */
export type Foot = { copies: SetParagraph | null; above: number; below: number }

/**
 * The lines of a letter on its pages, 22 lines each. `head` is what the first page has taken already, in twips; `foot` is
 * the imprint, which stands at the foot of the page where the text ends, or alone on the next one.
 */
export function fillPages(items: readonly FlowItem[], head: number, foot: Foot): PlacedLine[][] {
  const filling: Filling = { pages: [[]], y: head, fresh: false }
  for (const [index, item] of items.entries()) {
    const chained = index > 0 && keepsWith(items[index - 1])
    const kept = keptHeight(items, index, filling.fresh)
    if (!chained && !filling.fresh && !fits(filling, kept) && kept <= pageLines) turn(filling)
    filling.y += roomAbove(items, index, filling.fresh)
    if (item.kind === 'paragraph') putParagraph(filling, item.set)
    else if (item.kind === 'table') putTable(filling, item.set)
    else putAnchor(filling)
  }
  putFoot(filling, foot)
  return filling.pages
}

function keepsWith(item: FlowItem | undefined): boolean {
  return item?.kind === 'paragraph' && item.keepsNext
}

function putFoot(filling: Filling, { copies, above, below }: Foot): void {
  const height = copies ? copies.lines.length * copies.pitch : 0
  if (height + below === 0) return
  if (!fits(filling, anchorPitch + above + height + below)) turn(filling)
  const top = textAreaBottom - below - height
  for (const line of copies?.lines.keys() ?? []) {
    if (copies) put(filling, { kind: 'paragraph', set: copies, line, top: top + line * copies.pitch })
  }
}
