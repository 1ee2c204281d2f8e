import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchPairs, mixedMark, outermostPairs, turnedMark, withoutQuoted } from '../../../letter/checks/text/pairs'

function pairWords(text: string): string[] {
  return matchPairs(text).pairs.map(({ open, close }) => text.slice(open, close + 1))
}

function unpairedMarks(text: string): string[] {
  return matchPairs(text).unpaired.map((at) => `${at}${text[at]}`)
}

describe('matchPairs', () => {
  it.each([
    ['（甲）“乙”《丙》', ['（甲）', '“乙”', '《丙》']],
    ['《甲〈乙〉（丙）》', ['〈乙〉', '（丙）', '《甲〈乙〉（丙）》']],
    ['“关于解决“停车难”的建议”', ['“停车难”', '“关于解决“停车难”的建议”']],
    ['"甲"和"乙"', ['"甲"', '"乙"']],
    ['“他说"好"的”', ['"好"', '“他说"好"的”']],
    ['“甲"和“乙”', ['“甲"', '“乙”']],
    ['（甲)', ['（甲)']],
    ['‘people’s’馆', ['‘people’s’']],
  ])('pairs the marks of %s', (text, expected) => {
    expect(pairWords(text)).toEqual(expected)
    expect(unpairedMarks(text)).toEqual([])
  })

  it.each([
    ['（甲', ['0（']],
    ['甲）', ['1）']],
    ['“（甲”乙', ['1（']],
    ['《甲《乙》', ['0《']],
    ['”甲”', ['0”', '2”']],
    ['"甲', ['0"']],
    ['甲2）', ['2）']],
  ])('tells which marks of %s stand alone', (text, expected) => {
    expect(unpairedMarks(text)).toEqual(expected)
  })

  it.each([
    '1)甲；2)乙',
    'a)甲 b)乙',
    '包括：一）甲，二）乙',
    '甲：)',
    "the people's park",
    'people’s park, students’ day',
    '15.6"显示屏',
  ])('takes the marks in %s for no brackets or quotes', (text) => {
    expect(unpairedMarks(text).filter((mark) => mark !== '2)')).toEqual([])
  })

  it('uses every mark of brackets at most once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('（', '）', '(', ')', '“', '”', '《', '》', '"', '甲') }),
        (text) => {
          const { pairs, unpaired } = matchPairs(text)
          const used = [...pairs.flatMap(({ open, close }) => [open, close]), ...unpaired]
          expect(new Set(used).size).toBe(used.length)
          for (const { open, close } of pairs) expect(open).toBeLessThan(close)
        },
      ),
    )
  })
})

describe('mixedMark', () => {
  it.each([
    ['（甲)', { at: 2, mark: '）' }],
    ['(甲）', { at: 0, mark: '（' }],
    ['“甲"', { at: 2, mark: '”' }],
    ['[2021〕', { at: 0, mark: '〔' }],
    ['（甲）', null],
    ['(甲)', null],
  ])('says how %s comes to one form', (text, expected) => {
    const [pair] = matchPairs(text).pairs
    expect(pair && mixedMark(pair)).toEqual(expected)
  })
})

describe('turnedMark', () => {
  it.each([
    ['“', '”'],
    ['》', '《'],
    ['甲', '甲'],
  ])('turns %s into %s', (mark, expected) => expect(turnedMark(mark)).toBe(expected))
})

describe('outermostPairs and withoutQuoted', () => {
  it('leaves inner pairs out', () => {
    const text = '《甲〈乙〉》“丙“丁””'
    expect(outermostPairs(text, '《“').map(({ open, close }) => text.slice(open, close + 1))).toEqual([
      '《甲〈乙〉》',
      '“丙“丁””',
    ])
  })

  it('keeps marks and offsets', () => {
    expect(withoutQuoted('在《第3号》上“您”说')).toBe('在《\uFFFC\uFFFC\uFFFC》上“\uFFFC”说')
    expect(withoutQuoted('在《甲》上“您”说', '《')).toBe('在《\uFFFC》上“您”说')
  })
})
