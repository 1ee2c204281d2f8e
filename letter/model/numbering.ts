import type { Block, HeadingLevel } from './block'
import { chineseNumeral } from './numerals'

/** The mark that is printed before a heading: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). `count` is from 1 to 9999. */
export function headingMark(level: HeadingLevel, count: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(count)}、`
    case 2:
      return `（${chineseNumeral(count)}）`
    case 3:
      return `${count}.`
    case 4:
      return `（${count}）`
  }
}

/**
 * The mark of every heading by block id, in the order of the letter. A higher heading starts the lower ones anew; one with a number
 * typed by hand is counted and has no other.
 */
export function headingMarks(blocks: readonly Block[]): Map<string, string> {
  const marks = new Map<string, string>()
  const counts = [0, 0, 0, 0]
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    const index = block.level - 1
    counts[index] = (counts[index] ?? 0) + 1
    counts.fill(0, index + 1)
    marks.set(block.id, block.byHand ? '' : headingMark(block.level, counts[index] ?? 1))
  }
  return marks
}
