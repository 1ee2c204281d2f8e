import { describe, expect, it } from 'vitest'
import { type BlockRule, blockRule, type Report } from '../../letter/checks/rule'
import { type Block, blockText } from '../../letter/model/block'
import { type InvalidCase, refuseWeakTable, testInvalid, testValid } from './rule-tester'

/** A rule against 甲, with what it does about it. */
function against(word: (report: Report, block: Block) => Report): BlockRule {
  return blockRule({
    id: 'trial',
    code: 'Z01',
    name: '试',
    severity: 'warning',
    strength: 'practice',
    basis: '惯例',
    messages: { word: '“甲”不妥' },
    example: { wrong: '甲', right: '乙' },
    create: (report) => (block, text) => {
      const start = text.indexOf('甲')
      if (start >= 0) report(word({ messageId: 'word', block: block.id, start, end: start + 1 }, block))
    },
  })
}

const plain = against((report) => report)
const fixing = against((report) => ({ ...report, fixes: [{ text: '乙' }] }))
const found = [{ messageId: 'word', excerpt: '甲' }]

describe('a table', () => {
  const valid = ['乙。', '丙。', '丁。']
  const invalid: InvalidCase[] = ['甲一。', '甲二。', '甲三。'].map((letter) => ({ letter, findings: found }))

  it('is taken where it proves something', () => {
    expect(() => refuseWeakTable(plain, { valid, invalid })).not.toThrow()
  })

  it.each([
    ['too few right letters', valid.slice(1), invalid, 'at least 3 valid'],
    ['too few wrong letters', valid, invalid.slice(1), 'at least 3 invalid'],
    ['a letter twice', [...valid, '乙。'], invalid, 'no letter twice'],
    ['a letter both right and wrong', [...valid, '甲一。'], invalid, 'no letter twice'],
  ])('is refused for %s', (_, right, wrong, message) => {
    expect(() => refuseWeakTable(plain, { valid: right, invalid: wrong })).toThrow(message)
  })

  it('is refused where a message is never seen', () => {
    const rule = { ...plain, messages: { ...plain.messages, other: '另一种' } }
    expect(() => refuseWeakTable(rule, { valid, invalid })).toThrow('every message')
  })
})

describe('a right letter', () => {
  it('is taken where nothing is found', () => {
    expect(() => testValid(plain, '乙。')).not.toThrow()
  })

  it.each<[string, Parameters<typeof testValid>[1], RegExp]>([
    ['where something is found', '甲。', /word: 甲/],
    ['where it is the clean letter', {}, /must differ/],
  ])('is refused %s', (_, letter, message) => {
    expect(() => testValid(plain, letter)).toThrow(message)
  })
})

describe('a wrong letter', () => {
  it.each<[string, BlockRule, InvalidCase]>([
    ['that nothing is done about', plain, { letter: '甲。', findings: found }],
    ['that is fixed', fixing, { letter: '甲。', findings: found, output: '乙。' }],
    [
      'with a suggestion',
      against((report) => ({ ...report, suggestions: [{ text: '乙' }] })),
      { letter: '甲。', findings: [{ messageId: 'word', excerpt: '甲', suggestions: ['乙。'] }] },
    ],
  ])('is taken: one %s', (_, rule, item) => {
    expect(() => testInvalid(rule, item)).not.toThrow()
  })

  it.each<[string, BlockRule, InvalidCase, RegExp]>([
    ['without findings', plain, { letter: '甲。', findings: [] }, /needs its findings/],
    ['with nothing found', plain, { letter: '乙。', findings: found }, /word: 甲/],
    ['with another excerpt', plain, { letter: '甲。', findings: [{ messageId: 'word', excerpt: '乙' }] }, /word: 乙/],
    ['with another message', plain, { letter: '甲。', findings: [{ ...found[0], message: '好' } as never] }, /好/],
    ['without the output of a fix', fixing, { letter: '甲。', findings: found }, /needs the expected output/],
    ['with another output', fixing, { letter: '甲。', findings: found, output: '丙。' }, /丙/],
    ['with an output but no fix', plain, { letter: '甲。', findings: found, output: '乙。' }, /nothing is fixed/],
    [
      'that a fix leaves as it is',
      against((report) => ({ ...report, fixes: [{ text: '甲' }] })),
      { letter: '甲。', findings: found, output: '甲。' },
      /甲/,
    ],
    [
      'whose fix makes a finding again',
      against((report) => ({ ...report, fixes: [{ text: '乙甲' }] })),
      { letter: '甲。', findings: found, output: '乙甲。' },
      /must leave and make no finding/,
    ],
    [
      'whose suggestion is not told',
      against((report) => ({ ...report, suggestions: [{ text: '乙' }] })),
      { letter: '甲。', findings: found },
      /each suggestion/,
    ],
    [
      'that the rule changes',
      against((report, block) => {
        block.id = `${blockText(block)}`
        return report
      }),
      { letter: '甲。', findings: found },
      /read only/,
    ],
  ])('is refused: one %s', (_, rule, item, message) => {
    expect(() => testInvalid(rule, item)).toThrow(message)
  })
})
