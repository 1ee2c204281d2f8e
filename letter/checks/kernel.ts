import { type Block, blockText } from '../model/block'
import type { Ignored, Letter } from '../model/letter'
import { profileOf as libraryProfile, vocabulary as libraryVocabulary, templateOf } from '../model/library'
import { headingMarks } from '../model/numbering'
import type { SourceLine } from '../model/source-line'
import type { Profile } from '../model/template'
import type { Vocabulary } from '../model/vocabulary'
import type { Finding, Severity } from './finding'
import { findingOf } from './report'
import type { BlockRule, LetterContext, LetterRule, Report, Rule } from './rule'

/** How severe a rule's findings are, or that they are left out; by rule id. */
export type Overrides = Readonly<Record<string, Severity | 'off'>>

/** Where profiles and words come from, and who hears of a rule that failed; the letter is checked by the other rules all the same. */
export type CheckerOptions = {
  profileOf?: (id: string) => Profile
  vocabulary?: Vocabulary
  onRuleError?: (rule: Rule, error: unknown) => void
}

/** The findings in force and those that somebody decided to leave, both in the order of the letter. */
export type Examination = { findings: Finding[]; ignored: Finding[] }

/** Checks letters; keeps what block rules found as long as a block object stays the same. */
export type Checker = {
  /** The findings in force; `source` holds the lines of the file that the letter was just taken in from. */
  check(letter: Letter, source?: readonly SourceLine[]): Finding[]
  examine(letter: Letter, source?: readonly SourceLine[]): Examination
  /** What the block rules find in one block, by the rules' own severities. */
  checkBlock(block: Block): Finding[]
}

type Runner<Arguments extends unknown[]> = { rule: Rule; run: (...words: Arguments) => Finding[] }

/** A rule as a function to its findings. A rule that throws has none, and `onRuleError` hears of it. */
function runner<Arguments extends unknown[]>(
  rule: Rule,
  create: (report: (report: Report) => void, vocabulary: Vocabulary) => (...words: Arguments) => void,
  vocabulary: Vocabulary,
  textOf: (report: Report, words: Arguments) => string | null,
  onRuleError: NonNullable<CheckerOptions['onRuleError']>,
): Runner<Arguments> {
  let reports: Report[] = []
  let visit: ((...words: Arguments) => void) | null = null
  const run = (...words: Arguments): Finding[] => {
    reports = []
    try {
      visit ??= create((report) => reports.push(report), vocabulary)
      visit(...words)
      return reports.map((report) => findingOf(rule, report, textOf(report, words)))
    } catch (error) {
      onRuleError(rule, error)
      return []
    }
  }
  return { rule, run }
}

const textsOfBlocks = new WeakMap<readonly Block[], Map<string, string>>()

/** The words of a block by its id; worked out once for the blocks of a letter. */
function blockTextOf(blocks: readonly Block[], id: string | null): string | null {
  const texts = textsOfBlocks.get(blocks) ?? new Map(blocks.map((block) => [block.id, blockText(block)]))
  textsOfBlocks.set(blocks, texts)
  return id === null ? null : (texts.get(id) ?? null)
}

function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ rule, block, start, end, message, line }) => {
    const key = JSON.stringify([rule, block, start, end, message, line])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Findings in the order of the letter; what is said of the letter as a whole comes first, lines that are no part of it come last. */
function inOrder(findings: readonly Finding[], blocks: readonly Block[]): Finding[] {
  const places = new Map(blocks.map((block, index) => [block.id, index]))
  const place = ({ block, line }: Finding) => {
    if (block === null) return line === undefined ? -1 : blocks.length
    return places.get(block) ?? blocks.length
  }
  const line = (finding: Finding) => finding.line ?? 0
  return [...findings].sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end || line(a) - line(b))
}

/** Whether somebody decided to leave this very finding. */
export function isIgnored(finding: Finding, ignored: readonly Ignored[]): boolean {
  return ignored.some(
    ({ rule, messageId, block, excerpt }) =>
      rule === finding.rule &&
      excerpt === finding.excerpt &&
      (messageId === undefined || messageId === finding.messageId) &&
      (block === undefined || block === finding.block),
  )
}

/** The severities in force: the rule's own, then the kind's, the region's and the agency's. */
function layered(findings: readonly Finding[], layers: readonly Overrides[]): Finding[] {
  return findings.flatMap((finding) => {
    const severity = layers.reduce<Severity | 'off'>((last, layer) => layer[finding.rule] ?? last, finding.severity)
    if (severity === 'off') return []
    return severity === finding.severity ? [finding] : [{ ...finding, severity }]
  })
}

/** A checker of these rules; `overrides` (an agency's wishes) win over the kind's and the region's. Its methods never throw. */
export function createChecker(
  rules: readonly Rule[],
  overrides: Overrides = {},
  options: CheckerOptions = {},
): Checker {
  const { profileOf = libraryProfile, vocabulary = libraryVocabulary, onRuleError = () => {} } = options
  const blockRunners = rules
    .filter((rule): rule is BlockRule => rule.scope === 'block')
    .map((rule) =>
      runner<[Block, string]>(
        rule,
        rule.create,
        vocabulary,
        ({ block: id }, [block, text]) => (id === block.id ? text : null),
        onRuleError,
      ),
    )
  const letterRunners = rules
    .filter((rule): rule is LetterRule => rule.scope === 'letter')
    .map((rule) =>
      runner<[LetterContext]>(
        rule,
        rule.create,
        vocabulary,
        ({ block }, [{ letter }]) => blockTextOf(letter.blocks, block),
        onRuleError,
      ),
    )
  const known = new WeakMap<Block, Finding[]>()
  const ofBlock = (block: Block): Finding[] => {
    const kept = known.get(block)
    if (kept) return kept
    const text = blockText(block)
    const findings = blockRunners.flatMap(({ run }) => run(block, text))
    known.set(block, findings)
    return findings
  }
  const examine = (letter: Letter, source: readonly SourceLine[] = []): Examination => {
    const profile = profileOf(letter.profile)
    const context = { letter, profile, marks: headingMarks(letter.blocks), source }
    const all = [...letter.blocks.flatMap(ofBlock), ...letterRunners.flatMap(({ run }) => run(context))]
    const inForce = inOrder(
      withoutDuplicates(layered(all, [templateOf(letter.template).rules, profile.rules, overrides])),
      letter.blocks,
    )
    return {
      findings: inForce.filter((finding) => !isIgnored(finding, letter.ignored)),
      ignored: inForce.filter((finding) => isIgnored(finding, letter.ignored)),
    }
  }
  return { examine, check: (letter, source) => examine(letter, source).findings, checkBlock: ofBlock }
}
