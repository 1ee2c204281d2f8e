/** A stretch of a long list that is shown: from the one at `from` up to but not including the one at `to`. */
export type Part = { from: number; to: number }

/** How many more are shown at a time. */
export const portion = 60

/** How many are kept before the one that is looked at. */
const before = 10

/** The part as it was, unless the list has become too short for it, or the one that is looked at (-1: none) lies outside. */
export function partShown(part: Part, looked: number, count: number): Part {
  if (looked >= 0 && (looked < part.from || looked >= part.to)) {
    const from = Math.max(0, looked - before)
    return { from, to: from + portion }
  }
  return part.from < count ? part : { from: 0, to: portion }
}
