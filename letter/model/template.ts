import { z } from 'zod'
import { kinds } from './facts'

/** A phrase with slots, such as "关于{session}第{number}号建议的复函"; the slots are those of `phrases.ts`. */
const phrase = z.string()

const phrasesSchema = z.strictObject({
  title: phrase,
  salutation: phrase,
  opening: phrase,
  heading: phrase,
  closing: phrase,
  formula: phrase,
  signature: phrase,
  date: phrase,
  note: phrase,
  disclosure: phrase,
  distribution: phrase,
})
/** The words of each part of the letter. */
export type Phrases = z.infer<typeof phrasesSchema>
export type PhraseName = keyof Phrases

/** How severe the findings of a rule are, by the rule's name; what is not said stays as it was. */
const rules = z.record(z.string(), z.enum(['off', 'info', 'warning', 'error']))

/** A reply template: the words of a whole letter for one kind of proposal. */
export const templateSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(kinds),
  description: z.string(),
  phrases: phrasesSchema,
  rules,
})
export type Template = z.infer<typeof templateSchema>

const perKind = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(kinds), value)

/**
 * What a region wants: other words per kind of proposal, the usual copies (抄送), and which optional parts it demands.
 * `offices` are the congress and CPPCC offices that may stand in 抄送; `issuers` recognise a letter's region by its agency.
 */
export const profileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  issuers: z.array(z.string()),
  phrases: perKind(phrasesSchema.partial()),
  distribution: perKind(z.array(z.string())),
  distributionSeparator: z.string(),
  offices: perKind(z.array(z.string())),
  requires: z.strictObject({
    documentNumber: z.boolean(),
    resultClass: z.boolean(),
    disclosure: z.boolean(),
    contact: z.boolean(),
    consultation: z.boolean(),
    coHandlers: z.boolean(),
  }),
  rules,
})
export type Profile = z.infer<typeof profileSchema>

/** The words in force for a template in a region. */
export function phrasesFor(template: Template, profile: Profile): Phrases {
  return { ...template.phrases, ...profile.phrases[template.kind] }
}
