import type { Block, Heading, HeadingLevel } from './block'
import { chineseNumeral } from './numerals'

/** The mark that is printed before a heading: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). Beyond 9999 no letter counts: figures do. */
export function headingMark(level: HeadingLevel, count: number): string {
  const numeral = count <= 9999 ? chineseNumeral(count) : String(count)
  switch (level) {
    case 1:
      return `${numeral}、`
    case 2:
      return `（${numeral}）`
    case 3:
      return `${count}.`
    case 4:
      return `（${count}）`
  }
}

/** How many headings of each level there are since the last of a higher one. */
export type HeadingCounts = readonly number[]

/** The counts before any heading. */
export const noHeadings: HeadingCounts = [0, 0, 0, 0]

/** The counts with one heading more, which starts the lower ones anew. */
export function countHeading(counts: HeadingCounts, { level }: Heading): HeadingCounts {
  return counts.map((count, index) => (index < level - 1 ? count : index === level - 1 ? count + 1 : 0))
}

/** The mark of a heading that is counted already; one with a number typed by hand has no other. */
export function markOf({ level, byHand }: Heading, counts: HeadingCounts): string {
  return byHand ? '' : headingMark(level, counts[level - 1] ?? 1)
}

/** The mark of every heading by block id, in the order of the letter. */
export function headingMarks(blocks: readonly Block[]): Map<string, string> {
  const marks = new Map<string, string>()
  let counts = noHeadings
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    counts = countHeading(counts, block)
    marks.set(block.id, markOf(block, counts))
  }
  return marks
}
