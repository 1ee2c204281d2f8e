import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumber, chineseNumeral } from '../../letter/model/numerals'

const counts: [number, string][] = [
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百〇一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [200, '二百'],
  [1000, '一千'],
  [1001, '一千〇一'],
  [1010, '一千〇一十'],
  [1100, '一千一百'],
  [2005, '二千〇五'],
  [9999, '九千九百九十九'],
]

describe('Chinese numerals', () => {
  it.each(counts)('%i is %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text)
    expect(chineseNumber(text)).toBe(value)
  })

  it.each<[string, number | null]>([
    ['一百零五', 105],
    ['一百○五', 105],
    ['两百', 200],
    ['二〇二四', 2024],
    ['二零二四', 2024],
    ['一百十二', 112],
    ['〇', 0],
    ['', null],
    ['12', null],
    ['一个', null],
    ['一 二', null],
    ['二〇二一〇六三九', 20_210_639],
    ['一二三四五六七八九一二三四五六七', null],
    ['千千千千千千千千千千', null],
  ])('%s reads as %j', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })

  it.each([0, -1, 1.5, 10_000, Number.NaN])('there is none for %d', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError)
  })

  it('are read back as what they were made of, and no two are the same', () => {
    const all = Array.from({ length: 9999 }, (_, index) => chineseNumeral(index + 1))
    expect(new Set(all).size).toBe(9999)
    expect(all.every((text, index) => chineseNumber(text) === index + 1)).toBe(true)
  })

  it('are never more than 9999 unless written figure by figure, and never fail, whatever is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'〇零○一二两三九十百千'), maxLength: 12 }), (text) => {
        const value = chineseNumber(text)
        expect(value === null || (Number.isInteger(value) && value >= 0)).toBe(true)
        if (/[十百千]/.test(text)) expect(value ?? 0).toBeLessThanOrEqual(9999)
      }),
    )
  })
})
