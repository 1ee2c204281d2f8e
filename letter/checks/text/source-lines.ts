import type { Block, BlockType } from '../../model/block'
import type { SourceLine } from '../../model/source-line'
import type { LetterContext, Report } from '../rule'
import { blankWidth, wordsEnd, wordsStart } from './blanks'

/**
 * A line of the file that holds words: `start` and `end` are those of its words, `indent` and `trail` the width of the spaces before
 * and after them in halves of a Chinese character, `blankLines` the number of blank lines before it; `first` is whether it is the
 * first line of its block.
 */
export type WordLine = {
  line: SourceLine
  block: Block | null
  start: number
  end: number
  indent: number
  trail: number
  blankLines: number
  first: boolean
}

/** The lines of the file that hold words, in their order. */
export function wordLines({ letter, source }: Pick<LetterContext, 'letter' | 'source'>): WordLine[] {
  const blocks = new Map(letter.blocks.map((block) => [block.id, block]))
  const seen = new Set<string>()
  const found: WordLine[] = []
  let blankLines = 0
  for (const line of source) {
    const end = wordsEnd(line.text)
    if (end === 0) {
      blankLines += 1
      continue
    }
    const start = wordsStart(line.text)
    found.push({
      line,
      block: line.block === null ? null : (blocks.get(line.block) ?? null),
      start,
      end,
      indent: blankWidth(line.text.slice(0, start)),
      trail: blankWidth(line.text.slice(end)),
      blankLines,
      first: line.block === null || !seen.has(line.block),
    })
    if (line.block !== null) seen.add(line.block)
    blankLines = 0
  }
  return found
}

/** Whether a line went into a block of one of these types. */
export function isOf({ block }: WordLine, ...types: BlockType[]): boolean {
  return block !== null && types.includes(block.type)
}

/** The indent of most of these lines, three of four at least; null where they have none in common. */
export function usualIndent(lines: readonly WordLine[]): number | null {
  const counts = new Map<number, number>()
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= 2 && most[1] * 4 >= lines.length * 3 ? most[0] : null
}

/** The lines whose indent tells the habit of a text: its running text, without headings. */
export function runningText(lines: readonly WordLine[]): WordLine[] {
  return lines.filter((line) => isOf(line, 'opening', 'paragraph', 'closing'))
}

/** A place on a line of the file, with the block that the line went into. */
export function placeOnLine(line: SourceLine, start: number, end: number): Pick<Report, 'block' | 'source'> {
  return { block: line.block, source: { line, start, end } }
}
