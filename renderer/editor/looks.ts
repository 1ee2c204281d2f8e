import { type DecoratedRange, Element, type NodeEntry, type Path } from 'slate'
import { type Block, blockText, type Heading, splitRunIn, type TextBlock } from '../../letter/model/block'
import { isTextHolder } from '../../letter/model/editor/text-place'
import type { Facts } from '../../letter/model/facts'
import { blankPattern, type FactPart, factParts, printedFactRanges } from '../../letter/model/phrases'
import type { LeafLook } from './elements'

/** A stretch of a block's text with what it looks like. */
export type Look = { start: number; end: number; look: LeafLook }

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

function ranges(path: Path, length: number, looks: readonly Look[]): DecoratedRange[] {
  return looks.flatMap(({ start, end, look }) => {
    const from = Math.max(0, start)
    const to = Math.min(length, end)
    if (from >= to) return []
    const anchor = { path: [...path, 0], offset: from }
    return [{ anchor, focus: { path: [...path, 0], offset: to }, ...look } as DecoratedRange]
  })
}

/** How the lines of a block are drawn, given all else that its text looks like. */
export type LinesOf = (block: TextBlock | Heading, text: string, others: readonly Look[]) => Look[]

/**
 * A function that tells Slate how the text of an element looks: printed facts, blanks, run-in text, lines. It depends on the element
 * and on what it was made with alone, so that Slate may keep its answers. Findings are painted over it, see `finding-marks.ts`.
 */
export function createDecorate(facts: Facts, linesOf: LinesOf): (entry: NodeEntry) => DecoratedRange[] {
  return ([node, path]) => {
    if (!Element.isElement(node) || node.type === 'table' || !isTextHolder(node) || node.type === 'cell') return []
    const text = blockText(node)
    const looks = [...factLooks(node, text, facts), ...blankLooks(text), ...runInLooks(node, text)]
    return ranges(path, text.length, [...looks, ...linesOf(node, text, looks)])
  }
}
