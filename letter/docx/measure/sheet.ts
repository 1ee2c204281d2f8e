import type { Paragraph, WordDocument } from '../word/document'
import type { Section } from '../word/sections'
import { type Place, placeParagraphs } from './flow'
import { type Parts, recogniseParts } from './parts'
import { isRed, type Rule, rulesOf } from './red-rules'

/** Which pages a footer stands on. */
export type FooterKind = 'first' | 'odd' | 'even'

/** A file as it is measured: its first section, its parts, where they are, and its red lines. */
export type Sheet = {
  document: WordDocument
  section: Section
  parts: Parts
  /** Told by the look: a double line at the top or the foot makes the letter format, a single one the document format; null without one. */
  format: 'letter' | 'document' | null
  places: ReadonlyMap<Paragraph, Place>
  headRule: Rule | null
  /** The line at the foot: whether it is drawn in the text or stands in a footer, and whether other pages do without. */
  footRule: { rule: Rule; kind: FooterKind | 'text'; onlyFirst: boolean } | null
  /** What stands at the foot of the pages. Without a first page of its own, `first` is what the first page has. */
  footers: Record<FooterKind, Paragraph[]>
}

/** Where no title is known, the head is among so many paragraphs. */
const headParagraphs = 15

/** A line in a header or footer that is plain and black is the office program's own. */
const isOfLetter = (rule: Rule): boolean => isRed(rule.colour) || rule.form !== 'single'

function footRuleOf(footers: Sheet['footers'], text: readonly Rule[], section: Section): Sheet['footRule'] {
  const drawn = text.find(({ top }) => top !== null && top > section.height / 2)
  if (drawn) return { rule: drawn, kind: 'text', onlyFirst: true }
  const found = (['first', 'odd', 'even'] as const).flatMap((kind) => {
    const rule = rulesOf(footers[kind], section, new Map()).find(isOfLetter)
    return rule ? [{ rule, kind }] : []
  })
  const [first] = found
  return first ? { ...first, onlyFirst: section.titlePage && first.kind === 'first' && found.length === 1 } : null
}

function formatOf(head: Rule | null, foot: Sheet['footRule']): Sheet['format'] {
  if (foot || (head && head.form !== 'single')) return 'letter'
  return head ? 'document' : null
}

/** Looks over a document: parts, places, red lines. */
export function sheetOf(document: WordDocument): Sheet {
  const { sections, paragraphs } = document
  const [section] = sections
  const header = document.margin(section.titlePage ? section.headers.first : section.headers.default)
  const odd = document.margin(section.footers.default)
  const footers = {
    first: section.titlePage ? document.margin(section.footers.first) : odd,
    odd,
    even: document.evenAndOdd ? document.margin(section.footers.even) : odd,
  }
  const parts = recogniseParts(paragraphs, header)
  const places = new Map([
    ...placeParagraphs(header, section.header, section),
    ...placeParagraphs(paragraphs, section.top, section),
  ])
  const [title] = parts.title
  const head = paragraphs.slice(0, title ? paragraphs.indexOf(title) : headParagraphs)
  const textRules = rulesOf(head, section, places)
  const inUpperHalf = ({ top }: Rule): boolean => top === null || top <= section.height / 2
  const headRules = [...rulesOf(header, section, places).filter(isOfLetter), ...textRules].filter(inUpperHalf)
  const headRule = headRules.find(isOfLetter) ?? headRules[0] ?? null
  const footRule = footRuleOf(footers, textRules, section)
  return { document, section, parts, format: formatOf(headRule, footRule), places, headRule, footRule, footers }
}
