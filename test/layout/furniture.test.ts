import { describe, expect, it } from 'vitest'
import { layoutLetter, type Page } from '../../letter/layout/layout'
import type { PaperRule, PaperText } from '../../letter/layout/paper'
import type { Block } from '../../letter/model/block'
import type { Facts } from '../../letter/model/facts'
import { letterOf, part, plainLetter, seedLetter } from '../docx/letters'

const millimetres = (points: number): number => (points / 72) * 25.4

/** The baseline of a text, and how far up and down the ink of Chinese characters reaches from it, in millimetres. */
const baseline = ({ top, height }: PaperText): number => top + 0.8 * height
const inkTop = (text: PaperText): number => baseline(text) - millimetres(0.84 * text.size)
const inkEnd = (text: PaperText): number => baseline(text) + millimetres(0.08 * text.size)

const pageOf = (facts: Partial<Facts>, page = 0, blocks: readonly Block[] = [part('paragraph', '正文。')]): Page => {
  const found = layoutLetter(letterOf(blocks, facts)).pages.at(page)
  if (!found) throw new Error('no such page')
  return found
}
const textsOf = (page: Page, name: PaperText['part']): PaperText[] => page.texts.filter(({ part }) => part === name)
const rulesOf = (page: Page, name: PaperRule['part']): PaperRule[] => page.rules.filter(({ part }) => part === name)
function first<Of>([item]: readonly Of[]): Of {
  if (item === undefined) throw new Error('nothing there')
  return item
}

describe('the letter format (10.1)', () => {
  const names = ['国务院', '深圳市工业和信息化局', '新疆维吾尔自治区人民政府办公厅', '某'.repeat(24)]

  it.each(names)('has the name %s 30 mm below the page’s edge, and the red line 4 mm below it', (letterhead) => {
    const page = pageOf({ letterhead })
    const name = first(textsOf(page, 'letterhead'))
    expect(Math.abs(inkTop(name) - 30)).toBeLessThan(0.5)
    expect(Math.abs(first(rulesOf(page, 'letterRule')).top - inkEnd(name) - 4)).toBeLessThan(0.5)
    expect(name).toMatchObject({ align: 'centred', colour: 'red', text: letterhead })
  })

  it('has two red double lines of 170 mm in the middle of the page, thick outside, the lower one 20 mm from the edge', () => {
    const rules = rulesOf(pageOf({}), 'letterRule')
    expect(rules.map(({ left, width }) => [left, width])).toEqual(Array(4).fill([20, 170]))
    const [upperThick, upperThin, lowerThin, lowerThick] = rules
    expect(upperThick?.height).toBeCloseTo(2 * (upperThin?.height ?? 0))
    expect(lowerThick?.height).toBeCloseTo(2 * (lowerThin?.height ?? 0))
    expect((lowerThick?.top ?? 0) + (lowerThick?.height ?? 0)).toBeCloseTo(277, 1)
    const tops = rules.map(({ top }) => top)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  })

  it('has both lines on the first page only, and no number there', () => {
    const [one, ...others] = layoutLetter(seedLetter()).pages
    expect(one?.texts.some(({ part }) => part === 'pageNumber')).toBe(false)
    for (const page of others) {
      expect(rulesOf(page, 'letterRule')).toEqual([])
      expect(textsOf(page, 'pageNumber')).toHaveLength(1)
    }
  })

  it('has marks left and number, class and signer right, 7/8 of a character below the line', () => {
    const facts = { copyNumber: '000001', secrecy: '机密★1年', documentNumber: '深工信函〔2021〕639号' }
    const page = pageOf({ ...facts, urgency: '特急', resultClass: 'A', signer: '张三' })
    const head = textsOf(page, 'head')
    expect(head.map(({ text, align }) => [text, align])).toEqual([
      ['000001', 'left'],
      ['深工信函〔2021〕639号', 'right'],
      ['机密★1年', 'left'],
      ['办理结果：A类', 'right'],
      ['特急', 'left'],
      ['签发人：张三', 'right'],
    ])
    expect(head.map(({ fonts }) => fonts[0]?.role)).toEqual(['body', 'body', 'heading', 'body', 'heading', 'body'])
    expect(head.every(({ left, right }) => left === 28 && right === 184)).toBe(true)
    const under = rulesOf(page, 'letterRule')[1]
    const gap = baseline(first(head)) - millimetres(0.88 * 16) - (under?.top ?? 0) - (under?.height ?? 0)
    expect(gap).toBeCloseTo(millimetres(14), 0)
  })

  it('has no imprint but the copies', () => {
    const last = layoutLetter(plainLetter(3)).pages.at(-1)
    expect(last && rulesOf(last, 'imprint')).toEqual([])
    expect(last && textsOf(last, 'printed')).toEqual([])
  })
})

