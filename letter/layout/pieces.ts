import { gapAt } from './line-filling'
import type { PaperFont, PaperWords } from './paper'
import { scriptsOf } from './scripts'

/** A piece of a line in one font, and the gap in points that parts it from the piece before. */
export type Piece = { text: string; role: PaperFont; gap: number }

/** A line in the pieces in which it is drawn: they part where the font changes and where Chinese and Western words meet. */
export function piecesOf({ text, fonts, size }: Pick<PaperWords, 'text' | 'fonts' | 'size'>): Piece[] {
  const scripts = scriptsOf(text)
  const pieces: Piece[] = []
  let start = 0
  let gap = 0
  for (const { end, role } of fonts) {
    for (let place = start + 1; place <= end; place += 1) {
      const next = gapAt(text, scripts, size, place)
      if (next === 0 && place < end) continue
      pieces.push({ text: text.slice(start, place), role, gap })
      start = place
      gap = next / 20
    }
  }
  return pieces
}
