import type { HeadingLevel, PartType } from '../model/block'
import type { Facts } from '../model/facts'
import type { Paragraph, ParagraphCell } from '../model/paragraph'

/** A paragraph that is not blank, without the spaces around it. `number` counts the paragraphs of the source from 1. */
export type Line = Paragraph & { number: number; blankBefore: boolean }

/** What a line was recognised as; `line` is where it stood, `mark` the number of a heading as it was typed. */
export type Part =
  | { type: PartType | 'paragraph'; text: string; line: number }
  | { type: 'heading'; level: HeadingLevel; mark: string; text: string; line: number }
  | { type: 'table'; rows: ParagraphCell[][]; line: number }

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

/** The first characters of a line, for a message; at most 20. */
export function excerpt(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text
}
