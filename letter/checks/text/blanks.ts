/** Spaces of every width and tabs; a line break is none. */
const signs = '\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff'
const oneBlank = new RegExp(`[${signs}]`)
const runs = new RegExp(`[${signs}]+`, 'g')

/** A run of spaces and its place (UTF-16 units). */
export type BlankRun = { text: string; start: number; end: number }

/** The runs of spaces in a text. */
export function blankRuns(text: string): BlankRun[] {
  return [...text.matchAll(runs)].map(({ index, 0: run }) => ({ text: run, start: index, end: index + run.length }))
}

/** Where the words of a line begin: its length where it has none. */
export function wordsStart(line: string): number {
  let start = 0
  while (start < line.length && oneBlank.test(line.charAt(start))) start += 1
  return start
}

/** Where the words of a line end. A loop, for an expression that ends in $ is slow on long runs of spaces. */
export function wordsEnd(line: string): number {
  let end = line.length
  while (end > 0 && oneBlank.test(line.charAt(end - 1))) end -= 1
  return end
}

/** How wide spaces are, in halves of a Chinese character; a tab is as wide as two of them. */
export function blankWidth(blanks: string): number {
  let width = 0
  for (const blank of blanks) width += blank === '\t' ? 4 : blank === '\u3000' || blank === '\u2003' ? 2 : 1
  return width
}
