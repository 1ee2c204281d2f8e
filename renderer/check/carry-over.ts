import type { Finding, Remedy } from '../../letter/checks/finding'

/** Where a stretch of the old text stands in the new one; null where the change touches it. */
export type Carry = (start: number, end: number) => { start: number; end: number } | null

/** Carries places from an old text over to a new one that differs from it in one stretch. */
export function carrier(old: string, now: string): Carry {
  if (old === now) return (start, end) => ({ start, end })
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  const shift = now.length - old.length
  return (start, end) => {
    if (end <= head) return { start, end }
    if (start >= old.length - tail) return { start: start + shift, end: end + shift }
    return null
  }
}

/** A remedy with its edits where their words stand now; null where they have changed. `carries` is asked for an edit's block. */
function carryRemedy(remedy: Remedy, carries: (block: string) => Carry | null): Remedy | null {
  const edits = remedy.edits.flatMap((edit) => {
    const place = carries(edit.block)?.(edit.start, edit.end)
    return place ? [{ ...edit, ...place }] : []
  })
  return edits.length === remedy.edits.length ? { ...remedy, edits } : null
}

/**
 * A finding where its words stand now, with the remedies that can still be made; null where its words have changed. `carries`
 * says how places of a block have moved, and null where that cannot be told.
 */
export function carryFinding(finding: Finding, carries: (block: string) => Carry | null): Finding | null {
  const place = finding.block === null ? finding : carries(finding.block)?.(finding.start, finding.end)
  if (!place) return null
  const remedies = (list: readonly Remedy[]) => list.flatMap((remedy) => carryRemedy(remedy, carries) ?? [])
  const { start, end } = place
  return { ...finding, start, end, fixes: remedies(finding.fixes), suggestions: remedies(finding.suggestions) }
}
