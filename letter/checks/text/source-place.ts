import type { SourceLine } from '../../model/source-line'

/** Words on a line of the file that a letter was taken in from. */
type SourcePlace = { line: SourceLine; start: number; end: number }

/** Where words stand in the file that did not come into a block of the letter, such as its document number. */
export function sourcePlace(source: readonly SourceLine[], words: string): SourcePlace | null {
  const line = words === '' ? undefined : source.find(({ block, text }) => block === null && text.includes(words))
  if (!line) return null
  const start = line.text.indexOf(words)
  return { line, start, end: start + words.length }
}
