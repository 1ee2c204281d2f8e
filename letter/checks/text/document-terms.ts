import type { Block } from '../../model/block'
import type { Term } from '../../model/vocabulary'
import type { Report } from '../rule'
import { outermostPairs } from './pairs'
import { termReport } from './term-reports'

const country = /^中华人民共和国/
/** Which wording of a law is meant, after its title: （2014年修订）. */
const version = /[（(]\d{4}年?(?:修订|修正|修改)?(?:本|版)?[）)]$/

/** The reports of titles in 《》 that a list has; whole titles only, with or without 中华人民共和国. */
export function documentReports(
  documents: readonly Term[],
): (block: Block, text: string) => (Omit<Report, 'messageId'> & { sure: boolean })[] {
  const terms = new Map(documents.map((term) => [term.term, term]))
  return ({ id, type }, text) => {
    // The proposal's own title is the proposal's.
    if (type === 'title' || type === 'opening') return []
    return outermostPairs(text, '《').flatMap(({ open, close }) => {
      const title = text.slice(open + 1, close)
      const nation = country.exec(title)?.[0].length ?? 0
      const note = version.exec(title)?.[0].length ?? 0
      const start = open + 1 + nation
      const end = close - note
      const term = terms.get(text.slice(start, end))
      if (!term || term.instead.length === 0) return []
      return [{ sure: term.sure, ...termReport({ term, start, end, block: id }) }]
    })
  }
}
