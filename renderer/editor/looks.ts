import { type DecoratedRange, Element, type NodeEntry, type Path } from 'slate'
import type { Finding } from '../../letter/checks/finding'
import { type Block, blockText, type Heading, splitRunIn, type TextBlock } from '../../letter/model/block'
import { isTextHolder } from '../../letter/model/editor/text-place'
import type { Facts } from '../../letter/model/facts'
import { blankPattern, type FactPart, factParts, printedFactRanges } from '../../letter/model/phrases'
import type { LetterView } from '../session/session'
import type { LeafLook } from './elements'

/** A stretch of a block's text with what it looks like. */
export type Look = { start: number; end: number; look: LeafLook }

/** Where a stretch of the old text stands in the new one; null where the change touches it. */
export function carryOver(old: string, now: string, start: number, end: number): { start: number; end: number } | null {
  if (old === now) return { start, end }
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  const shift = now.length - old.length
  if (end <= head) return { start, end }
  if (start >= old.length - tail) return { start: start + shift, end: end + shift }
  return null
}

function factLooks(block: Block, text: string, facts: Facts): Look[] {
  if (!factParts.includes(block.type as FactPart)) return []
  return printedFactRanges(text, facts).map(({ fact, start, end }) => ({ start, end, look: { fact } }))
}

function blankLooks(text: string): Look[] {
  return [...text.matchAll(blankPattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    look: { blank: true },
  }))
}

function runInLooks(block: Block, text: string): Look[] {
  if (block.type !== 'heading') return []
  const { heading, rest } = splitRunIn(text)
  return rest ? [{ start: heading.length, end: text.length, look: { runIn: true } }] : []
}

/** The findings of a block, with the text they were found in. */
export type Marked = { text: string; findings: { finding: Finding; looked: boolean }[] }

/** The findings by block, as the view has them; `looked` is the index of the one being looked at. */
export function markedBlocks({ letter, findings }: LetterView, looked: number): Map<string, Marked> {
  const texts = new Map(letter.blocks.map((block) => [block.id, blockText(block)]))
  const marked = new Map<string, Marked>()
  findings.forEach((finding, index) => {
    const { block } = finding
    if (block === null) return
    const entry = marked.get(block) ?? { text: texts.get(block) ?? '', findings: [] }
    entry.findings.push({ finding, looked: index === looked })
    marked.set(block, entry)
  })
  return marked
}

function findingLooks(text: string, marked: Marked | undefined): Look[] {
  if (!marked) return []
  return marked.findings.flatMap(({ finding, looked }) => {
    const place = carryOver(marked.text, text, finding.start, finding.end)
    if (!place || place.start === place.end) return []
    return [{ ...place, look: { finding: finding.severity, ...(looked ? { looked } : {}) } }]
  })
}

function ranges(path: Path, offset: number, length: number, looks: readonly Look[]): DecoratedRange[] {
  return looks.flatMap(({ start, end, look }) => {
    const from = Math.max(0, start - offset)
    const to = Math.min(length, end - offset)
    if (from >= to) return []
    const anchor = { path: [...path, 0], offset: from }
    return [{ anchor, focus: { path: [...path, 0], offset: to }, ...look } as DecoratedRange]
  })
}

/** How the lines of a block are drawn, given all else that its text looks like. */
export type LinesOf = (block: TextBlock | Heading, text: string, others: readonly Look[]) => Look[]

/**
 * A function that tells Slate how the text of an element looks: printed facts, blanks, run-in text, findings, lines. It depends on the element
 * and on what it was made with alone, so that Slate may keep its answers.
 */
export function createDecorate(
  facts: Facts,
  marked: ReadonlyMap<string, Marked>,
  linesOf: LinesOf,
): (entry: NodeEntry) => DecoratedRange[] {
  return ([node, path]) => {
    if (!Element.isElement(node)) return []
    if (node.type === 'table') return tableLooks(node, path, marked.get(node.id))
    if (!isTextHolder(node) || node.type === 'cell') return []
    const text = blockText(node)
    const looks = [
      ...factLooks(node, text, facts),
      ...blankLooks(text),
      ...runInLooks(node, text),
      ...findingLooks(text, marked.get(node.id)),
    ]
    return ranges(path, 0, text.length, [...looks, ...linesOf(node, text, looks)])
  }
}

/** A table's findings count through its cells, each parted from the next by one character. */
function tableLooks(
  table: Extract<Block, { type: 'table' }>,
  path: Path,
  marked: Marked | undefined,
): DecoratedRange[] {
  const looks = findingLooks(blockText(table), marked)
  if (looks.length === 0) return []
  let offset = 0
  return table.children.flatMap((row, rowIndex) =>
    row.children.flatMap((cell, cellIndex) => {
      const length = cell.children.reduce((sum, leaf) => sum + leaf.text.length, 0)
      const start = offset
      offset += length + 1
      return ranges([...path, rowIndex, cellIndex], start, length, looks)
    }),
  )
}
