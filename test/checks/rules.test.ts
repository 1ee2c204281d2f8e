import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRemedies } from '../../letter/checks/apply-edits'
import { fixLetter } from '../../letter/checks/fix-letter'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { type Block, blockText } from '../../letter/model/block'
import { readDraft, writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { profiles } from '../../letter/model/library'
import { type BodyWords, type LetterWords, letterOf } from './letter-of'

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is declared as the house wants it', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(rule.code).toMatch(/^[SHPNAWCTD]\d{2}$/)
    const isAdvice = ['general', 'recommended', 'optional'].includes(rule.strength)
    expect(isAdvice && rule.severity === 'error', 'what a standard only recommends is never an error').toBe(false)
    if (rule.strength === 'practice') expect(rule.basis).toMatch(/惯例/)
    else expect(rule.basis).toMatch(/GB\/T|GB |办法|条例|规定|代表法/)
    expect(Object.keys(rule.messages)).not.toHaveLength(0)
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/\p{Script=Han}/u)
      expect(message).not.toMatch(/[。!！]$/)
    }
    expect(rule.example.wrong).not.toBe(rule.example.right)
  })

  it('are the only ones that a region can set', () => {
    const ids = new Set(rules.map((rule) => rule.id))
    const set = profiles.flatMap((profile) => Object.keys(profile.rules))
    expect(set.filter((id) => !ids.has(id))).toEqual([])
  })

  it.each(['suggestion', 'cppcc', 'bill'] as const)('find nothing in a clean letter (%s)', (kind) => {
    const findings = createChecker(rules).check(letterOf({ facts: { kind } }))
    expect(findings.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([])
  })
})

const word = fc.constantFrom(
  ...[
    '我局',
    '建议',
    '提案',
    '代表',
    '委员',
    '您',
    '你们',
    '第12号',
    '《',
    '》',
    '“',
    '”',
    '‘',
    '’',
    '〈',
    '〉',
    '（',
    '）',
    '(',
    ')',
  ],
  ...[
    '、',
    '，',
    '。',
    '；',
    '：',
    '……',
    '——',
    '一是',
    '二是',
    '第一，',
    '一、',
    '（一）',
    '1.',
    '(2)',
    '关于',
    '的',
    '等8名',
    '等',
  ],
  ...[
    '2021年08月31日',
    '二〇二一年八月',
    '3-4年',
    '2008-2020年',
    '抄送：',
    '附件：',
    '附件2',
    '专此函复。',
    '此致\n敬礼',
    '13900001234',
  ],
  ...[
    '【单位全称】',
    '【',
    '】',
    '〔2021〕',
    '[2021]',
    '市七届人大一次会议',
    '市政协',
    '人大常委会',
    '局',
    '处',
    '印发',
    '公开',
    '\n',
    ' ',
    '　',
    '\t',
  ],
  ...['𠮷', '😀', '\uD842', '\uDFB7', '\u200B', '\u0000', '$1', '{word}', 'A', '9', '%'],
)
const words = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { maxLength: 14 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const part = fc.option(words, { nil: undefined })
const bodyLine: fc.Arbitrary<BodyWords> = fc.oneof(
  words,
  fc.record({ heading: words, level: fc.constantFrom(1, 2, 3, 4) }),
  fc.record({ table: fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }) }),
)
const letterWords: fc.Arbitrary<LetterWords> = fc
  .record({
    title: part,
    salutation: part,
    opening: part,
    closing: part,
    formula: part,
    attachment: part,
    signature: part,
    date: part,
    note: part,
    disclosure: part,
    distribution: part,
    body: fc.array(bodyLine, { maxLength: 6 }),
    facts: fc.record({
      kind: fc.constantFrom('suggestion', 'cppcc', 'bill'),
      format: fc.constantFrom('letter', 'document'),
      issuer: words,
      session: words,
      proposalNumber: words,
      proposalTitle: words,
      recipients: fc.array(words, { maxLength: 3 }),
      coHandlers: fc.array(words, { maxLength: 2 }),
    }),
    proposal: fc.option(
      fc.record({ number: words, title: words, recommendations: fc.array(words, { maxLength: 4 }) }),
      { nil: undefined },
    ),
    profile: fc.constantFrom('national', 'shenzhen', {
      requires: {
        documentNumber: true,
        resultClass: true,
        disclosure: true,
        contact: true,
        consultation: true,
        coHandlers: true,
      },
    }),
  })
  .map(({ ...parts }) => JSON.parse(JSON.stringify(parts)) as LetterWords)
/** Any letter, some with parts missing, as a damaged import may leave it. */
const anyLetter: fc.Arbitrary<Letter> = fc.tuple(letterWords, fc.infiniteStream(fc.boolean())).map(([parts, kept]) => {
  const letter = letterOf(parts)
  const blocks = letter.blocks.filter((_, index) => index % 4 !== 0 || kept.next().value)
  return { ...letter, blocks }
})

const checker = createChecker(
  rules,
  {},
  {
    onRuleError: (rule, error) => {
      throw new Error(`${rule.id} failed`, { cause: error })
    },
  },
)

function textOf(blocks: readonly Block[], id: string | null): string {
  const block = blocks.find((item) => item.id === id)
  return block ? blockText(block) : ''
}

describe('any letter', () => {
  it('is checked without a failure, and every finding has its place in it', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        for (const finding of checker.check(letter)) {
          const text = textOf(letter.blocks, finding.block)
          expect(finding.excerpt).toBe(text.slice(finding.start, finding.end))
          for (const { edits } of [...finding.fixes, ...finding.suggestions])
            for (const edit of edits) {
              const { length } = textOf(letter.blocks, edit.block)
              expect(edit.start >= 0 && edit.start <= edit.end && edit.end <= length, finding.rule).toBe(true)
            }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('is checked with the lines of its file, and every finding on a line has its words there', () => {
    const anyFile = fc.array(words, { maxLength: 24 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(anyFile, (text) => {
        const { letter, source } = intake(paragraphsOf(text))
        for (const { line, excerpt, fixes, suggestions } of checker.check(letter, source)) {
          if (line === undefined) continue
          expect(source[line - 1]?.text).toContain(excerpt)
          expect([...fixes, ...suggestions]).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is a draft that can be read again after every remedy', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const findings = checker.check(letter)
        const outcomes = [
          fixLetter(letter, checker).letter,
          ...findings.flatMap(({ suggestions }) => suggestions.map((remedy) => applyRemedies(letter, [remedy]))),
        ]
        for (const outcome of outcomes) {
          const read = readDraft(writeDraft(outcome))
          expect(read.ok).toBe(true)
          expect(outcome.blocks.map((block) => block.id)).toEqual(letter.blocks.map((block) => block.id))
        }
      }),
      { numRuns: 200, seed: 20 },
    )
  })

  it('has no safe fix left that could be made alone, once it is fixed', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const fixed = fixLetter(letter, checker)
        expect(fixLetter(fixed.letter, checker).applied.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([])
      }),
      { numRuns: 200, seed: 20 },
    )
  })
})
