import { type Block, blockText, type Heading, type Table, type TextBlock } from '../model/block'
import type { Letter } from '../model/letter'
import { leftMargin, millimetresOfTwips, tablePitch, twipsOfMillimetres } from '../model/measures'
import { headingMarks } from '../model/numbering'
import { printable } from '../model/printable'
import { signatureIndent } from '../model/printed-ending'
import { furnitureOf } from './furniture'
import { headHeight, imprintHeights } from './head-and-foot'
import { type Metrics, substituteMetrics } from './metrics'
import { type FlowItem, fillPages, linesTop, type PlacedLine } from './pages'
import type { FontStretch, Furniture, PaperLine } from './paper'
import { type SetParagraph, type Surroundings, setBlock, setCopies } from './paragraphs'
import { type SetTable, setTable } from './table-rows'

/**
 * A page, counted from 1; `numbered` says whether its number is printed: on odd pages right, on even ones left (7.5); `texts` and `rules`
 * are what stands on it beside the lines of blocks.
 */
export type Page = { number: number; numbered: boolean; side: 'left' | 'right'; lines: PaperLine[] } & Furniture

/** A letter on its pages. */
export type Layout = { pages: Page[] }

type Memo<Set> = { key: string; metrics: Metrics; set: Set }
const setBlocks = new WeakMap<Block, Memo<SetParagraph[]>>()
const setTables = new WeakMap<Table, Memo<SetTable>>()

function remembered<Of extends Block, Set>(
  memory: WeakMap<Of, Memo<Set>>,
  block: Of,
  key: string,
  metrics: Metrics,
  make: () => Set,
): Set {
  const known = memory.get(block)
  if (known && known.key === key && known.metrics === metrics) return known.set
  const set = make()
  memory.set(block, { key, metrics, set })
  return set
}

/** The lines of one block of text, remembered for as long as the block is the same object. */
function layoutBlock(block: TextBlock | Heading, around: Surroundings, metrics: Metrics): SetParagraph[] {
  const axis = block.type === 'signature' || block.type === 'date' ? around.signatureIndent : 0
  const key = `${around.mark}/${around.beforeSignature}/${axis}`
  return remembered(setBlocks, block, key, metrics, () => setBlock(block, metrics, around))
}

function flowOf(blocks: readonly Block[], metrics: Metrics): FlowItem[] {
  const marks = headingMarks(blocks)
  const indent = signatureIndent(blocks)
  const kept = blocks[blocks.findIndex((block) => block.type === 'signature') - 1]
  return blocks.flatMap((block): FlowItem[] => {
    if (block.type === 'table') {
      const set = remembered(setTables, block, '', metrics, () => setTable(block, metrics))
      return [{ kind: 'table', set }, { kind: 'anchor' }]
    }
    const around = { mark: marks.get(block.id) ?? '', beforeSignature: block === kept, signatureIndent: indent }
    return layoutBlock(block, around, metrics).map((set) => ({ kind: 'paragraph', set }))
  })
}

/** The fonts of a piece of a text, counted from where it starts. */
function fontsWithin(fonts: readonly FontStretch[], start: number, end: number): FontStretch[] {
  return fonts
    .filter((stretch, at) => stretch.end > start && (fonts[at - 1]?.end ?? 0) < end)
    .map(({ end: stretchEnd, role }) => ({ end: Math.min(stretchEnd, end) - start, role }))
}

/** Where a line of a block or of one of its cells stands on paper; `mark` is how long the number before the words is. */
function paperLine(
  { text, places, lines, fonts, look }: Pick<SetParagraph, 'text' | 'places' | 'lines' | 'fonts' | 'look'>,
  at: number,
  mark: number,
): Omit<PaperLine, 'block' | 'top' | 'height'>[] {
  const line = lines[at]
  if (!line) return []
  const place = (printed: number): number => places[Math.max(0, printed - mark)] ?? 0
  const left = twipsOfMillimetres(leftMargin)
  return [
    {
      start: place(line.start),
      end: place(line.end),
      mark: text.slice(line.start, Math.max(line.start, Math.min(line.end, mark))),
      text: text.slice(line.start, line.end),
      fonts: fontsWithin(fonts, line.start, line.end),
      size: look.size,
      spacing: look.spacing / 20,
      align: line.full || look.align !== 'justified' ? look.align : 'left',
      left: millimetresOfTwips(left + line.left),
      right: millimetresOfTwips(left + line.right),
    },
  ]
}

function paperLines(placed: PlacedLine): PaperLine[] {
  if (placed.kind === 'row') return []
  const { block } = placed.set
  const top = millimetresOfTwips(linesTop + placed.top)
  if (placed.kind === 'paragraph') {
    const height = millimetresOfTwips(placed.set.pitch)
    return paperLine(placed.set, placed.line, placed.set.mark).map((line) => ({ block, ...line, top, height }))
  }
  const set = placed.set.cells[placed.cell]
  if (!set) return []
  const { row, cell } = set
  const height = millimetresOfTwips(tablePitch)
  return paperLine(set, placed.line, 0).map((line) => ({ block, cell: { row, cell }, ...line, top, height }))
}

/**
 * The pages and lines of a letter as LibreOffice sets its Word file. Blocks without words print nothing. `metrics` are
 * the widths of the fonts that will be there; without them, those that Linux takes for the fonts of official letters.
 */
export function layoutLetter(letter: Letter, metrics: Metrics = substituteMetrics): Layout {
  const blocks = letter.blocks.filter((block) => printable(blockText(block)).trim() !== '')
  const distribution = blocks.filter((block): block is TextBlock => block.type === 'distribution')
  const copies = setCopies(distribution, metrics)
  const foot = { copies, ...imprintHeights(letter.facts, copies !== null) }
  const pages = fillPages(flowOf(blocks, metrics), headHeight(letter.facts), foot)
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
        ...furnitureOf(letter.facts, { number, count: pages.length, numbered, placed }, copiesHeight),
      }
    }),
  }
}
