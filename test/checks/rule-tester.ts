import { describe, expect, it } from 'vitest'
import { applyRemedies } from '../../letter/checks/apply-edits'
import type { Finding, Remedy } from '../../letter/checks/finding'
import { fixLetter } from '../../letter/checks/fix-letter'
import { type Checker, createChecker } from '../../letter/checks/kernel'
import type { Rule } from '../../letter/checks/rule'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { blockText } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { profileOf } from '../../letter/model/library'
import type { SourceLine } from '../../letter/model/source-line'
import type { Profile } from '../../letter/model/template'
import { type LetterWords, letterOf, profileFor } from './letter-of'

/** A text file, which is taken in. */
type FileWords = { file: string }

/** A letter with only this paragraph in its body, a letter in the words of the field, or a file. */
export type CaseWords = string | LetterWords | FileWords

/**
 * What is expected of one finding; `suggestions` are the words of the changed blocks after each suggestion, `line` the line of the
 * file that it is on.
 */
export type ExpectedFinding = {
  messageId: string
  excerpt: string
  line?: number
  message?: string
  suggestions?: string[]
}

/** `output`: the words of the blocks that the fixes change, in the order of the letter. */
export type InvalidCase = { letter: CaseWords; findings: ExpectedFinding[]; output?: string | string[] }

export type RuleCases = { valid: CaseWords[]; invalid: InvalidCase[] }

/** A letter to check, with the lines of its file. */
type Given = { letter: Letter; source: SourceLine[]; profile: Profile }

function isFile(words: CaseWords): words is FileWords {
  return typeof words === 'object' && 'file' in words
}

function given(item: CaseWords): Given {
  if (isFile(item)) {
    const { letter, source } = intake(paragraphsOf(item.file))
    return deepFreeze({ letter, source, profile: profileOf(letter.profile) })
  }
  const words = typeof item === 'string' ? { body: [item] } : item
  return deepFreeze({ letter: letterOf(words), source: [], profile: profileFor(words) })
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

function checkerOf(rule: Rule, profile: Profile): Checker {
  return createChecker(
    [rule],
    {},
    {
      profileOf: () => profile,
      onRuleError: (_, error) => {
        throw error
      },
    },
  )
}

function texts(letter: Letter): string[] {
  return letter.blocks.map(blockText)
}

function changed(before: Letter, after: Letter): string[] {
  const old = texts(before)
  return texts(after).filter((text, index) => text !== old[index])
}

function described(findings: readonly Finding[]): string[] {
  return findings.map(({ messageId, excerpt }) => `${messageId}: ${excerpt}`)
}

/** Fails where a table has too few letters, a letter twice, or leaves a message of the rule unseen. */
export function refuseWeakTable(rule: Rule, { valid, invalid }: RuleCases): void {
  expect(valid.length, 'at least 3 valid cases').toBeGreaterThanOrEqual(3)
  expect(invalid.length, 'at least 3 invalid cases').toBeGreaterThanOrEqual(3)
  const keys = [...valid, ...invalid.map((item) => item.letter)].map((item) => JSON.stringify(item))
  expect(new Set(keys).size, 'no letter twice').toBe(keys.length)
  const expected = new Set(invalid.flatMap((item) => item.findings.map((finding) => finding.messageId)))
  expect([...expected].sort(), 'every message of the rule is seen').toEqual(Object.keys(rule.messages).sort())
}

/** Fails where the rule finds something in a right letter, or where the letter is none to speak of. */
export function testValid(rule: Rule, item: CaseWords): void {
  const { letter, source, profile } = given(item)
  expect(letter, 'a valid case must differ from the clean letter, which is tried anyway').not.toEqual(letterOf())
  expect(texts(letter).join('').trim(), 'a valid case must have words').not.toBe('')
  expect(described(checkerOf(rule, profile).check(letter, source))).toEqual([])
}

function testSuggestions(letter: Letter, finding: Finding, expected: ExpectedFinding): void {
  const outcomes = finding.suggestions.map((remedy) => changed(letter, applyRemedies(letter, [remedy])).join('\n'))
  expect(outcomes, 'what each suggestion makes of the letter').toEqual(expected.suggestions ?? [])
}

function testFixes(
  letter: Letter,
  checker: Checker,
  findings: readonly Finding[],
  output: string | string[] | undefined,
) {
  const fixes = findings.flatMap((finding): Remedy[] => finding.fixes.slice(0, 1))
  if (fixes.length === 0) {
    expect(output, 'no output where nothing is fixed').toBeUndefined()
    return
  }
  expect(output, 'a rule that fixes needs the expected output').toBeDefined()
  const once = applyRemedies(letter, fixes)
  expect(changed(letter, once)).toEqual([output ?? []].flat())
  const left = findings.filter((finding) => finding.fixes.length === 0)
  expect(described(checker.check(once)), 'a fix must leave and make no finding').toEqual(described(left))
  expect(texts(fixLetter(letter, checker).letter), 'fixing twice is fixing once').toEqual(texts(once))
}

/** Fails where a wrong letter's findings, suggestions or fixes are not those expected, or where a fix does not mend. */
export function testInvalid(rule: Rule, item: InvalidCase): void {
  expect(item.findings.length, 'an invalid case needs its findings').toBeGreaterThan(0)
  const { letter, source, profile } = given(item.letter)
  const checker = checkerOf(rule, profile)
  const findings = checker.check(letter, source)
  expect(described(findings)).toEqual(item.findings.map(({ messageId, excerpt }) => `${messageId}: ${excerpt}`))
  findings.forEach((finding, index) => {
    const expected = item.findings[index]
    if (!expected) return
    if (expected.message !== undefined) expect(finding.message).toBe(expected.message)
    if (expected.line !== undefined) expect(finding.line).toBe(expected.line)
    testSuggestions(letter, finding, expected)
  })
  testFixes(letter, checker, findings, item.output)
}

/** Runs a rule over its table of letters, and refuses a table that proves little. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(`${rule.code} ${rule.id}`, () => {
    it('has a table that proves something', () => refuseWeakTable(rule, cases))
    it.each(['suggestion', 'cppcc'] as const)('finds nothing in a clean letter (%s)', (kind) => {
      const { letter, profile } = given({ facts: { kind } })
      expect(described(checkerOf(rule, profile).check(letter))).toEqual([])
    })
    it.each(cases.valid.map((item) => [JSON.stringify(item), item] as const))('right: %s', (_, item) =>
      testValid(rule, item),
    )
    it.each(cases.invalid.map((item) => [JSON.stringify(item.letter), item] as const))('wrong: %s', (_, item) =>
      testInvalid(rule, item),
    )
  })
}
