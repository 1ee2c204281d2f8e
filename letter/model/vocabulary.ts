import { z } from 'zod'

const words = z.string().trim().min(1).max(60)

/** One entry: words that a letter should not have as they stand, and where. */
export const termSchema = z.strictObject({
  /** The words as they stand in a letter. */
  term: words,
  /** What to write instead, the best first. Empty in an agency's own list: the term is right, and nobody blames it. */
  instead: z.array(words).max(8),
  /** Whether it is wrong wherever it stands; else it is shown for a person to decide. */
  sure: z.boolean().default(true),
  /** It counts only where one of these stands before it in the same clause … */
  after: z.array(words).optional(),
  /** … or one of these after it; either will do where both are given. */
  before: z.array(words).optional(),
  /** Longer words, around which it is right: 不便 in 不便利. */
  unless: z.array(words).optional(),
  /** Why, in one Chinese sentence without a full stop. */
  note: z.string().trim().min(1).max(120).optional(),
})
export type Term = z.infer<typeof termSchema>

const terms = z.array(termSchema).max(5000)

/** The lists of words, each with the rules that read it. */
export const vocabularySchema = z.strictObject({
  /** Wrong or misused words. */
  words: terms,
  /** Made-up words that no dictionary has. */
  coinages: terms,
  /** Short names of agencies that are not the normal ones. */
  agencies: terms,
  /** Names laid down by law or plan, often miswritten. */
  names: terms,
  /** Titles of laws and documents, often miscited; without the marks 《》. */
  documents: terms,
  /** Units that are not legal ones. */
  units: terms,
  /** Abbreviations that not every reader knows: `instead` is what they stand for. */
  abbreviations: terms,
})
export type Vocabulary = z.infer<typeof vocabularySchema>
export type VocabularyList = keyof Vocabulary
export const vocabularyLists = Object.keys(vocabularySchema.shape) as VocabularyList[]

/** An agency's own lists: those it has entries for. */
export const ownVocabularySchema = vocabularySchema.partial()
export type OwnVocabulary = z.infer<typeof ownVocabularySchema>

/** A vocabulary with an agency's own entries: where both have a term, the agency's stands and ours is gone. */
export function withOwnVocabulary(ours: Vocabulary, own: OwnVocabulary): Vocabulary {
  const merged = vocabularyLists.map((list) => {
    const added = own[list] ?? []
    const terms = new Set(added.map(({ term }) => term))
    return [list, [...added, ...ours[list].filter(({ term }) => !terms.has(term))]]
  })
  return Object.fromEntries(merged) as Vocabulary
}
