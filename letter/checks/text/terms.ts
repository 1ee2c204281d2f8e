import type { Term } from '../../model/vocabulary'

/** A term where it stands in a text: UTF-16 units. */
export type FoundTerm = { term: Term; start: number; end: number }

/** Finds the terms of a list in a text, in its order; where several begin at one place, the longest that counts there. Linear in the text. */
export type TermFinder = (text: string) => FoundTerm[]

const clauseEnd = /[，。；：！？\n]/

/** The words of the clause before a place, at most 60 characters. */
function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 60), at)
      .split(clauseEnd)
      .at(-1) ?? ''
  )
}

/** The words of the clause after a place, at most 60 characters. */
function clauseAfter(text: string, at: number): string {
  return text.slice(at, at + 60).split(clauseEnd)[0] ?? ''
}

/** Whether the term at this place is part of a longer word that is right. */
function insideRightWord(text: string, { term, unless = [] }: Term, at: number): boolean {
  return unless.some((word) => {
    for (let within = word.indexOf(term); within >= 0; within = word.indexOf(term, within + 1))
      if (text.startsWith(word, at - within)) return true
    return false
  })
}

function counts(text: string, term: Term, at: number): boolean {
  const { after, before } = term
  if (insideRightWord(text, term, at)) return false
  if (!after && !before) return true
  if (after?.some((word) => clauseBefore(text, at).includes(word))) return true
  return before?.some((word) => clauseAfter(text, at + term.term.length).includes(word)) ?? false
}

/** A finder for the terms of a list. Terms with nothing to write instead are right words: they count for nothing, and hide what they hold. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const byBeginning = new Map<string, Term[]>()
  const longestFirst = [...terms].sort((a, b) => b.term.length - a.term.length)
  for (const term of longestFirst) {
    const beginning = term.term.slice(0, 2)
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), term])
  }
  const termAt = (text: string, at: number): Term | undefined => {
    const fits = (one: Term) => text.startsWith(one.term, at) && counts(text, one, at)
    return byBeginning.get(text.slice(at, at + 2))?.find(fits) ?? byBeginning.get(text.charAt(at))?.find(fits)
  }
  return (text) => {
    const found: FoundTerm[] = []
    let end = 0
    for (let at = 0; at < text.length; at += 1) {
      if (at < end) continue
      const term = termAt(text, at)
      if (!term) continue
      end = at + term.term.length
      if (term.instead.length > 0) found.push({ term, start: at, end })
    }
    return found
  }
}
