import { z } from 'zod'

import { linesPerPage } from '../../../letter/model/measures'
import { ownVocabularySchema, termSchema, vocabularyLists } from '../../../letter/model/vocabulary'
import { changeSchema } from '../settings'

/** The longest draft that is taken from a page, in characters. */
const longest = 50_000_000
/** The most entries of a vocabulary that change at once: all lists full. */
const mostEntries = 35_000
const id = z.string().min(1).max(64)
const text = z.string().max(longest)
const version = z.number().int().min(0)
const count = z.number().int().min(0)

/** Empty lines: more than a page has are none. */
const lines = count.max(linesPerPage)
const spacing = z.strictObject({ linesAboveSignature: lines, linesAboveLast: lines, lastKeeps: z.boolean() })

/** A request that says nothing. */
const nothing = z.record(z.string(), z.never())

const list = z.enum(vocabularyLists)
const vocabularyChange = z.strictObject({
  put: z.array(z.strictObject({ list, entry: termSchema })).max(mostEntries),
  remove: z.array(z.strictObject({ list, term: z.string().max(200) })).max(mostEntries),
})

/** The shapes of requests, by verb; what is not described here is refused. */
export const requests = {
  start: nothing,
  create: nothing,
  open: z.strictObject({ recent: id.optional() }),
  proposal: nothing,
  recover: z.strictObject({ recovered: id }),
  discard: z.strictObject({ recovered: id }),
  save: z.strictObject({ id, text, version, as: z.boolean() }),
  keep: z.strictObject({ id, text, version }),
  changed: z.strictObject({ id, unsaved: z.boolean(), title: z.string().max(1000) }),
  close: z.strictObject({ id }),
  export: z.strictObject({ id, text, format: z.enum(['docx', 'pdf', 'txt']), spacing }),
  print: z.strictObject({ id, text }),
  reveal: z.strictObject({ file: z.string().max(5000) }),
  recent: nothing,
  settings: z.strictObject({ change: changeSchema }),
  vocabulary: vocabularyChange,
  importVocabulary: z.strictObject({ list }),
  exportVocabulary: z.strictObject({ vocabulary: ownVocabularySchema }),
  ready: z.strictObject({ errors: count, warnings: count }),
}
