import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillLines, type Setting } from '../../letter/layout/line-filling'
import { substituteMetrics } from '../../letter/layout/metrics'
import { sentences } from './long-letters'

const font = substituteMetrics.body
const indented: Setting = { size: 16, spacing: -5, firstWidth: 8844 - 632, width: 8844, firstIndent: 632 }
const lines = (text: string, setting: Partial<Setting> = {}): string[] =>
  fillLines(text, [{ end: text.length, font }], { ...indented, ...setting }).map(({ start, end }) =>
    text.slice(start, end),
  )

/** Words of exactly so many characters. */
const han = (count: number): string => '建设工作推进落实提升'.repeat(10).slice(0, count)

describe('lines of Chinese text', () => {
  it('take 26 characters after the indent and 28 after that (5.2.3)', () => {
    expect(lines(han(90)).map((line) => line.length)).toEqual([26, 28, 28, 8])
  })

  it.each([
    ['a stop', `${han(26)}。${han(3)}`, 25],
    ['two stops', `${han(26)}。”${han(3)}`, 25],
    ['a closing mark', `${han(26)}》${han(3)}`, 25],
    ['an opening mark at the end', `${han(25)}（${han(3)}`, 25],
    ['opening marks at the end', `${han(24)}（《${han(3)}`, 24],
    ['a mark that fits', `${han(25)}。${han(3)}`, 26],
    ['a dash, which goes over whole', `${han(25)}——${han(3)}`, 25],
    ['dots, which may part', `${han(25)}……${han(3)}`, 26],
    ['a Chinese bracket before Western words', `${han(25)}（AI）${han(3)}`, 25],
  ])('break at %s', (_, text, length) => {
    expect(lines(text)[0]?.length).toBe(length)
  })

  it('part dashes before a closing mark, and give the second its own width', () => {
    const text = `${han(24)}——’${han(60)}`
    const [first, second] = lines(text)
    expect(first).toBe(`${han(24)}—`)
    expect(second).toHaveLength(28)
  })

  it('keep a sign of two units whole', () => {
    const text = '𠮷'.repeat(40)
    for (const line of lines(text)) expect(line.length % 2).toBe(0)
  })
})

describe('lines with Western words', () => {
  it('set words and Chinese a gap apart, and nothing beside signs', () => {
    const width = (text: string): number => fillLines(text, [{ end: text.length, font }], indented)[0]?.width ?? 0
    expect(width('共5个') - width('共') - width('5') - width('个')).toBe(2 * 64)
    expect(width('共（5）') - width('共（') - width('5') - width('）')).toBe(0)
  })

  it.each([
    ['a word', `${han(24)}Internet`, han(24)],
    ['a number and its unit sign', `${han(24)}98.75%，`, han(24)],
    [
      'an address, behind its last slash',
      `https://www.example.gov.cn/zwgk/2023/content_10.html`,
      'https://www.example.gov.cn/zwgk/2023/',
    ],
    ['a hyphen', `${han(20)}GB-9704-2012-1`, `${han(20)}GB-9704-`],
    ['a word and the stop behind it', `${han(23)}Linux，好`, han(23)],
    ['the gap behind a number, which finds no room', `${han(23)}2021年`, `${han(23)}2021`],
  ])('break before or in %s', (_, text, first) => {
    expect(lines(text)[0]).toBe(first)
  })

  it('cut what no rule can break', () => {
    const text = 'W'.repeat(200)
    expect(lines(text).length).toBeGreaterThan(5)
    expect(lines(text).join('')).toBe(text)
  })

  it('leave blanks where the line ends out of the lines', () => {
    const [first, second] = lines(`${han(26)}  ${han(3)}`)
    expect(first).toBe(han(26))
    expect(second).toBe(han(3))
  })

  it('join letters as fonts do where nothing sets them apart', () => {
    const width = (spacing: number): number =>
      fillLines('office', [{ end: 6, font }], { ...indented, spacing })[0]?.width ?? 0
    expect(width(0)).toBeLessThan(width(-1) + 5)
  })
})

describe('line breaks set by hand', () => {
  it.each([
    ['', ['']],
    ['甲\n乙', ['甲', '乙']],
    ['甲\n\n乙', ['甲', '', '乙']],
    ['甲\n', ['甲', '']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('any text', () => {
  const signs = [...new Set(sentences.join('')), '\n', '　', '\t', '😀', '𠮷', 'e\u0301', '——', '……', 'AB', '1.5']
  const texts = fc.array(fc.constantFrom(...signs), { maxLength: 300 }).map((parts) => parts.join(''))

  it('keeps every sign but blanks and breaks, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(lines(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it('never begins a line with a stop or ends one with an opening mark, where it has Chinese words to break between', () => {
    const words = fc.array(fc.constantFrom('我局', '推进', '，', '。', '（', '）', '《', '》', '“', '”', '；'), {
      minLength: 20,
      maxLength: 200,
    })
    const ordinary = words.map((parts) => `${parts.join('建设')}建设`)
    fc.assert(
      fc.property(ordinary, (text) => {
        for (const [at, line] of lines(text).entries()) {
          if (at > 0) expect(line).not.toMatch(/^[，。；）》”]/)
          expect(line).not.toMatch(/[（《“]$/)
        }
      }),
    )
  })

  it('is never wider than its line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const set = fillLines(text, [{ end: text.length, font }], indented)
        for (const [at, { width }] of set.entries()) expect(width).toBeLessThanOrEqual(at === 0 ? 8844 - 632 : 8844)
      }),
    )
  })
})
