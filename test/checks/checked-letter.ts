import { readdirSync, readFileSync } from 'node:fs'
import type { Finding } from '../../letter/checks/finding'
import { createChecker } from '../../letter/checks/kernel'
import type { Rule } from '../../letter/checks/rule'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { blockText } from '../../letter/model/block'
import type { Letter, Proposal } from '../../letter/model/letter'
import { profileOf } from '../../letter/model/library'
import type { SourceLine } from '../../letter/model/source-line'
import type { Profile } from '../../letter/model/template'

/** A place in the file: the words on a line, counted from 1. No words: the line as a whole. No line: the letter as a whole. */
export type Place = { excerpt: string; line: number | null }

/** A mistake that stands in a letter; `or` names other places where it may rightly be shown, `orCode` another code that fits. */
export type Mistake = Place & { code: string; orCode?: string; or?: Place[] }

/**
 * What is known of a letter: its mistakes, what else may be found because of them (`also`), and what the reviewer knew besides the
 * letter: the original, and what the region asks for.
 */
export type Expectation = {
  mistakes: Mistake[]
  also?: Mistake[]
  proposal?: Partial<Proposal>
  requires?: Partial<Profile['requires']>
}

/** A letter as `dafu check` takes it from its file, with what was found in it. */
export type CheckedLetter = { lines: string[]; letter: Letter; source: SourceLine[]; findings: Finding[] }

const folder = new URL('../fixtures/checked-letters/', import.meta.url)

/** The names of the letters whose mistakes are known. */
export const letterNames = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

/** What is known of a letter. */
export function expectationOf(name: string): Expectation {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

/** Takes a letter in from its text and checks it. A rule that fails is an error. */
export function checkText(text: string, rules: readonly Rule[], expectation?: Expectation): CheckedLetter {
  const { letter: taken, source } = intake(paragraphsOf(text))
  const { proposal, requires } = expectation ?? {}
  const whole = proposal
    ? {
        kind: taken.facts.kind,
        number: '',
        session: '',
        names: [],
        title: '',
        text: '',
        recommendations: [],
        ...proposal,
      }
    : null
  const letter = { ...taken, proposal: whole }
  const checker = createChecker(
    rules,
    {},
    {
      profileOf: (id) => {
        const profile = profileOf(id)
        return { ...profile, requires: { ...profile.requires, ...requires } }
      },
      onRuleError: (rule, error) => {
        throw new Error(`${rule.id} failed`, { cause: error })
      },
    },
  )
  return { lines: text.split('\n'), letter, source, findings: checker.check(letter, source) }
}

/** Takes in and checks one of the letters whose mistakes are known. */
export function checkLetter(name: string, rules: readonly Rule[]): CheckedLetter {
  return checkText(readFileSync(new URL(`${name}.txt`, folder), 'utf8'), rules, expectationOf(name))
}

/** The numbers of the lines that a finding is on; none where it is about the letter as a whole. */
function linesOfFinding({ source }: CheckedLetter, { line, block }: Finding): number[] {
  if (line !== undefined) return [line]
  return block === null ? [] : source.filter((item) => item.block === block).map(({ number }) => number)
}

/** Whether two stretches have a character in common, or one of them is a mere point at the other. */
function touches(start: number, end: number, from: number, to: number): boolean {
  if (start === end || from === to) return start <= to && end >= from
  return start < to && end > from
}

/** Whether a finding is at a place: on its line and over its words. */
export function isAt(checked: CheckedLetter, finding: Finding, { excerpt, line }: Place): boolean {
  const numbers = linesOfFinding(checked, finding)
  if (line === null) return excerpt === '' || finding.excerpt.includes(excerpt)
  if (!numbers.includes(line)) return false
  if (excerpt.trim() === '') return true
  if (finding.line !== undefined) return finding.excerpt.includes(excerpt) || excerpt.includes(finding.excerpt)
  const block = checked.letter.blocks.find(({ id }) => id === finding.block)
  const text = block ? blockText(block) : ''
  for (let from = text.indexOf(excerpt); from >= 0; from = text.indexOf(excerpt, from + 1))
    if (touches(finding.start, finding.end, from, from + excerpt.length)) return true
  // The number of a heading does not stand in its block; a rule about it marks what is left of it there.
  return !text.includes(excerpt) && excerpt.length <= numberLength && finding.start <= numberLength
}

/** No number of a heading with its mark is longer. */
const numberLength = 6

/** The findings that show a mistake. */
export function findingsOf(checked: CheckedLetter, mistake: Mistake): Finding[] {
  const places = [mistake, ...(mistake.or ?? [])]
  return checked.findings.filter(
    (finding) =>
      [mistake.code, mistake.orCode].includes(finding.code) && places.some((place) => isAt(checked, finding, place)),
  )
}

/** A finding in one line, as a failing test prints it. */
export function described(checked: CheckedLetter, finding: Finding): string {
  const lines = linesOfFinding(checked, finding).join('、')
  return `${finding.severity} ${finding.code} ${finding.rule} ${lines}: ${finding.excerpt} (${finding.message})`
}
