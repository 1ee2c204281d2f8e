import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRemedies } from '../../letter/checks/apply-edits'
import type { Finding, Remedy } from '../../letter/checks/finding'
import { fixLetter } from '../../letter/checks/fix-letter'
import { type Checker, createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { blockText } from '../../letter/model/block'
import { readDraft, writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { checkLetter, letterNames } from './checked-letter'
import { type BodyWords, type LetterWords, letterOf } from './letter-of'

/** What makes rules with fixes speak: marks, numbers, dates, quotations, units, spaces, agencies, short forms. */
const triggers = fc.constantFrom(
  ...[
    '，',
    '。',
    '；',
    '：',
    '、',
    '！',
    ',',
    '.',
    ';',
    ':',
    '?',
    '，，',
    '。。',
    '，。',
    '、、',
    '...',
    '。。。',
    '……',
    '…',
  ],
  ...['（', '）', '(', ')', '“', '”', '"', '‘', '’', '《', '》', '[', ']', '〔', '〕', '【', '】', '<', '>'],
  ...['—', '——', '-', '--', '－', '~', '～', '·', '/', '%', '％'],
  ...[
    '一是',
    '二是',
    '三是，',
    '一是、',
    '第一、',
    '第二，',
    '首先、',
    '一、',
    '二，',
    '（一）',
    '（二）、',
    '1.',
    '2、',
    '(3)',
    '（4）、',
    '①',
  ],
  ...[
    '2021年08月31日',
    '2021年8月31号',
    '二〇二一年八月',
    '2008-2020年',
    '2019—2021年',
    '3-4年',
    '5日-6日',
    '10-20%',
    '15～30%',
    '9～16亿元',
  ],
  ...[
    '１２',
    '１２３项',
    '三、四个',
    '20几个',
    '近10余家',
    '约10左右',
    '5平米',
    '3公分',
    '8公里',
    '100KG',
    '五一',
    '九五',
    '"十四五"',
  ],
  ...[' ', '　', '  ', '\t', '\n', '\u00a0'],
  ...[
    '深工信函[2021]639号',
    '(2021)12号',
    '附件：1.',
    '附件1、',
    '附件:',
    '抄送：',
    '您们',
    '你',
    '你们',
    '代表：',
    '代表:',
    '陈立群',
  ],
  ...[
    '（以下简称"甲院"）',
    '（以下简称：“甲院”）',
    '（下称甲院)',
    '（简称《办法》）',
    '市发改委',
    '市教育局',
    '云州市交通运输局',
  ],
  ...[
    '我局',
    '建议',
    '提案',
    '收悉',
    '增加',
    '车站',
    '人',
    'AI',
    'a b',
    'PPP',
    '𠮷',
    '😀',
    'https://a.cn/b?c=1',
    'a@b.cn',
    '0755-83070000',
  ],
)
const words = fc.array(triggers, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
const part = fc.option(words, { nil: undefined })
const line: fc.Arbitrary<BodyWords> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: fc.record({ heading: words, level: fc.constantFrom(1, 2, 3, 4) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      table: fc.array(fc.array(words, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
    }),
  },
)
const anyLetter: fc.Arbitrary<Letter> = fc
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
    distribution: part,
    body: fc.array(line, { minLength: 1, maxLength: 4 }),
    facts: fc.record({ kind: fc.constantFrom('suggestion' as const, 'cppcc' as const), documentNumber: words }),
  })
  .map((parts) => letterOf(JSON.parse(JSON.stringify(parts)) as LetterWords))

function checkerOf(one: readonly (typeof rules)[number][]): Checker {
  return createChecker(
    one,
    {},
    {
      onRuleError: (rule, error) => {
        throw new Error(`${rule.id} failed`, { cause: error })
      },
    },
  )
}

const checker = checkerOf(rules)
const own = new Map(rules.map((rule) => [rule.id, checkerOf([rule])]))

function wordsOf(letter: Letter): string[] {
  return letter.blocks.map(blockText)
}

/** How often a rule says the same of the same words. */
function counted(findings: readonly Finding[], rule: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    if (finding.rule !== rule) continue
    const key = `${finding.messageId}: ${finding.excerpt}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** As many as there are, no matter where: a fix may change the words around another finding of its rule, but brings none. */
function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function expectValid(letter: Letter, before: Letter, of: string): void {
  expect(readDraft(writeDraft(letter)).ok, of).toBe(true)
  expect(
    letter.blocks.map(({ id }) => id),
    of,
  ).toEqual(before.blocks.map(({ id }) => id))
}

function expectInside(letter: Letter, { edits }: Remedy, of: string): void {
  for (const { block, start, end } of edits) {
    const found = letter.blocks.find(({ id }) => id === block)
    const length = found ? blockText(found).length : -1
    expect(start >= 0 && start <= end && end <= length, `${of}: ${start}–${end} of ${length}`).toBe(true)
  }
}

/** What every fix in a letter owes: it lies in the letter, leaves it valid, mends its finding and brings none of its rule. */
function expectGoodFixes(letter: Letter, findings: readonly Finding[]): void {
  for (const { rule, excerpt, fixes } of findings)
    for (const fix of fixes) {
      const of = `${rule}: ${excerpt} (${fix.title})`
      expectInside(letter, fix, of)
      const mended = applyRemedies(letter, [fix])
      if (mended === letter) continue
      expectValid(mended, letter, of)
      const before = counted(findings, rule)
      const after = counted(own.get(rule)?.check(mended) ?? [], rule)
      expect(total(after), `${of}\n${JSON.stringify([...before])}\n${JSON.stringify([...after])}`).toBeLessThan(
        total(before),
      )
    }
}

function expectFixedOnce(letter: Letter): void {
  const once = fixLetter(letter, checker)
  expectValid(once.letter, letter, 'all fixes')
  const twice = fixLetter(once.letter, checker)
  expect(wordsOf(twice.letter)).toEqual(wordsOf(once.letter))
  const left = once.remaining.filter(({ fixes }) =>
    fixes.some((fix) => applyRemedies(once.letter, [fix]) !== once.letter),
  )
  expect(left.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([])
}

/** The same letters every time; SEED and RUNS look further. */
const runs = { seed: Number(process.env.SEED ?? 20), numRuns: Number(process.env.RUNS ?? 100), endOnFailure: true }

describe('fixes in any letter', () => {
  it('lie in it, leave it valid and bring no finding of their rule', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => expectGoodFixes(letter, checker.check(letter))),
      runs,
    )
  })

  it('leave none to be made, and making them twice is making them once', () => {
    fc.assert(fc.property(anyLetter, expectFixedOnce), runs)
  })
})

const seed = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')
const wholeLetters = [
  ['the seed', () => intake(paragraphsOf(seed)).letter] as const,
  ...letterNames.map((name) => [name, () => checkLetter(name, []).letter] as const),
]

describe('fixes in whole letters', () => {
  it.each(wholeLetters)('%s', (_, read) => {
    const letter = read()
    expectGoodFixes(letter, checker.check(letter))
    expectFixedOnce(letter)
  })
})
