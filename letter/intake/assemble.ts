import type { Block, PartType } from '../model/block'
import { isRightMark } from '../model/heading-mark'
import { headingMarks } from '../model/numbering'
import { partOrder, repeatedParts, requiredParts } from '../model/structure'
import { linesOfPart, type Part, type Reading } from './reading'

/** Several lines of these are one part, a line break between them; of all others the last line holds. */
const joinedParts = ['formula', 'distribution', 'title', 'opening', 'salutation']

/** One part of each kind that a letter has once; what is left over becomes a note, so that no word is lost. */
function withoutDoubles(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    const at = kept.findIndex((other) => other.type === part.type)
    const earlier = kept[at]
    if (
      part.type === 'table' ||
      part.type === 'heading' ||
      part.type === 'paragraph' ||
      repeatedParts.includes(part.type)
    )
      kept.push(part)
    else if (!earlier || !('text' in earlier)) kept.push(part)
    else if (joinedParts.includes(part.type))
      kept[at] = {
        ...earlier,
        text: `${earlier.text}\n${part.text}`,
        joined: [...(earlier.joined ?? []), ...linesOfPart(part)],
      }
    else {
      kept[at] = { ...earlier, type: 'note' } as Part
      kept.push(part)
    }
  }
  return kept
}

function blockOf(part: Part, id: string): Block {
  if (part.type === 'table') {
    const rows = part.rows.map((cells) => ({
      type: 'row' as const,
      children: cells.map(({ text, ...covers }) => ({ type: 'cell' as const, ...covers, children: [{ text }] })),
    }))
    return { type: 'table', id, headRows: 1, children: rows }
  }
  const children = [{ text: part.text }]
  return part.type === 'heading'
    ? { type: 'heading', id, level: part.level, children }
    : { type: part.type, id, children }
}

function emptyPart(type: PartType): Part {
  return { type, text: '', line: 0 }
}

/** Headings whose typed number is not the one they should have keep it in their text, for the check to see. */
function withTypedNumbers(parts: readonly Part[], blocks: readonly Block[]): Block[] {
  const marks = headingMarks(blocks)
  return blocks.map((block, index) => {
    const part = parts[index]
    if (block.type !== 'heading' || part?.type !== 'heading') return block
    if (isRightMark(part.mark, marks.get(block.id) ?? '')) return block
    return { ...block, byHand: true, children: [{ text: part.mark + part.text }] }
  })
}

/** What the typed numbers of headings said against the derived ones. */
function comparedNumbers(parts: readonly Part[], blocks: readonly Block[]): Pick<Reading, 'lost' | 'doubtful'> {
  const marks = headingMarks(blocks)
  const lost: string[] = []
  const doubtful: string[] = []
  const figures = (mark: string): string => mark.replace(/[^\d一二三四五六七八九十百〇]/g, '')
  parts.forEach((part, index) => {
    if (part.type !== 'heading') return
    const derived = marks.get(blocks[index]?.id ?? '') ?? ''
    const typed = part.mark
      .replace(/零/g, '〇')
      .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    if (part.mark === derived) return
    if (figures(typed) === figures(derived)) lost.push(`第${part.line}行：序号“${part.mark}”改排为“${derived}”`)
    else doubtful.push(`第${part.line}行：原序号“${part.mark}”与自动编号“${derived}”不一致，已按自动编号排，请核对`)
  })
  return { lost, doubtful }
}

/** The block that the words of a line went into, the first where they went into several; by the line's number. */
function blocksOfLines(parts: readonly Part[], blocks: readonly Block[]): Map<number, string> {
  const found = new Map<number, string>()
  parts.forEach((part, index) => {
    const id = blocks[index]?.id
    for (const line of linesOfPart(part)) if (id !== undefined && line > 0 && !found.has(line)) found.set(line, id)
  })
  return found
}

/** What the parts came to: the blocks, the block of each line that holds words, and what the numbers of the headings lost. */
type Assembled = Pick<Reading, 'lost' | 'doubtful'> & { blocks: Block[]; blockOfLine: ReadonlyMap<number, string> }

/**
 * The blocks of a letter from the recognised parts: in the order of `partOrder`, every required part there (empty where the text
 * has none), ids b1, b2, …; typed numbers that are wrong stay in the headings; with what the numbers of the headings lost.
 */
export function assemble(parts: readonly Part[]): Assembled {
  const single = withoutDoubles(parts)
  const missing = requiredParts.filter((type) => !single.some((part) => part.type === type)).map(emptyPart)
  const ordered = [...single, ...missing].sort((a, b) => partOrder[a.type] - partOrder[b.type])
  const blocks = ordered.map((part, index) => blockOf(part, `b${index + 1}`))
  return {
    blocks: withTypedNumbers(ordered, blocks),
    blockOfLine: blocksOfLines(ordered, blocks),
    ...comparedNumbers(ordered, blocks),
  }
}
