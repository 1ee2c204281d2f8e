import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layout, layoutLetter } from '../../letter/layout/layout'
import type { PaperLine } from '../../letter/layout/paper'
import { type Block, blockText } from '../../letter/model/block'
import { heading, letterOf, part, seedLetter } from '../docx/letters'
import { letters, longLetters } from './long-letters'
import { specialLetters } from './special-letters'

const line = (count: number): Block[] => Array.from({ length: count }, (_, at) => part('paragraph', `第${at}行。`))
const pagesOf = (blocks: readonly Block[], facts = {}): PaperLine[][] =>
  layoutLetter(letterOf(blocks, facts)).pages.map(({ lines }) => lines)
const textsOf = (lines: readonly PaperLine[] | undefined): string[] => (lines ?? []).map(({ text }) => text)
const opening = [part('title', '某局关于第1号建议的复函'), part('salutation', '张三代表：')]

describe('pages', () => {
  it('take 22 lines from the second one on (5.2.3)', () => {
    const [, second, third] = pagesOf([...opening, ...line(60)])
    expect(second).toHaveLength(22)
    expect(third).toHaveLength(22)
  })

  it('have numbers from the second one in the letter format, right on odd and left on even pages (7.5, 10.1)', () => {
    const letter = layoutLetter(letterOf([...opening, ...line(60)]))
    const document = layoutLetter(letterOf([...opening, ...line(60)], { format: 'document' }))
    expect(letter.pages.map(({ numbered }) => numbered)).toEqual(
      [false, true, true, true].slice(0, letter.pages.length),
    )
    expect(document.pages.every(({ numbered }) => numbered)).toBe(true)
    const numbers = document.pages.flatMap(({ texts }) => texts.filter((text) => text.part === 'pageNumber'))
    expect(numbers.slice(0, 3).map(({ align }) => align)).toEqual(['right', 'left', 'right'])
  })

  it('are one without any words', () => {
    expect(pagesOf([])).toEqual([[]])
  })

  it('put more below a head of more lines', () => {
    const [bare] = pagesOf(opening)
    const [marked] = pagesOf(opening, { secrecy: '机密', urgency: '特急', documentNumber: '某函〔2023〕1号' })
    const pitches = ((marked?.[0]?.top ?? 0) - (bare?.[0]?.top ?? 0)) / ((579 / 1440) * 25.4)
    expect(pitches).toBeCloseTo(2, 5)
  })
})

describe('what keeps together', () => {
  const tops = [...Array(24).keys()].map((count) => count + 24)

  it.each(tops)('a heading stays with its text after %i lines', (count) => {
    const pages = pagesOf([...opening, ...line(count), heading(1, '工作进展'), part('paragraph', '现已完成。')])
    const page = pages.findIndex((lines) => textsOf(lines).includes('一、工作进展'))
    expect(textsOf(pages[page])).toContain('现已完成。')
  })

  it.each(tops)('no page has the signature without words of the letter, after %i lines (7.3.5.5)', (count) => {
    const blocks = [...opening, ...line(count), part('formula', '专此答复。'), part('signature', '某局')]
    const pages = pagesOf([...blocks, part('date', '2023年1月1日')])
    const page = pages.find((lines) => textsOf(lines).includes('某局'))
    expect(textsOf(page)).toContain('专此答复。')
    expect(textsOf(page)).toContain('2023年1月1日')
  })

  it.each(['sealed', 'unsealed'] as const)(
    'the empty lines above the signature give way first, down to one, %s (7.3.5.5)',
    (seal) => {
      const wanted = seal === 'sealed' ? 2 : 1
      const above = tops.map((count) => {
        const blocks = [...opening, ...line(count), part('formula', '专此答复。'), part('signature', '某局')]
        const { pages, linesAboveSignature } = layoutLetter(
          letterOf([...blocks, part('date', '2023年1月1日')], { seal }),
        )
        const lines = pages.flatMap((page) => page.lines)
        const [formula, name] = [lines.at(-3), lines.at(-2)]
        expect(((name?.top ?? 0) - (formula?.top ?? 0)) / (formula?.height ?? 1) - 1).toBeCloseTo(
          linesAboveSignature,
          5,
        )
        return linesAboveSignature
      })
      expect(new Set(above)).toEqual(new Set([wanted, 1]))
      const { facts } = letterOf([], { seal })
      expect(layoutLetter(letterOf([part('signature', '某局')], facts)).linesAboveSignature).toBe(wanted)
    },
  )

  it.each([150, 300, 900])('a last paragraph of %i characters fills its page and leaves no name alone', (length) => {
    const last = part('paragraph', '建设工作推进落实提升'.repeat(90).slice(0, length))
    const pages = tops.map((count) => {
      const blocks = [...opening, ...line(count), last, part('signature', '某局'), part('date', '2023年1月1日')]
      return layoutLetter(letterOf(blocks))
    })
    for (const { pages: all } of pages) {
      expect(all.at(-1)?.lines[0]?.text).not.toBe('某局')
      if (all.length > 2) expect(all[1]?.lines.length).toBeGreaterThan(18)
    }
    expect(new Set(pages.map(({ linesAboveLast }) => linesAboveLast))).toContain(1)
    expect(pages.every(({ lastKeeps }) => !lastKeeps)).toBe(true)
  })

  it('the copies stand at the foot of the last page, or alone on the next', () => {
    for (const count of tops) {
      const last = pagesOf([...opening, ...line(count), part('distribution', '抄送：某办公室。')]).at(-1)
      const foot = last?.at(-1)
      expect(foot?.text).toBe('抄送：某办公室。')
      expect((foot?.top ?? 0) + (foot?.height ?? 0)).toBeCloseTo(262, 0)
    }
  })
})

