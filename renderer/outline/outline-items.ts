import type { Finding, Severity } from '../../letter/checks/finding'
import { type Block, type BlockType, blockText, isBody, splitRunIn } from '../../letter/model/block'
import { blankPattern } from '../../letter/model/phrases'
import { sectionAt } from '../../letter/model/sections'
import { blockNames } from '../../letter/model/structure'

/** Whether a response says something yet. */
export type AnswerState = 'answered' | 'unanswered'

/** One line of the outline. `blocks` are those it stands for; `id` is the first of them. */
export type OutlineItem = {
  id: string
  kind: 'part' | 'heading'
  /** 1–4 for headings, 0 for parts. */
  level: number
  label: string
  blocks: readonly string[]
  /** Only for the headings of the first level. */
  state: AnswerState | null
  /** The recommendation that a response answers, counted from 0. */
  recommendation: number | null
}

/** How many findings a line of the outline stands for, and the worst of them. */
export type Tally = { count: number; worst: Severity | null }

/** Parts that stand on one line of the outline, under its name. */
const together: Partial<Record<BlockType, string>> = {
  closing: '结尾与结束语',
  formula: '结尾与结束语',
  signature: '署名与日期',
  date: '署名与日期',
}

/** The words of a heading without the frame that every one of them has: 关于“…”的建议 is …. */
export function shortHeading(text: string): string {
  const { heading } = splitRunIn(text)
  const framed = /^关于[“"「]?(.+?)[”"」]?的(?:建议|提案|意见|问题)$/u.exec(heading.replace(/\s+/gu, ' ').trim())
  return framed?.[1] ?? heading.trim()
}

/** The line for body text that stands before any heading. */
const bodyName = '正文'

function nameOf(block: Block): string {
  return together[block.type] ?? blockNames[block.type]
}

/** Whether the section that a heading starts has any words but headings. */
export function answerState(blocks: readonly Block[], start: number): AnswerState {
  const section = sectionAt(blocks, start)
  return blocks.slice(section.start, section.end).some(saysSomething) ? 'answered' : 'unanswered'
}

/** Blanks of the template say nothing; a heading says something where it is a whole sentence or a text is run in. */
function saysSomething(block: Block): boolean {
  const text = blockText(block).trim()
  if (block.type === 'heading') return splitRunIn(text).rest !== '' || /[。；！]$/u.test(text)
  return block.type === 'table' || text.replace(blankPattern, '').trim() !== ''
}

function headingItem(blocks: readonly Block[], index: number): OutlineItem | null {
  const block = blocks[index]
  if (block?.type !== 'heading') return null
  return {
    id: block.id,
    kind: 'heading',
    level: block.level,
    label: shortHeading(blockText(block)),
    blocks: [block.id],
    state: block.level === 1 ? answerState(blocks, index) : null,
    recommendation: block.recommendation ?? null,
  }
}

function partItem(block: Block): OutlineItem {
  const label = isBody(block) ? bodyName : nameOf(block)
  return { id: block.id, kind: 'part', level: 0, label, blocks: [block.id], state: null, recommendation: null }
}

/** Whether a block needs no line of its own: it belongs to the body's last line, to a part of the same line, or says nothing. */
function joins(block: Block, last: OutlineItem): boolean {
  if (!isBody(block)) return last.label === nameOf(block) || (block.type === 'note' && isBlank(block))
  return last.kind === 'heading' || last.label === bodyName || isBlank(block)
}

function isBlank(block: Block): boolean {
  return block.type !== 'table' && blockText(block).trim() === ''
}

/** The lines of the outline in the order of the letter: parts by name, headings by their words; body text belongs to the line before it. */
export function outlineItems(blocks: readonly Block[]): OutlineItem[] {
  const items: OutlineItem[] = []
  for (const [index, block] of blocks.entries()) {
    const heading = headingItem(blocks, index)
    const last = items.at(-1)
    if (heading) items.push(heading)
    else if (last && joins(block, last)) items[items.length - 1] = { ...last, blocks: [...last.blocks, block.id] }
    else items.push(partItem(block))
  }
  return items
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/** The worse of two severities. */
export function worse(a: Severity | null, b: Severity): Severity {
  return a !== null && order.indexOf(a) <= order.indexOf(b) ? a : b
}

/** The findings of each line, by the line's id. */
export function tallies(items: readonly OutlineItem[], findings: readonly Finding[]): Map<string, Tally> {
  const lines = new Map(items.flatMap((item) => item.blocks.map((block) => [block, item.id] as const)))
  const tally = new Map<string, Tally>()
  for (const { block, severity } of findings) {
    const line = block === null ? undefined : lines.get(block)
    if (line === undefined) continue
    const { count, worst } = tally.get(line) ?? { count: 0, worst: null }
    tally.set(line, { count: count + 1, worst: worse(worst, severity) })
  }
  return tally
}
