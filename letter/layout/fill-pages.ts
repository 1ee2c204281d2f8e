import { anchorPitch, cellRule, leastLinesAboveSignature, tablePitch } from '../model/measures'
import type { EmptyLines } from '../model/printed-ending'
import { type Flow, keepsWith, keptFrom, linesAboveLast, roomAbove } from './keeping'
import { type PlacedLine, pageLines } from './pages'
import type { SetParagraph } from './paragraphs'
import { cellTop, rowsHeight, type SetTable } from './table-rows'

/** Where a page begins: with which line or row of which item, and the empty lines that were found until then. */
type PageStart = { item: number; part: number; spacing: EmptyLines }

/** A flow on its pages, and where it ends on the last one, in twips from the lines' area. */
export type FilledPages = {
  starts: readonly PageStart[]
  pages: readonly (readonly PlacedLine[])[]
  end: number
  spacing: EmptyLines
}

/** A flow as it was before it changed, and its pages. */
export type Former = { flow: Flow; filled: FilledPages }

/** Pages while they are filled: `y` is where the next line goes among the `lines` of the last page, `item` and `part` which one that is. */
type Filling = {
  flow: Flow
  starts: PageStart[]
  pages: (readonly PlacedLine[])[]
  lines: PlacedLine[]
  y: number
  fresh: boolean
  item: number
  part: number
  spacing: EmptyLines
}

function turn(filling: Filling): void {
  const { item, part, spacing } = filling
  filling.starts.push({ item, part, spacing })
  filling.lines = []
  filling.pages.push(filling.lines)
  filling.y = 0
  filling.fresh = true
}

function put(filling: Filling, line: PlacedLine): void {
  filling.lines.push(line)
  filling.fresh = false
}

function fits({ y }: Filling, height: number): boolean {
  return y + height <= pageLines
}

/** Goes on with the next part of an item that has so many, or with the next item. */
function advance(filling: Filling, parts: number): void {
  filling.part += 1
  if (filling.part < parts) return
  filling.item += 1
  filling.part = 0
}

function putLine(filling: Filling, set: SetParagraph, room: number): void {
  if (!filling.fresh && !fits(filling, room + set.pitch)) {
    turn(filling)
    return
  }
  filling.y += room
  put(filling, { kind: 'paragraph', set, line: filling.part, top: filling.y })
  filling.y += set.pitch
  advance(filling, set.lines.length)
}

