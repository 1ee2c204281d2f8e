import type { Block } from '../../model/block'
import type { Letter } from '../../model/letter'
import type { Term } from '../../model/vocabulary'
import type { Report } from '../rule'
import { partsOf } from './parts'
import { shortFormsOf } from './short-forms'
import { byTerm, firstPlaceReport, type PlacedTerm } from './term-reports'
import type { FoundTerm } from './terms'

const level = /(?:国家|自治区|[省市区县州旗])$/

/** The reports of an agency's short names that are not the normal ones: each once a letter; those that the letter defines are its own. */
export function agencyReports(
  letter: Letter,
  find: (block: Block, text: string) => readonly FoundTerm[],
  counts: (term: Term) => boolean,
): Omit<Report, 'messageId'>[] {
  const parts = partsOf(letter)
  const defined = shortFormsOf(letter).map(({ short }) => short)
  const texts = new Map(parts.map(({ id, text }) => [id, text]))
  const places = parts.flatMap(({ id, block, text }) =>
    find(block, text).map((found): PlacedTerm => ({ ...found, block: id })),
  )
  return byTerm(places.filter(({ term }) => counts(term))).flatMap((list) => {
    const [first] = list
    if (!first || defined.some((short) => short.includes(first.term.term))) return []
    const text = texts.get(first.block) ?? ''
    const report = firstPlaceReport(list, level.exec(text.slice(Math.max(0, first.start - 3), first.start))?.[0])
    return report ? [report] : []
  })
}
