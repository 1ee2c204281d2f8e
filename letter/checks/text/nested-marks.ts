import type { Report } from '../rule'
import { type NestedPair, nestedPairs, type Pair } from './pairs'

/** Longer ones are more likely two marks that lost their partners, in characters. */
const longestOuter = 300
/** The longest pair that is shown whole with its finding, in characters. */
const longestShown = 40

/** Whether a pair stands so near inside another that the one surely belongs in the other: not over lines, nor over half a page. */
function standsInside(text: string, { around }: NestedPair): boolean {
  if (!around || around.close - around.open > longestOuter) return false
  return !text.slice(around.open, around.close).includes('\n')
}

function isPair({ openMark, closeMark }: Pair, marks: string): boolean {
  return openMark === marks.charAt(0) && closeMark === marks.charAt(1)
}

/** The pairs of the outer marks (“”) that stand inside a pair of the same, where they should be inner ones (‘’). */
export function wronglyNested(text: string, outer: string, inner: string): Pair[] {
  const wrong = new Map<number, Pair>()
  for (const pair of nestedPairs(text, outer.charAt(0) + inner.charAt(0))) {
    const { around } = pair
    if (!around || !isPair(pair, outer) || !isPair(around, outer) || !standsInside(text, pair)) continue
    // What stands inside a pair that becomes an inner one is right as it is.
    if (!wrong.has(around.open)) wrong.set(pair.open, pair)
  }
  return [...wrong.values()]
}

/** What to report of a pair that should have other marks: the pair where it is short, and a fix that exchanges both marks. */
export function exchangedMarks({ open, close }: Pair, marks: string, block: string): Omit<Report, 'messageId'> {
  return {
    block,
    start: open,
    end: close - open < longestShown ? close + 1 : open + 1,
    fixes: [
      {
        title: `改用${marks}`,
        edits: [
          { block, start: open, end: open + 1, text: marks.charAt(0) },
          { block, start: close, end: close + 1, text: marks.charAt(1) },
        ],
      },
    ],
  }
}