function putCells(filling: Filling, set: SetTable, row: number, repeated: boolean): void {
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

/** The next row of a table, below its head where it is the first on a page. */
function putRow(filling: Filling, set: SetTable): void {
  const { part: row, fresh } = filling
  const height = set.heights[row] ?? 0
  if (!fresh && row > set.head && !fits(filling, height + cellRule)) {
    turn(filling)
    return
  }
  for (let head = 0; fresh && row > set.head && head < set.head; head += 1) putCells(filling, set, head, true)
  putCells(filling, set, row, false)
  if (row === set.heights.length - 1) filling.y += cellRule
  advance(filling, set.heights.length)
}

function putAnchor(filling: Filling): void {
  if (!fits(filling, anchorPitch)) {
    turn(filling)
    return
  }
  filling.y += anchorPitch
  filling.fresh = false
  advance(filling, 1)
}

/**
 * Whether what keeps together from the next item on goes over to another page. Where the name that signs is among it, the
 * empty lines above it give way first, for a page must not bear it without words of the letter (7.3.5.5).
 */
function goesOver(filling: Filling): boolean {
  const { flow, item, fresh, spacing } = filling
  if (fresh || keepsWith(flow.items[item - 1])) return false
  const kept = keptFrom(flow, item, fresh, spacing)
  if (fits(filling, kept.height) || kept.height > pageLines) return false
  if (item > flow.signature || flow.signature > kept.end) return true
  for (let lines = spacing.linesAboveSignature - 1; lines >= leastLinesAboveSignature; lines -= 1) {
    const less = { ...spacing, linesAboveSignature: lines }
    if (!fits(filling, keptFrom(flow, item, fresh, less).height)) continue
    filling.spacing = less
    return false
  }
  return true
}

/** The room above the next item, which the last paragraph finds only where it gets there. */
function roomBefore(filling: Filling): number {
  const { flow, item, fresh, y, spacing } = filling
  if (item === flow.signature - 1) {
    filling.spacing = { ...spacing, linesAboveLast: fresh ? 0 : linesAboveLast(flow, y, spacing) }
  }
  return roomAbove(flow, item, fresh, filling.spacing)
}

/** Places the next line or row of the flow, or turns the page before it. */
function step(filling: Filling): void {
  const { flow, item: index, part } = filling
  const item = flow.items[index]
  if (!item) return
  if (part === 0 && goesOver(filling)) turn(filling)
  else if (item.kind === 'anchor') putAnchor(filling)
  else if (item.kind === 'table') putRow(filling, item.set)
  else putLine(filling, item.set, part === 0 ? roomBefore(filling) : 0)
}

/** How many items two flows have in common at their beginning, and beyond those at their end, if one name signs both. */
function inCommon(one: Flow, another: Flow): { before: number; after: number } {
  const [items, other] = [one.items, another.items]
  const most = Math.min(items.length, other.length)
  let before = 0
  while (before < most && items[before] === other[before]) before += 1
  let after = 0
  if (items[one.signature] !== other[another.signature]) return { before, after }
  while (after < most - before && items[items.length - 1 - after] === other[other.length - 1 - after]) after += 1
  return { before, after }
}

/** The page from which on a flow must be filled again whose items are new from `changed` on: what keeps together may look ahead. */
function firstToFill({ flow, filled }: Former, changed: number, signature: number): number {
  let item = changed
  while (item > 0 && (item === signature || item === flow.signature || keepsWith(flow.items[item - 1]))) item -= 1
  return Math.max(
    0,
    filled.starts.findLastIndex((start) => start.item < item),
  )
}

/** A filling that goes on where a page begins; what is before that page stays as it was. */
function fillingFrom(flow: Flow, start: PageStart, former?: FilledPages): Filling {
  const lines: PlacedLine[] = []
  const page = former?.starts.indexOf(start) ?? 0
  return {
    flow,
    starts: [...(former?.starts.slice(0, page) ?? []), start],
    pages: [...(former?.pages.slice(0, page) ?? []), lines],
    lines,
    y: 0,
    fresh: true,
    ...start,
  }
}

/** A filling of a flow from its beginning; `head` is what the first page has taken already, in twips. */
function fillingAnew(flow: Flow, head: number): Filling {
  const filling = fillingFrom(flow, { item: 0, part: 0, spacing: flow.spacing })
  return { ...filling, y: head, fresh: false }
}

function sameSpacing(one: EmptyLines, other: EmptyLines): boolean {
  return one.linesAboveSignature === other.linesAboveSignature && one.linesAboveLast === other.linesAboveLast
}

/** Which page of the former filling begins as the last page does, with nothing but what is the same after it; -1 if none does. */
function meetingPage({ flow, starts }: Filling, { flow: before, filled }: Former, after: number, from: number): number {
  const start = starts.at(-1)
  const shared = flow.items.length - after
  if (!start || start.item < shared || (start.item === shared && start.part === 0)) return -1
  const item = start.item - flow.items.length + before.items.length
  for (let page = from; page < filled.starts.length; page += 1) {
    const other = filled.starts[page]
    if (!other || other.item > item || (other.item === item && other.part > start.part)) return -1
    if (other.item === item && other.part === start.part) return sameSpacing(other.spacing, start.spacing) ? page : -1
  }
  return -1
}

/** The filling with the former one's pages from `page` on in place of its last one. */
function joined({ flow, starts, pages }: Filling, { flow: before, filled }: Former, page: number): FilledPages {
  const shift = flow.items.length - before.items.length
  const rest = filled.starts.slice(page)
  return {
    starts: [...starts.slice(0, -1), ...(shift === 0 ? rest : rest.map((at) => ({ ...at, item: at.item + shift })))],
    pages: [...pages.slice(0, -1), ...filled.pages.slice(page)],
    end: filled.end,
    spacing: filled.spacing,
  }
}

/**
 * The lines of a flow on its pages, 22 lines each; `head` is what the first page has taken already, in twips. Where the
 * flow was filled before, under the same head, only the pages that a change reaches are filled again; all others are
 * the same objects.
 */
export function fillPages(flow: Flow, head: number, former?: Former): FilledPages {
  const { before, after } = former ? inCommon(former.flow, flow) : { before: 0, after: 0 }
  if (former && before === flow.items.length && before === former.flow.items.length) return former.filled
  const first = former ? firstToFill(former, before, flow.signature) : 0
  const start = former?.filled.starts[first]
  const filling = former && start && first > 0 ? fillingFrom(flow, start, former.filled) : fillingAnew(flow, head)
  while (filling.item < flow.items.length) {
    const pages = filling.pages.length
    step(filling)
    if (!former || filling.pages.length === pages) continue
    const page = meetingPage(filling, former, after, first)
    if (page >= 0) return joined(filling, former, page)
  }
  const { starts, pages, y: end, spacing } = filling
  return { starts, pages, end, spacing }
}
