import { type Block, blockText } from '../model/block'
import type { Ignored, Letter, LetterRecord } from '../model/letter'
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

/** What of these findings is in force in a letter and what of it is ignored, each once, in the order given. */
export type Judge = (findings: readonly Finding[]) => Examination

/** Checks letters; keeps what block rules found as long as a block object stays the same. */
export type Checker = {
  /** The findings in force; `source` holds the lines of the file that the letter was just taken in from. */
  check(letter: Letter, source?: readonly SourceLine[]): Finding[]
  examine(letter: Letter, source?: readonly SourceLine[]): Examination
  /** What the block rules find in one block, by the rules' own severities. */
  checkBlock(block: Block): Finding[]
  /** What one letter rule after another finds, by the rules' own severities, for whoever must stop in between. */
  letterFindings(letter: Letter, source?: readonly SourceLine[]): Generator<Finding[], void, void>
  /** Sets severities as kind, region and agency want them, and takes apart what somebody decided to leave. */
  judge(letter: LetterRecord): Judge
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

/** The order of findings within a block. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.line ?? 0) - (b.line ?? 0)
}

/** Findings in the order of the letter; what is said of the letter as a whole comes first, lines that are no part of it come last. */
function inOrder(findings: readonly Finding[], blocks: readonly Block[]): Finding[] {
  const places = new Map(blocks.map((block, index) => [block.id, index]))
  const place = ({ block, line }: Finding) => {
    if (block === null) return line === undefined ? -1 : blocks.length
    return places.get(block) ?? blocks.length
  }
  return [...findings].sort((a, b) => place(a) - place(b) || byPlace(a, b))
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

/** The severities in force: the rule's own, or what a layer says of it. */
function layered(findings: readonly Finding[], layers: Overrides): Finding[] {
  return findings.flatMap((finding) => {
    const severity = layers[finding.rule] ?? finding.severity
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
  function* letterFindings(letter: Letter, source: readonly SourceLine[] = []): Generator<Finding[], void, void> {
    const context = { letter, profile: profileOf(letter.profile), marks: headingMarks(letter.blocks), source }
    for (const { run } of letterRunners) yield run(context)
  }
  const judge = ({ template, profile, ignored }: LetterRecord): Judge => {
    const layers = { ...templateOf(template).rules, ...profileOf(profile).rules, ...overrides }
    return (findings) => {
      const examination: Examination = { findings: [], ignored: [] }
      for (const finding of withoutDuplicates(layered(findings, layers)))
        examination[isIgnored(finding, ignored) ? 'ignored' : 'findings'].push(finding)
      return examination
    }
  }
  const examine = (letter: Letter, source: readonly SourceLine[] = []): Examination => {
    const all = [...letter.blocks.flatMap(ofBlock), ...[...letterFindings(letter, source)].flat()]
    return judge(letter)(inOrder(all, letter.blocks))
  }
  const check = (letter: Letter, source?: readonly SourceLine[]) => examine(letter, source).findings
  return { check, examine, checkBlock: ofBlock, letterFindings, judge }
}
