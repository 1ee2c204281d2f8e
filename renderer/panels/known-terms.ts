import type { Finding } from '../../letter/checks/finding'
import { vocabulary } from '../../letter/model/library'
import { type OwnVocabulary, type VocabularyList, vocabularyLists } from '../../letter/model/vocabulary'
import { bridge } from '../bridge'
import { checkWishes } from '../check/wishes'

/** The program's own terms by their words, each with its lists. */
const known = new Map<string, VocabularyList[]>()
for (const list of vocabularyLists)
  for (const { term } of vocabulary[list]) known.set(term, [...(known.get(term) ?? []), list])

function ownLists(own: OwnVocabulary, words: string): VocabularyList[] {
  return vocabularyLists.filter((list) => own[list]?.some(({ term, instead }) => term === words && instead.length > 0))
}

/** The lists in which the words of a finding are found fault with; none where it is not about a word of a list. */
export function listsOf({ block, excerpt }: Finding): readonly VocabularyList[] {
  if (block === null) return []
  return [...new Set([...(known.get(excerpt) ?? []), ...ownLists(checkWishes.get().own, excerpt)])]
}

/** Puts the words of a finding into the agency's lists as right ones. Gives why that could not be done, or null. */
export async function approveWords(finding: Finding): Promise<string | null> {
  const entry = { term: finding.excerpt, instead: [], sure: true }
  const answer = await bridge.vocabulary({ put: listsOf(finding).map((list) => ({ list, entry })), remove: [] })
  return answer.ok || answer.cancelled ? null : answer.message
}
