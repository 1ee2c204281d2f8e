import type { TextBlock } from '../model/block'
import type { Facts } from '../model/facts'
import type { Letter } from '../model/letter'
import type { Spacing } from '../model/printed-ending'
import { type FilledPages, fillPages } from './fill-pages'
import { type BlockFlow, type EmptyBlocks, flowOf, isShown, type Setup } from './flow'
import { copiesHeight, copiesLines, type Foot, footOf, standsAlone } from './foot'
import { furnitureOf } from './furniture'
import { headHeight } from './head-and-foot'
import { type Metrics, substituteMetrics } from './metrics'
import type { PlacedLine } from './pages'
import type { Furniture, PaperLine, PaperRow } from './paper'
import { paperLines, paperRows } from './paper-lines'

/**
 * A page, counted from 1; `numbered` says whether its number is printed: on odd pages right, on even ones left (7.5); `texts` and `rules`
 * are what stands on it beside the lines of blocks.
 */
export type Page = Furniture & {
  number: number
  numbered: boolean
  lines: PaperLine[]
  rows: PaperRow[]
}

/** A letter on its pages, and the spacing with which its Word file has the same pages. */
export type Layout = { pages: Page[] } & Spacing

/** Lays out one letter after another; what did not change since the last one is not done again. */
export type Layouter = (letter: Letter) => Layout

/** What a page shows: the lines of the flow, and the foot where it is the last one. */
type PageContent = { placed: readonly PlacedLine[]; foot: Foot | null }

/** A letter that is laid out, and all from which the next one can be. */
type Laid = { facts: Facts; flow: BlockFlow; filled: FilledPages; foot: Foot; contents: PageContent[]; layout: Layout }

function contentsOf({ pages, end }: FilledPages, foot: Foot): PageContent[] {
  const all = standsAlone(foot, end) ? [...pages, []] : pages
  return all.map((placed, index) => ({ placed, foot: index === all.length - 1 ? foot : null }))
}

function pageOf({ placed, foot }: PageContent, index: number, count: number, facts: Facts): Page {
  const number = index + 1
  const numbered = index > 0 || facts.format === 'document'
  const copies = foot ? copiesHeight(foot) : 0
  return {
    number,
    numbered,
    lines: [...placed, ...(foot ? copiesLines(foot) : [])].flatMap(paperLines),
    rows: paperRows(placed),
    ...furnitureOf(facts, { number, count, numbered, placed }, copies),
  }
}

/** The pages with these contents; those that have what they had are the same objects. */
function pagesOf(contents: readonly PageContent[], facts: Facts, former: Laid | undefined): Page[] {
  return contents.map((content, index) => {
    const before = former?.contents[index]
    const known = former?.layout.pages[index]
    const same = before?.placed === content.placed && before.foot === content.foot
    return known && same ? known : pageOf(content, index, contents.length, facts)
  })
}

function isCopies(block: Letter['blocks'][number]): block is TextBlock {
  return block.type === 'distribution'
}

function laidOut({ blocks, facts }: Letter, setup: Setup, last: Laid | undefined): Laid {
  const former = last?.facts === facts ? last : undefined
  const copies = blocks.filter(isCopies).filter((block) => isShown(block, setup.empty))
  const foot = footOf(copies, facts, setup.metrics, former?.foot)
  const flow = flowOf(blocks, facts, setup, former?.flow)
  const filled = fillPages(flow.flow, headHeight(facts), former && { flow: former.flow.flow, filled: former.filled })
  const contents = contentsOf(filled, foot)
  const layout = { pages: pagesOf(contents, facts, former), ...filled.spacing, lastKeeps: flow.lastKeeps }
  return { facts, flow, filled, foot, contents, layout }
}

/**
 * What lays out one letter after another as LibreOffice sets their Word files: the same as `layoutLetter`, but after a change
 * in one block only the pages are made anew that it reaches. `metrics` are the widths of the fonts that will be there; without
 * them, those that Linux takes for the fonts of official letters.
 */
export function createLayouter(metrics: Metrics = substituteMetrics, empty: EmptyBlocks = 'dropped'): Layouter {
  let last: Laid | undefined
  return (letter) => {
    last = laidOut(letter, { metrics, empty }, last)
    return last.layout
  }
}

/** The pages and lines of a letter as LibreOffice sets its Word file; for `metrics` and `empty` see `createLayouter`. */
export function layoutLetter(letter: Letter, metrics?: Metrics, empty?: EmptyBlocks): Layout {
  return createLayouter(metrics, empty)(letter)
}
