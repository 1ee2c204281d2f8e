import type { EmptyBlocks } from '../../letter/layout/flow'
import { createLayouter, type Layout, type Layouter } from '../../letter/layout/layout'
import { linesTop } from '../../letter/layout/pages'
import { blockText } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { millimetresOfTwips } from '../../letter/model/measures'
import { type BlockPlace, placeBlocks } from '../editor/pages/page-places'
import { pageFonts } from '../fonts/page-fonts'

/** The letter on the pages of the window, and where its blocks have to make room to stand there. */
export type Paging = { layout: Layout; places: ReadonlyMap<string, BlockPlace> }

/** From the top of a page to its first line, in millimetres. */
export const textTop = millimetresOfTwips(linesTop)

/** Sets one letter after another in pages; what did not change since the last one is not done again. */
export type Pager = (letter: Letter) => Paging

/** A layouter by the fonts that the pages have at that moment. */
export function fontLayouter(empty: EmptyBlocks): Layouter {
  let { metrics } = pageFonts.get()
  let layouter = createLayouter(metrics, empty)
  return (letter) => {
    const now = pageFonts.get()
    if (now.metrics !== metrics) layouter = createLayouter(now.metrics, empty)
    metrics = now.metrics
    return layouter(letter)
  }
}

/** A pager for letters as the window shows them: what is still to be written takes a line, a note that may be left out none. */
export function createPager(): Pager {
  const layouter = fontLayouter('shown')
  return (letter) => {
    const blocks = letter.blocks.filter((block) => block.type !== 'note' || blockText(block) !== '')
    const layout = layouter({ ...letter, blocks })
    return { layout, places: placeBlocks(layout, textTop) }
  }
}

/** The page, counted from 1, on which a place in a block's words stands; the last one that the block begins on before it. */
export function pageOfPlace({ pages }: Layout, block: string, offset: number): number {
  const page = pages.findLast(({ lines, rows }) => {
    const words = lines.some((line) => line.block === block && !line.cell && line.start <= offset)
    return words || rows.some((row) => row.block === block && !row.repeated)
  })
  return page?.number ?? 1
}