describe('the document format (7.2, 7.4)', () => {
  const format = 'document'

  it('has the name 35 mm below the text area’s edge', () => {
    const name = first(textsOf(pageOf({ format, secrecy: '机密' }), 'letterhead'))
    expect(Math.abs(inkTop(name) - 72)).toBeLessThan(0.5)
  })

  it('has one red line of 156 mm, 4 mm below the number', () => {
    const page = pageOf({ format, documentNumber: '某函〔2023〕1号' })
    const number = first(textsOf(page, 'documentNumber'))
    const rules = page.rules.filter(({ colour }) => colour === 'red')
    expect(rules).toHaveLength(1)
    expect(rules[0]).toMatchObject({ left: 28, width: 156 })
    expect(Math.abs(first(rules).top - inkEnd(number) - 4)).toBeLessThan(0.5)
    expect(number.align).toBe('centred')
  })

  it('has the number left where somebody signs, each a character in, the name in 楷体', () => {
    const [number, signer] = textsOf(
      pageOf({ format, documentNumber: '某函〔2023〕1号', signer: '张三' }),
      'documentNumber',
    )
    expect(number).toMatchObject({ align: 'left' })
    expect(number?.left).toBeCloseTo(28 + 156 / 28, 1)
    expect(signer).toMatchObject({ align: 'right', text: '签发人：张三' })
    expect(signer?.fonts).toEqual([
      { end: 4, role: 'body' },
      { end: 6, role: 'subheading' },
    ])
  })

  it('has copies and who prints between rules of 0.35 and 0.25 mm, the last on the text area’s edge', () => {
    const page = layoutLetter(plainLetter(3, { format })).pages.at(-1)
    if (!page) throw new Error('no page')
    const rules = rulesOf(page, 'imprint')
    expect(rules.map(({ height }) => height)).toEqual([0.35, 0.25, 0.35])
    expect((rules[2]?.top ?? 0) + 0.35).toBeCloseTo(262, 1)
    const copies = page.lines.at(-1)
    expect(copies?.top).toBeCloseTo((rules[0]?.top ?? 0) + 0.35, 1)
    expect((copies?.top ?? 0) + (copies?.height ?? 0)).toBeCloseTo(rules[1]?.top ?? 0, 1)
    expect(textsOf(page, 'printed').map(({ text, align }) => [text, align])).toEqual([
      ['深圳市工业和信息化局', 'left'],
      ['2021年8月31日印发', 'right'],
    ])
  })

  it('has who prints alone between two rules', () => {
    const page = pageOf({ format, date: '2023-01-01' })
    expect(rulesOf(page, 'imprint').map(({ height }) => height)).toEqual([0.35, 0.35])
  })

  it('has no imprint where nobody is named', () => {
    expect(rulesOf(pageOf({ format, issuer: '' }), 'imprint')).toEqual([])
  })
})

describe('page numbers (7.5)', () => {
  it('stand 7 mm under the text area, a 4号 character from the outer side', () => {
    const [one, two, three] = layoutLetter(plainLetter(30, { format: 'document' })).pages.map((page) =>
      first(textsOf(page, 'pageNumber')),
    )
    expect(one).toMatchObject({ text: '— 1 —', align: 'right', size: 14 })
    expect(two).toMatchObject({ text: '— 2 —', align: 'left' })
    expect(three).toMatchObject({ align: 'right' })
    expect(one && baseline(one) - millimetres(0.38 * 14)).toBeCloseTo(269)
    expect(two?.left).toBeCloseTo(28 + millimetres(14))
    expect(one?.right).toBeCloseTo(184 - millimetres(14))
  })
})

describe('rules of tables', () => {
  const cell = (text: string, spans: { columns?: number; rows?: number } = {}) => ({
    type: 'cell' as const,
    ...spans,
    children: [{ text }],
  })
  const table = (rows: ReturnType<typeof cell>[][]): Block => ({
    type: 'table',
    id: 'table',
    headRows: 1,
    children: rows.map((children) => ({ type: 'row', children })),
  })

  it('go round every cell, and not through a spanning one', () => {
    const rows = [[cell('甲', { columns: 2 })], [cell('乙', { rows: 2 }), cell('丙')], [cell('丁')]]
    const rules = rulesOf(pageOf({}, 0, [table(rows)]), 'table')
    const across = rules.filter(({ width, height }) => width > height)
    const down = rules.filter(({ width, height }) => width < height)
    expect(across.map(({ width }) => Math.round(width))).toEqual([156, 156, expect.any(Number), 156])
    expect(across[2]?.width).toBeLessThan(100)
    expect(down).toHaveLength(2 + 3 + 3)
    expect(Math.min(...rules.map(({ left }) => left))).toBeCloseTo(28, 0)
  })

  it('close the head where a spanning cell goes on under it on the next page', () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      at === 0 ? [cell('甲', { rows: 40 }), cell('乙')] : [cell('丙')],
    )
    const { pages } = layoutLetter(letterOf([table([[cell('序号'), cell('事项')], ...rows])]))
    const whole = pages.slice(1).map((page) => rulesOf(page, 'table').filter(({ width }) => width > 150).length)
    expect(whole.length).toBeGreaterThan(0)
    for (const count of whole) expect(count).toBe(3)
  })

  it('begin and end on every page that has rows of the table', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [cell(`${at}`), cell('工作')])
    const { pages } = layoutLetter(letterOf([table(rows)]))
    for (const page of pages.slice(0, -1)) {
      const rules = rulesOf(page, 'table')
      const lowest = Math.max(...rules.map(({ top, height }) => top + height))
      expect(rules.filter(({ width }) => width > 150).length).toBe(new Set(page.lines.map(({ top }) => top)).size + 1)
      expect(lowest).toBeLessThan(262)
    }
  })
})
