import type { RemedyDraft, Report } from '../rule'
import { matchPairs, type Pair } from './pairs'

/** Two pairs of the same marks with nothing but a 、 between them; `start` and `end` are the 、 and the spaces around it. */
export type SeparatedPairs = { first: Pair; second: Pair; start: number; end: number }

/** Every 、 that stands directly between two pairs opening with one of these marks, in the order of the text. */
export function separatedPairs(text: string, openMarks: string): SeparatedPairs[] {
  const pairs = matchPairs(text).pairs.filter((pair) => openMarks.includes(pair.openMark))
  const byPlace = new Map(pairs.map((pair) => [pair.open, pair]))
  return pairs
    .flatMap((first) => {
      const start = first.close + 1
      const separator = /^[ \u3000]*、[ \u3000]*/.exec(text.slice(start, start + 20))
      if (!separator) return []
      const end = start + separator[0].length
      const second = byPlace.get(end)
      return second?.openMark === first.openMark ? [{ first, second, start, end }] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** The longest title or quotation that is still shown with its finding, in characters. */
const longestShown = 40

/** What to report of a 、 between two pairs: the place shows both where they are short, and the fix drops the 、 alone. */
export function separatorReport(
  { first, second, start, end }: SeparatedPairs,
  block: string,
): Omit<Report, 'messageId'> {
  const short = (pair: Pair) => pair.close - pair.open + 1 <= longestShown
  const fix: RemedyDraft = { title: '删去顿号', edits: [{ block, start, end, text: '' }] }
  return {
    block,
    start: short(first) ? first.open : first.close,
    end: (short(second) ? second.close : second.open) + 1,
    fixes: [fix],
  }
}
