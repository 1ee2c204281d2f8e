import chongqing from '../../templates/profiles/chongqing.json'
import guangdong from '../../templates/profiles/guangdong.json'
import hunan from '../../templates/profiles/hunan.json'
import national from '../../templates/profiles/national.json'
import shandong from '../../templates/profiles/shandong.json'
import shenzhen from '../../templates/profiles/shenzhen.json'
import sichuan from '../../templates/profiles/sichuan.json'
import yunnan from '../../templates/profiles/yunnan.json'
import zhejiang from '../../templates/profiles/zhejiang.json'
import cppcc from '../../templates/replies/cppcc.json'
import suggestion from '../../templates/replies/suggestion.json'
import abbreviations from '../../templates/vocabularies/abbreviations.json'
import agencies from '../../templates/vocabularies/agencies.json'
import coinages from '../../templates/vocabularies/coinages.json'
import documents from '../../templates/vocabularies/documents.json'
import names from '../../templates/vocabularies/names.json'
import units from '../../templates/vocabularies/units.json'
import words from '../../templates/vocabularies/words.json'
import type { LetterRecord } from './letter'
import { type Phrases, type Profile, phrasesFor, profileSchema, type Template, templateSchema } from './template'
import { type Vocabulary, vocabularySchema } from './vocabulary'

/** The reply templates, the general one first. */
export const templates: readonly Template[] = [suggestion, cppcc].map((data) => templateSchema.parse(data))

/** The region profiles, the national one first. */
export const profiles: readonly Profile[] = [
  national,
  chongqing,
  shenzhen,
  guangdong,
  hunan,
  sichuan,
  shandong,
  yunnan,
  zhejiang,
].map((data) => profileSchema.parse(data))

/** The words that the program knows. */
export const vocabulary: Vocabulary = vocabularySchema.parse({
  words,
  coinages,
  agencies,
  names,
  documents,
  units,
  abbreviations,
})

/** The template of that id; an unknown id falls back on the first, so that a foreign draft still opens. */
export function templateOf(id: string): Template {
  return templates.find((template) => template.id === id) ?? (templates[0] as Template)
}

/** The profile of that id; an unknown id falls back on the national one. */
export function profileOf(id: string): Profile {
  return profiles.find((profile) => profile.id === id) ?? (profiles[0] as Profile)
}

/** The template that fits a kind of proposal. A bill is answered in the words of a suggestion. */
export function templateFor(kind: Template['kind']): Template {
  return templates.find((template) => template.kind === kind) ?? (templates[0] as Template)
}

/** The region whose agencies have such a name; the national profile where none has. */
export function profileForIssuer(issuer: string): Profile {
  const known = profiles.find((profile) => profile.issuers.some((name) => issuer.includes(name)))
  return known ?? (profiles[0] as Profile)
}

/** The words and the separator of copies in force for a letter. */
export function wordsOf(record: Pick<LetterRecord, 'template' | 'profile'>): {
  phrases: Phrases
  separator: string
} {
  const profile = profileOf(record.profile)
  return {
    phrases: phrasesFor(templateOf(record.template), profile),
    separator: profile.distributionSeparator,
  }
}
