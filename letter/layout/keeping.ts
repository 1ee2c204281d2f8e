import { anchorPitch, cellRule, linePitch } from '../model/measures'
import type { FlowItem } from './pages'
import { rowsHeight } from './table-rows'

/** Whether the end of an item stays on the page of what follows. */
export function keepsWith(item: FlowItem | undefined): boolean {
  return item?.kind === 'paragraph' && item.keepsNext
}

/** The room in twips above a paragraph, which the top of a page and a neighbour of its own kind take away. */
export function roomAbove(
  items: readonly FlowItem[],
  index: number,
  fresh: boolean,
  linesAboveSignature: number,
): number {
  const item = items[index]
  const before = items[index - 1]
  if (fresh || item?.kind !== 'paragraph') return 0
  if (before?.kind === 'paragraph' && before.set.group === item.set.group) return 0
  return item.set.group === 'signature' ? linesAboveSignature * linePitch : item.set.above
}

/** The least of an item that may stand at the foot of a page, in twips. */
function leastHeight(item: FlowItem): number {
  if (item.kind === 'anchor') return anchorPitch
  return item.kind === 'paragraph' ? item.set.pitch : rowsHeight(item.set, 0, item.set.head + 1) + cellRule
}

/** What must stand together from an item on, up to `end`: its height in twips, the last item with its least. */
export type Kept = { height: number; end: number }

/** What keeps together from an item on: itself where it keeps with the next, and so on to the last one's least. */
export function keptFrom(items: readonly FlowItem[], index: number, fresh: boolean, linesAboveSignature: number): Kept {
  let height = 0
  for (let at = index; at < items.length; at += 1) {
    const item = items[at]
    if (!item) break
    height += roomAbove(items, at, fresh && at === index, linesAboveSignature)
    const keeps = item.kind === 'paragraph' && item.keepsNext && at < items.length - 1
    if (!keeps) return { height: height + leastHeight(item), end: at }
    height += item.set.lines.length * item.set.pitch
  }
  return { height, end: items.length }
}
