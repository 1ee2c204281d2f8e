import type { VocabularyChange } from '../../../letter/model/own-vocabulary'
import { failure, type Result, success } from '../../../letter/model/result'
import { type Term, termSchema, type VocabularyList } from '../../../letter/model/vocabulary'

/** An entry as it is being written; `old` is the one that it is to replace. */
export type WordDraft = {
  list: VocabularyList
  term: string
  /** What to write instead, parted by 、 or line breaks. */
  instead: string
  sure: boolean
  note: string
  old: Term | null
}

/** A form that nothing is written in yet. */
export const emptyWord: WordDraft = { list: 'words', term: '', instead: '', sure: true, note: '', old: null }

/** An entry as it is shown for changing. */
export function draftOf(list: VocabularyList, entry: Term): WordDraft {
  const { term, instead, sure, note = '' } = entry
  return { list, term, instead: instead.join('、'), sure, note, old: entry }
}

/** The ways of writing in a text, parted by 、 or line breaks. */
function waysIn(text: string): string[] {
  const ways = text.split(/[、；;\n]/u).map((word) => word.trim())
  return [...new Set(ways.filter((word) => word !== ''))]
}

/** The change that an entry comes to; none where nothing is written, and a sentence where it cannot be one. */
export function wordChange({ list, term, instead, sure, note, old }: WordDraft): Result<VocabularyChange> {
  const words = term.trim()
  const ways = waysIn(instead)
  if (words === '' && ways.length === 0 && note.trim() === '') return success({ put: [], remove: [] })
  if (words === '') return failure('请填写词语。')
  if (ways.includes(words)) return failure('“改为”不能与词语相同；要让程序不再提示此词，“改为”留空即可。')
  // Where a word counts only beside others, that stays as it was.
  const { after, before, unless } = old ?? {}
  const around = { ...(after && { after }), ...(before && { before }), ...(unless && { unless }) }
  const entry = { term: words, instead: ways, sure, ...around, ...(note.trim() && { note: note.trim() }) }
  const parsed = termSchema.safeParse(entry)
  if (!parsed.success) return failure('词语和每种改法不超过60个字，改法不超过8种，说明不超过120个字。')
  const remove = old && old.term !== words ? [{ list, term: old.term }] : []
  return success({ put: [{ list, entry: parsed.data }], remove })
}
