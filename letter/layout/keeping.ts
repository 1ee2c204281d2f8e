import { anchorPitch, cellRule, leastLinesAboveSignature, linePitch } from '../model/measures'
import type { EmptyLines } from '../model/printed-ending'
import { type FlowItem, pageLines } from './pages'
import type { SetParagraph } from './paragraphs'
import { rowsHeight } from './table-rows'

/** The flow of a letter: its items, which of them is the first name that signs (-1: none), and the empty lines that are wanted. */
export type Flow = { items: readonly FlowItem[]; signature: number; spacing: EmptyLines }

/** Whether the end of an item stays on the page of what follows. */
export function keepsWith(item: FlowItem | undefined): boolean {
  return item?.kind === 'paragraph' && item.keepsNext
}

/** The room in twips above a paragraph, which the top of a page and a neighbour of its own kind take away. */
export function roomAbove({ items, signature }: Flow, index: number, fresh: boolean, spacing: EmptyLines): number {
  const item = items[index]
  const before = items[index - 1]
  if (fresh || item?.kind !== 'paragraph') return 0
  if (index === signature - 1 && spacing.linesAboveLast > 0) return spacing.linesAboveLast * linePitch
  if (before?.kind === 'paragraph' && before.set.group === item.set.group) return 0
  return item.set.group === 'signature' ? spacing.linesAboveSignature * linePitch : item.set.above
}

/** The least of an item that may stand at the foot of a page, in twips. */
function leastHeight(item: FlowItem): number {
  if (item.kind === 'anchor') return anchorPitch
  return item.kind === 'paragraph' ? item.set.pitch : rowsHeight(item.set, 0, item.set.head + 1) + cellRule
}

/** What must stand together from an item on, up to the item `end`: its height in twips, the last item with its least. */
export type Kept = { height: number; end: number }

/** What keeps together from an item on: itself where it keeps with the next, and so on to the last one's least. */
export function keptFrom(flow: Flow, index: number, fresh: boolean, spacing: EmptyLines): Kept {
  const { items } = flow
  let height = 0
  for (let at = index; at < items.length; at += 1) {
    const item = items[at]
    if (!item) break
    height += roomAbove(flow, at, fresh && at === index, spacing)
    const keeps = item.kind === 'paragraph' && item.keepsNext && at < items.length - 1
    if (!keeps) return { height: height + leastHeight(item), end: at }
    height += item.set.lines.length * item.set.pitch
  }
  return { height, end: items.length }
}

/** Where a paragraph ends on its last page that has this room above it, which a page's top takes away; all in twips. */
function endOf({ lines, pitch }: SetParagraph, y: number, room: number): number {
  let end = y + room
  for (let line = 0; line < lines.length; line += 1) end = end + pitch > pageLines ? pitch : end + pitch
  return end
}

/**
 * The empty lines wanted above a long last paragraph that begins at `y` twips: none, unless it ended with the page, so that
 * the name would sign the next one without words of the letter, with however few empty lines above it. Then they make
 * its last line go over (7.3.5.5).
 */
export function linesAboveLast(flow: Flow, y: number, spacing: EmptyLines): number {
  const last = flow.items[flow.signature - 1]
  if (last?.kind !== 'paragraph' || last.keepsNext) return 0
  const least = { ...spacing, linesAboveSignature: leastLinesAboveSignature }
  const signed = keptFrom(flow, flow.signature, false, least).height
  for (let lines = 0; lines * linePitch <= signed; lines += 1) {
    if (endOf(last.set, y, lines * linePitch) + signed <= pageLines) return lines
  }
  return 0
}
