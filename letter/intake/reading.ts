import type { HeadingLevel, PartType } from '../model/block'
import type { Facts } from '../model/facts'
import type { Paragraph, ParagraphCell } from '../model/paragraph'

/** A paragraph that is not blank, without the spaces around it. `number` counts the paragraphs of the source from 1. */
export type Line = Paragraph & { number: number; blankBefore: boolean }

/** What a part came from: the number of its (first) line, and of the lines that were joined to it. */
type Origin = { line: number; joined?: readonly number[] }

/** What a line was recognised as, and where it stood; `mark` is the number of a heading as it was typed. */
export type Part = Origin &
  (
    | { type: PartType | 'paragraph'; text: string }
    | { type: 'heading'; level: HeadingLevel; mark: string; text: string }
    | { type: 'table'; rows: ParagraphCell[][] }
  )

/** The numbers of all lines whose words a part holds. */
export function linesOfPart({ line, joined = [] }: Origin): number[] {
  return [line, ...joined]
}

/** Where a part of several lines came from. */
export function originOf(lines: readonly Line[]): Origin {
  const [line = 0, ...joined] = lines.map(({ number }) => number)
  return joined.length > 0 ? { line, joined } : { line }
}

/**
 * The state that the stages hand on: the lines nobody has recognised yet, the parts recognised so far, the facts that
 * no part prints, and what to tell the user.
 */
export type Reading = {
  lines: readonly Line[]
  parts: readonly Part[]
  facts: Partial<Facts>
  lost: readonly string[]
  doubtful: readonly string[]
}

/** One step of the intake: pure, from reading to reading. */
export type Stage = (reading: Reading) => Reading

/** Line numbers as a sentence names them: 3、5—8. */
export function lineRange(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] + 1 === number) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}—${to}`)).join('、')
}
