import type { Term } from '../../model/vocabulary'
import type { Report } from '../rule'
import type { FoundTerm } from './terms'

/** A term in a block of the letter. */
export type PlacedTerm = FoundTerm & { block: string }

/** Words in quotation marks; those that have them already stay. */
function inQuotes(words: string): string {
  return /^[“《]/.test(words) ? words : `“${words}”`
}

/** What the messages of rules with a list are filled with. */
function dataOf({ instead, note }: Term, wrong: string, right: string): Record<string, string> {
  return { wrong, right, quoted: inQuotes(right), meaning: instead[0] ?? '', why: note ? `（${note}）` : '' }
}

function titleOf(right: string): string {
  return `改为${inQuotes(right)}`
}

/** What to report of one place of a term; `before` is what stands before it and belongs to the name (市 of 市发改委). */
export function termReport({ term, start, end, block }: PlacedTerm, before = ''): Omit<Report, 'messageId'> {
  return {
    data: dataOf(term, before + term.term, before + (term.instead[0] ?? '')),
    block,
    start: start - before.length,
    end,
    suggestions: term.instead.map((right) => ({ title: titleOf(before + right), text: before + right })),
  }
}

/** The places of the terms, one list for each term, in the order of their first places. */
export function byTerm(places: readonly PlacedTerm[]): PlacedTerm[][] {
  const lists = new Map<Term, PlacedTerm[]>()
  for (const place of places) {
    const list = lists.get(place.term)
    if (list) list.push(place)
    else lists.set(place.term, [place])
  }
  return [...lists.values()]
}

/** One report for all places of a term: it marks the first, and a suggestion changes all of them. */
export function firstPlaceReport(places: readonly PlacedTerm[], before = ''): Omit<Report, 'messageId'> | null {
  const [first] = places
  if (!first) return null
  const report = termReport(first, before)
  if (places.length === 1) return report
  return {
    ...report,
    suggestions: first.term.instead.map((right) => ({
      title: `${titleOf(right)}（共${places.length}处）`,
      edits: places.map(({ block, start, end }) => ({ block, start, end, text: right })),
    })),
  }
}
