import type { Edit, Finding } from '../../letter/checks/finding'

/** A stretch of the line that shows a finding: words that stay, the marked words, words that go and words that come. */
export type Piece = { kind: 'same' | 'marked' | 'gone' | 'new'; text: string }

/** How many characters are shown before and behind the place, and how many of a long place. */
const around = { before: 8, behind: 12, inside: 36 }

function shortened(text: string): string {
  const signs = [...text]
  if (signs.length <= around.inside) return text
  return `${signs.slice(0, around.inside - 8).join('')}……${signs.slice(-6).join('')}`
}

function head(text: string, from: number): string {
  // No sign is longer than two units, so that of a long paragraph only the nearest are looked at.
  const signs = [...text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - 4 * around.before), from)]
  return signs.length > around.before ? `…${signs.slice(-around.before).join('')}` : signs.join('')
}

function tail(text: string, from: number): string {
  const line = text.indexOf('\n', from)
  const signs = [...text.slice(from, Math.min(line < 0 ? text.length : line, from + 4 * around.behind))]
  return signs.length > around.behind ? `${signs.slice(0, around.behind).join('')}…` : signs.join('')
}

function between(text: string): string {
  const signs = [...text]
  return signs.length > 20 ? `${signs.slice(0, 8).join('')}……${signs.slice(-8).join('')}` : text
}

function changes(text: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = []
  let at = edits[0]?.start ?? 0
  for (const edit of edits) {
    if (edit.start > at) pieces.push({ kind: 'same', text: between(text.slice(at, edit.start)) })
    if (edit.end > edit.start) pieces.push({ kind: 'gone', text: shortened(text.slice(edit.start, edit.end)) })
    if (edit.text !== '') pieces.push({ kind: 'new', text: shortened(edit.text) })
    at = edit.end
  }
  return pieces
}

/**
 * The line that shows a finding among its neighbours in the block's text: with what its first remedy strikes and puts in, or only with
 * the marked words. Empty where nothing is marked, or where the marked words are the whole of the text and nothing is mended.
 */
export function findingWords(text: string, finding: Finding): Piece[] {
  const remedy = finding.fixes[0] ?? finding.suggestions[0]
  const edits = (remedy?.edits ?? []).filter((edit) => edit.block === finding.block && edit.end <= text.length)
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const whole = finding.start === 0 && finding.end === text.length
  if (sorted.length === 0 && (finding.end === finding.start || (whole && text.length > around.inside))) return []
  const start = sorted[0]?.start ?? finding.start
  const end = sorted.at(-1)?.end ?? finding.end
  const middle: Piece[] =
    sorted.length > 0 ? changes(text, sorted) : [{ kind: 'marked', text: shortened(text.slice(start, end)) }]
  const pieces: Piece[] = [
    { kind: 'same', text: head(text, start) },
    ...middle,
    { kind: 'same', text: tail(text, end) },
  ]
  return pieces.filter((piece) => piece.text !== '')
}
