import { type Block, blockText, type TextBlock } from '../model/block'
import type { Letter } from '../model/letter'
import { headingMarks } from '../model/numbering'
import { printable } from '../model/printable'
import { signaturePlaces } from '../model/printed-ending'
import { furnitureOf } from './furniture'
import { headHeight, imprintHeights } from './head-and-foot'
import { type Metrics, substituteMetrics } from './metrics'
import { type FlowItem, fillPages } from './pages'
import type { Furniture, PaperLine, PaperRow } from './paper'
import { paperLines, paperRows } from './paper-lines'
import { setCopies } from './paragraphs'
import { paragraphsOf, rowsOf } from './set-blocks'

/**
 * A page, counted from 1; `numbered` says whether its number is printed: on odd pages right, on even ones left (7.5); `texts` and `rules`
 * are what stands on it beside the lines of blocks.
 */
export type Page = Furniture & {
  number: number
  numbered: boolean
  side: 'left' | 'right'
  lines: PaperLine[]
  rows: PaperRow[]
}

/** A letter on its pages. */
export type Layout = { pages: Page[] }

/** Whether blocks without words are left out, as they are on paper, or shown with one empty line each, as in the editor. */
export type EmptyBlocks = 'dropped' | 'shown'

function flowOf({ blocks, facts }: Letter, metrics: Metrics): FlowItem[] {
  const marks = headingMarks(blocks)
  const signature = signaturePlaces(blocks, facts)
  const kept = blocks[blocks.findIndex((block) => block.type === 'signature') - 1]
  return blocks.flatMap((block): FlowItem[] => {
    if (block.type === 'table') return [{ kind: 'table', set: rowsOf(block, metrics) }, { kind: 'anchor' }]
    const around = { mark: marks.get(block.id) ?? '', signature }
    const keepsNext = block === kept && block.type !== 'heading' && block.type !== 'title'
    return paragraphsOf(block, around, metrics).map((set) => ({
      kind: 'paragraph',
      set,
      keepsNext: keepsNext || set.keepsNext,
    }))
  })
}

function hasWords(block: Block): boolean {
  return printable(blockText(block)).trim() !== ''
}

/**
 * The pages and lines of a letter as LibreOffice sets its Word file. `metrics` are the widths of the fonts that will be
 * there; without them, those that Linux takes for the fonts of official letters.
 */
export function layoutLetter(
  letter: Letter,
  metrics: Metrics = substituteMetrics,
  empty: EmptyBlocks = 'dropped',
): Layout {
  const blocks = empty === 'shown' ? letter.blocks : letter.blocks.filter(hasWords)
  const [first, ...others] = blocks.filter((block): block is TextBlock => block.type === 'distribution')
  const copies = first ? setCopies([first, ...others], metrics) : null
  const foot = { copies, ...imprintHeights(letter.facts, copies !== null) }
  const pages = fillPages(flowOf({ ...letter, blocks }, metrics), headHeight(letter.facts), foot)
  const copiesHeight = copies ? copies.lines.length * copies.pitch : 0
  return {
    pages: pages.map((placed, index) => {
      const number = index + 1
      const numbered = index > 0 || letter.facts.format === 'document'
      return {
        number,
        numbered,
        side: index % 2 === 0 ? 'right' : 'left',
        lines: placed.flatMap(paperLines),
        rows: paperRows(placed),
        ...furnitureOf(letter.facts, { number, count: pages.length, numbered, placed }, copiesHeight),
      }
    }),
  }
}
