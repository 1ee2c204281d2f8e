import type { TextBlock } from '../model/block'
import type { Facts } from '../model/facts'
import { anchorPitch } from '../model/measures'
import { imprintHeights } from './head-and-foot'
import type { Metrics } from './metrics'
import { type PlacedLine, pageLines, textAreaBottom } from './pages'
import { type SetParagraph, setCopies } from './paragraphs'

/**
 * What stands at the foot of the last page: the copies, which were made of these blocks, and the height of what is above
 * and below them in the document format, in twips.
 */
export type Foot = { blocks: readonly TextBlock[]; copies: SetParagraph | null; above: number; below: number }

/** The foot of a letter; the same object as before where its facts and the blocks of copies are the same. */
export function footOf(blocks: readonly TextBlock[], facts: Facts, metrics: Metrics, before?: Foot): Foot {
  if (before?.blocks.length === blocks.length && before.blocks.every((block, at) => block === blocks[at])) return before
  const [first, ...others] = blocks
  const copies = first ? setCopies([first, ...others], metrics) : null
  return { blocks, copies, ...imprintHeights(facts, copies !== null) }
}

/** The height of the copies in twips. */
export function copiesHeight({ copies }: Foot): number {
  return copies ? copies.lines.length * copies.pitch : 0
}

/** Whether the foot has no room under a text that ends at `end` twips, and takes a page of its own. */
export function standsAlone(foot: Foot, end: number): boolean {
  const height = foot.above + copiesHeight(foot) + foot.below
  return height > 0 && end + anchorPitch + height > pageLines
}

/** The lines of the copies at the foot of the text area. */
export function copiesLines(foot: Foot): PlacedLine[] {
  const { copies, below } = foot
  if (!copies) return []
  const top = textAreaBottom - below - copiesHeight(foot)
  return [...copies.lines.keys()].map((line) => ({
    kind: 'paragraph',
    set: copies,
    line,
    top: top + line * copies.pitch,
  }))
}
