import type { Term } from '../../model/vocabulary'
import { type FoundTerm, type TermFinder, termFinder } from './terms'

/** Before a unit of two characters or more: a number in any figures, or what stands for one; 每, a stroke, a bracket or a colon. */
const afterAny = /(?:[\d０-９〇一二两三四五六七八九十百千万亿余多几半][ \u3000]?|[每/／（(：:])$/
/** Before a unit of one character or of letters, which may be part of other words: Arabic figures. */
const afterFigures = /[\d０-９][ \u3000]?[百千万亿]{0,2}[余多]?$/
const letters = /^[A-Za-z]/
const partOfWord = /^[A-Za-z\d²³]/

/** Whether a unit stands where something is measured: 100平米, 每平米, （平米）, 5KM; not 寸土, M2增长. */
function isMeasured(text: string, { term, start, end }: FoundTerm): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  const isLatin = letters.test(term.term)
  if (isLatin && partOfWord.test(text.slice(end, end + 1))) return false
  return (isLatin || term.term.length === 1 ? afterFigures : afterAny).test(before)
}

/** A finder of units: of the terms of a list those that stand behind a number, or where a number is meant. */
export function unitFinder(terms: readonly Term[]): TermFinder {
  const find = termFinder(terms)
  return (text) => find(text).filter((found) => isMeasured(text, found))
}
