function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const words = text.replace(/[\s\p{P}]/gu, '')
  for (let index = 0; index < words.length - 1; index += 1) {
    const pair = words.slice(index, index + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** Below this many pairs a text is too short to be recognised inside a longer one. */
const fewPairs = 4

/**
 * How alike two texts are by their pairs of neighbouring characters, punctuation aside: 0 (nothing) to 1 (the same, or the one
 * is an excerpt of the other).
 */
export function closeness(one: string, other: string): number {
  const first = bigrams(one)
  const second = bigrams(other)
  const [fewer, more] = [total(first), total(second)].sort((a, b) => a - b) as [number, number]
  if (fewer === 0) return one.trim() === other.trim() ? 1 : 0
  let common = 0
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0)
  return fewer < fewPairs ? (2 * common) / (fewer + more) : common / fewer
}