describe('tables', () => {
  const cells = (...texts: string[]) => ({
    type: 'row' as const,
    children: texts.map((text) => ({ type: 'cell' as const, children: [{ text }] })),
  })
  const table: Block = {
    type: 'table',
    id: 'table',
    headRows: 1,
    children: [
      cells('序号', '事项'),
      ...Array.from({ length: 60 }, (_, at) => cells(`${at}`, '建设工作推进落实'.repeat(8))),
    ],
  }

  it('repeat their head on every page and tear no row', () => {
    const pages = pagesOf([...opening, table, part('paragraph', '完。')])
    expect(pages.length).toBeGreaterThan(2)
    for (const lines of pages) {
      expect(lines.filter(({ text }) => text === '序号')).toHaveLength(1)
      const rows = new Set(lines.flatMap(({ cell }) => (cell ? [cell.row] : [])))
      for (const row of rows)
        expect(lines.filter(({ cell }) => cell?.row === row && cell.cell === 1).length).toBeGreaterThan(0)
    }
  })

  it('say which words of which cell a line has', () => {
    const [first] = pagesOf([...opening, table])
    const line = first?.find(({ cell }) => cell?.row === 1 && cell.cell === 1)
    expect(line?.text).toBe('建设工作推进落实'.repeat(8).slice(line?.start, line?.end))
  })
})

describe('places', () => {
  it('count in the words of the block, numbers apart', () => {
    const long = '建设工作'.repeat(10)
    const [first, second] = pagesOf([heading(1, long)])[0] ?? []
    expect(first).toMatchObject({ mark: '一、', start: 0, end: 24, text: `一、${long.slice(0, 24)}` })
    expect(second).toMatchObject({ mark: '', start: 24, end: 40 })
  })

  it('find the lines of the title in its words', () => {
    const title = '某市工业和信息化局关于市七届人大一次会议第20210639号建议答复意见的函'
    const lines = pagesOf([part('title', title)])[0] ?? []
    expect(lines.length).toBeGreaterThan(1)
    for (const { start, end, text } of lines) expect(title.slice(start, end)).toBe(text)
  })

  it('go past blanks that are not printed', () => {
    const [line] = pagesOf([part('paragraph', '　　甲乙。 ')])[0] ?? []
    expect(line).toMatchObject({ start: 2, end: 5, text: '甲乙。' })
  })

  it('of the attachments go on from line to line', () => {
    const text = '附件：1.甲\n2.乙'
    const lines = pagesOf([part('attachment', text)])[0] ?? []
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['附件：1.甲', '2.乙'])
  })
})

describe('any letter', () => {
  it('prints every word once, in order, on pages that none of its lines leaves', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const { pages } = layoutLetter(letter)
        const lines = pages.flatMap((page) => page.lines)
        for (const block of letter.blocks) {
          if (block.type === 'table') continue
          const own = lines.filter((line) => line.block === block.id)
          const words = own.map(({ text, mark }) => text.slice(mark.length)).join('')
          expect(words.replace(/\s/g, '')).toBe(blockText(block).replace(/\s/g, ''))
        }
        for (const { top, height } of lines) expect(top + height).toBeLessThan(262.01)
      }),
      { numRuns: 30 },
    )
  })

  it('is laid out anew only where it changed', () => {
    const { shanghai } = longLetters
    if (!shanghai) throw new Error('no letter')
    const first = layoutLetter(shanghai)
    expect(layoutLetter({ ...shanghai, blocks: [...shanghai.blocks] })).toEqual(first)
  })

  it('has the seed on 10 pages', () => {
    expect(layoutLetter(seedLetter()).pages).toHaveLength(10)
  })
})

describe.each(['letter', 'document'] as const)('letters of special form, %s format', (format) => {
  const layouts = new Map(Object.entries(specialLetters(format)).map(([name, letter]) => [name, layoutLetter(letter)]))
  const layoutOf = (name: string): Layout => layouts.get(name) ?? layoutLetter(letterOf([]))
  const copiesOn = (name: string, page: number): number =>
    layoutOf(name)
      .pages.at(page)
      ?.lines.filter(({ size }) => size === 14).length ?? 0

  it('are of the form that they are named after', () => {
    const titles = ['a title of three lines', 'a title of four lines', 'a title with breaks by hand']
    const titleLines = titles.map((name) => layoutOf(name).pages[0]?.lines.filter(({ size }) => size === 22).length)
    expect(titleLines).toEqual([3, 4, 3])
    expect(copiesOn('copies of six lines', -1)).toBe(6)
    expect(layoutOf('a letter of 40 pages').pages.length).toBeGreaterThanOrEqual(40)
  })

  it('have an imprint without room alone on a page', () => {
    expect(layoutOf('a last page too full for the imprint').pages.at(-1)?.lines).toHaveLength(1)
    expect(layoutOf('copies of six lines without room').pages.at(-1)?.lines).toHaveLength(6)
  })

  it('let empty lines above the name give way, then take words along, then a long last paragraph by lines', () => {
    expect(layoutOf('a signature with one empty line above it').linesAboveSignature).toBe(1)
    const taken = layoutOf('a signature that takes words along')
    expect(taken.linesAboveSignature).toBe(2)
    expect(taken.pages.some(({ lines }) => lines[0]?.text === '专此答复。')).toBe(true)
    expect(layoutOf('a long last paragraph').linesAboveLast).toBeGreaterThan(0)
  })
})
