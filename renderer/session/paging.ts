import type { EmptyBlocks } from '../../letter/layout/flow'
import { createLayouter, type Layout, type Layouter } from '../../letter/layout/layout'
import { type Block, blockText } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { type SignaturePlaces, signaturePlaces } from '../../letter/model/printed-ending'
import { type BlockPlace, placeBlocks } from '../editor/pages/page-places'
import { pageFonts } from '../fonts/page-fonts'

/**
 * The letter on the pages of the window, where its blocks have to make room to stand there, and where its name and date
 * stand; `count` is how many pages it takes on paper.
 */
export type Paging = {
  layout: Layout
  places: ReadonlyMap<string, BlockPlace>
  signature: SignaturePlaces
  count: number
}

/** Sets one letter after another in pages; what did not change since the last one is not done again. */
export type Pager = (letter: Letter) => Paging

/** A layouter by the fonts that the pages have at that moment. */
function fontLayouter(empty: EmptyBlocks): Layouter {
  let { metrics } = pageFonts.get()
  let layouter = createLayouter(metrics, empty)
  return (letter) => {
    const now = pageFonts.get()
    if (now.metrics !== metrics) layouter = createLayouter(now.metrics, empty)
    metrics = now.metrics
    return layouter(letter)
  }
}

/** Notes and attachments may be left out: while they are empty they take no line, in the window either. */
function takesLine(block: Block): boolean {
  return (block.type !== 'note' && block.type !== 'attachment') || blockText(block) !== ''
}

/** A pager for letters as the window shows them: what is still to be written takes a line there and none on paper. */
export function createPager(): Pager {
  const shown = fontLayouter('shown')
  const printed = fontLayouter('dropped')
  return (letter) => {
    const { blocks, facts } = letter
    const layout = shown({ ...letter, blocks: blocks.filter(takesLine) })
    const texts = new Map(blocks.map((block) => [block.id, blockText(block)]))
    const places = placeBlocks(layout, texts)
    return { layout, places, signature: signaturePlaces(blocks, facts), count: printed(letter).pages.length }
  }
}

/** A place in a block: in its words, and where it is a table in which row, counted from 0. */
export type BlockSpot = { block: string; offset: number; row: number }

/** The page, counted from 1, on which a place stands; null for a block that takes no line. */
export function pageOfSpot({ pages }: Layout, { block, offset, row }: BlockSpot): number | null {
  const page = pages.findLast(({ lines, rows }) => {
    const words = lines.some((line) => line.block === block && !line.cell && line.start <= offset)
    return words || rows.some((one) => one.block === block && !one.repeated && one.row <= row)
  })
  return page?.number ?? null
}
