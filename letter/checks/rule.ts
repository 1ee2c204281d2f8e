import type { Block } from '../model/block'
import type { Letter } from '../model/letter'
import type { SourceLine } from '../model/source-line'
import type { Profile } from '../model/template'
import type { Vocabulary } from '../model/vocabulary'
import type { Edit, Severity, Strength } from './finding'

/** What a rule reports; the kernel adds the words, the severity and the excerpt. */
export type Report = {
  messageId: string
  /** Fills the {slots} of the message. */
  data?: Record<string, string | number>
  /** The block the place is in; null for the letter as a whole. */
  block: string | null
  start?: number
  end?: number
  /** The place on a line of the letter's file, where what is wrong did not come into the letter. */
  source?: { line: SourceLine; start: number; end: number }
  fixes?: RemedyDraft[]
  suggestions?: RemedyDraft[]
}

/** A remedy as a rule gives it: the words that replace the marked place, or edits of their own. */
export type RemedyDraft = { title?: string; text: string } | { title: string; edits: Edit[] }

type Meta = {
  /** Readable name in kebab case, the file's name. */
  id: string
  /** The catalogue's code, such as S28. */
  code: string
  /** What the rule asks, in Chinese, for the rule reference. */
  name: string
  severity: Severity
  strength: Strength
  /** The standard with its clause, or 惯例. */
  basis: string
  /** Chinese sentences by id; {slots} are filled from a report's data. */
  messages: Record<string, string>
  /** One wrong and one right example for the rule reference. */
  example: { wrong: string; right: string }
}

/** What a letter rule may look at besides the letter. */
export type LetterContext = {
  letter: Letter
  profile: Profile
  /** The derived numbers of headings by block id. */
  marks: ReadonlyMap<string, string>
  /** The lines of the file that the letter was taken in from; empty for a draft. */
  source: readonly SourceLine[]
}

/** A rule that needs one block's words only. Its findings are kept as long as the block object is the same. */
export type BlockRule = Meta & {
  scope: 'block'
  create(report: (report: Report) => void, vocabulary: Vocabulary): (block: Block, text: string) => void
}

/** A rule that compares parts of the letter. */
export type LetterRule = Meta & {
  scope: 'letter'
  create(report: (report: Report) => void, vocabulary: Vocabulary): (context: LetterContext) => void
}

export type Rule = BlockRule | LetterRule

/** Declares a rule about one block's words. */
export function blockRule(rule: Omit<BlockRule, 'scope'>): BlockRule {
  return { ...rule, scope: 'block' }
}

/** Declares a rule about the letter as a whole. */
export function letterRule(rule: Omit<LetterRule, 'scope'>): LetterRule {
  return { ...rule, scope: 'letter' }
}
