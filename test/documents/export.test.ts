import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../../letter/model/block'
import { heading, letterOf, part, plainLetter, seedLetter } from '../docx/letters'
import { type Band, canMeasure, canValidate, faults, type Measured, type MeasuredLine, measure } from './office'

const cell = (text: string, size = {}) => ({ type: 'cell' as const, ...size, children: [{ text }] })
const row = (...children: ReturnType<typeof cell>[]) => ({ type: 'row' as const, children })
const table: Block = {
  type: 'table',
  id: 'table',
  headRows: 1,
  children: [
    row(cell('序号'), cell('建议事项', { columns: 2 }), cell('办理情况')),
    ...Array.from({ length: 20 }, (_, at) => [
      row(cell(`${at + 1}`, { rows: 2 }), cell('加快建设'), cell('市教育局'), cell('正在按照工作方案推进，年内完成。')),
      row(cell('完善机制'), cell('市财政局'), cell('已经完成。')),
    ]).flat(),
  ],
}

const seed = seedLetter()
const minimal = letterOf([part('paragraph', '现答复如下。')], { issuer: '' })
const long = plainLetter(150)
const tabled = letterOf([
  ...plainLetter(2).blocks.slice(0, 4),
  heading(1, '办理情况'),
  table,
  ...plainLetter(2).blocks.slice(5),
])
const recipients = letterOf([
  part('title', '某市卫生健康委员会关于市政协十四届三次会议第0120号提案的复函'),
  part('salutation', `${Array.from({ length: 14 }, (_, at) => `委员${'甲乙丙丁'[at % 4]}`).join('、')}委员：`),
  part('opening', '你们在市政协十四届三次会议上提出的提案收悉。现答复如下：'),
])
const bare = letterOf([
  part('title', '某局关于第1号建议的复函'),
  part('salutation', '张三代表：'),
  part('date', '2021年8月31日'),
])
const hostile = letterOf(
  [
    part('title', '<w:p>&amp;\u0000]]>'),
    part('salutation', '\ud83d半个\udc00：\u0007'),
    part('paragraph', '𠮷野家\u{1f600}\u{20000}'),
    part('paragraph', '很长的段落。'.repeat(1700)),
    part('paragraph', 'W'.repeat(10_000)),
    heading(4, '\t\n'),
    heading(3, '\t\u2028<!--'),
    part('distribution', '"\'\u0085\ufffe'),
  ],
  {
    issuer: '\u0001<&>',
    documentNumber: '\n\n〔2021〕\t1号',
    letterhead: 'a'.repeat(400),
    secrecy: '\u0002',
    urgency: '"',
  },
)
const official = plainLetter(3, {
  format: 'document',
  signer: '王五',
  secrecy: '机密★1年',
  copyNumber: '000001',
  resultClass: 'B',
})

describe.skipIf(!canValidate)('exports (skipped without ../shared/tools/validate-docx and xmllint)', () => {
  it('are valid WordprocessingML', async () => {
    expect(await faults({ seed, minimal, long, tabled, recipients, bare, hostile, official })).toBe('')
  })
})

const near = (value: number | undefined, wanted: number, by = 0.5): void => {
  expect(value).toBeGreaterThanOrEqual(wanted - by)
  expect(value).toBeLessThanOrEqual(wanted + by)
}

/** The lines of the text area: without page number and letterhead. */
function textLines(measured: Measured, page: number): MeasuredLine[] {
  return (measured.pages[page]?.lines ?? []).filter(({ text }) => !/^—\d+—$/.test(text))
}

/** The bands of ink that are straight lines as long as a red rule. */
function ruled(bands: readonly Band[]): Band[] {
  return bands.filter(({ top, bottom, left, right }) => bottom - top < 1 && right - left > 160)
}

describe.skipIf(!canMeasure)(
  'a long letter on paper (skipped without ../shared/tools/measure-docx and LibreOffice)',
  () => {
    let measured: Measured
    beforeAll(async () => {
      measured = await measure(seed)
    })

    it('has the letterhead 30 mm below the page edge and the first line 4 mm below it, thick over thin', () => {
      const [name, thick, thin] = measured.ink[0] ?? []
      near(name?.top, 30)
      near((thick?.top ?? 0) - (name?.bottom ?? 0), 4)
      expect((thick?.bottom ?? 0) - (thick?.top ?? 0)).toBeGreaterThan((thin?.bottom ?? 0) - (thin?.top ?? 0))
    })

    it('has the second line 20 mm above the page edge, thin over thick', () => {
      const [thin, thick] = ruled(measured.ink[0] ?? []).slice(-2)
      near(297 - (thick?.bottom ?? 0), 20)
      expect((thick?.bottom ?? 0) - (thick?.top ?? 0)).toBeGreaterThan((thin?.bottom ?? 0) - (thin?.top ?? 0))
    })

    it('has both lines 170 mm long, in the middle of the page, on the first page alone, in red', () => {
      expect(new Set(measured.rules.map(({ page }) => page))).toEqual(new Set([1]))
      for (const { x0_mm, x1_mm, colour } of measured.rules) {
        near(x1_mm - x0_mm, 170)
        near((x0_mm + x1_mm) / 2, 105)
        expect(colour).toBe('1 0 0')
      }
    })

    it('has the document number flush right, 7/8 of a character below the line', () => {
      const number = measured.pages[0]?.lines.find(({ text }) => text.includes('〔2021〕'))
      near(number?.right_mm, 184)
      const [, , thin, ink] = measured.ink[0] ?? []
      near((ink?.top ?? 0) - (thin?.bottom ?? 0), 4.94)
    })

    it('has 22 lines on a full page, or less where headings would stand at its foot', () => {
      for (const page of [1, 2, 3, 4, 5, 6, 7]) {
        const lines = textLines(measured, page).length
        if (/^[一二三四五六七八九]、/.test(textLines(measured, page + 1)[0]?.text ?? '')) expect(lines).toBeLessThan(22)
        else expect(lines).toBe(22)
      }
    })

    it('has full lines from 28 mm to 184 mm, the first of a paragraph two characters in', () => {
      const lines = measured.pages.flatMap((_, page) => textLines(measured, page))
      const full = lines.filter(({ text, left_mm, right_mm }) => text.length >= 24 && right_mm > 180 && left_mm < 41)
      const [turned, first] = [full.filter(({ left_mm }) => left_mm < 33), full.filter(({ left_mm }) => left_mm > 33)]
      expect(turned.length).toBeGreaterThan(100)
      expect(first.length).toBeGreaterThan(10)
      for (const { left_mm } of turned) near(left_mm, 28)
      for (const { left_mm } of first) near(left_mm, 28 + (156 * 2) / 28)
      for (const { right_mm } of full) near(right_mm, 184)
    })

    it('loses no sign and lets none hang out of the text area', () => {
      const printed = measured.pages.flatMap((_, page) => textLines(measured, page).map(({ text }) => text)).join('')
      const answer = seed.blocks
        .filter(({ type }) => type === 'paragraph')
        .map((block) => (block.children[0] as { text: string }).text)
      for (const text of answer) expect(printed.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''))
      for (const { right_mm } of measured.pages.flatMap((_, page) => textLines(measured, page)))
        expect(right_mm).toBeLessThan(184.5)
    })

    it('has no number on the first page, then numbers right on odd and left on even pages, their dashes 7 mm below the text', () => {
      const numbers = measured.pages.map(({ lines }) => lines.find(({ text }) => /^—\d+—$/.test(text)))
      expect(numbers.map((number) => number?.text)).toEqual([
        undefined,
        ...numbers.slice(1).map((_, at) => `—${at + 2}—`),
      ])
      numbers.forEach((number, at) => {
        if (!number) return
        if (at % 2 === 0) near(number.right_mm, 184 - 14 * 0.3528)
        else near(number.left_mm, 28 + 14 * 0.3528)
      })
      // The digits are 0.72 of their size high and the dash stands at 0.38: the middle of their band is the dash.
      const band = measured.ink[2]?.at(-1)
      near(((band?.top ?? 0) + (band?.bottom ?? 0)) / 2, 262 + 7)
    })

    it('has the imprint at the foot of the last page, one 4号 character in', () => {
      const imprint = textLines(measured, measured.pages.length - 1).at(-1)
      expect(imprint?.text).toMatch(/^抄送：/)
      near(imprint?.left_mm, 28 + 14 * 0.3528)
      expect(imprint?.bottom_mm).toBeGreaterThan(257)
      expect(imprint?.bottom_mm).toBeLessThanOrEqual(262)
    })

    it('has the date four characters from the right and the name in its middle', () => {
      const last = textLines(measured, measured.pages.length - 1)
      const date = last.find(({ text }) => text === '2021年8月31日')
      const name = last.find(({ text }) => text === '深圳市工业和信息化局')
      // The digits of the font that stands in are up to a seventh of a character wider.
      near(date?.right_mm, 184 - (4 * 156) / 28, 3)
      near(((name?.left_mm ?? 0) + (name?.right_mm ?? 0)) / 2, ((date?.left_mm ?? 0) + (date?.right_mm ?? 0)) / 2)
    })
  },
)

describe.skipIf(!canMeasure)(
  'other letters on paper (skipped without ../shared/tools/measure-docx and LibreOffice)',
  () => {
    it('a short one has its imprint on the first page, between text and second line', async () => {
      const measured = await measure(plainLetter(0))
      expect(measured.pages).toHaveLength(1)
      const [disclosure, imprint] = textLines(measured, 0).slice(-2)
      expect(disclosure?.text).toBe('公开方式：主动公开')
      expect(imprint?.text).toMatch(/^抄送：/)
      expect(imprint?.top_mm).toBeGreaterThan(disclosure?.bottom_mm ?? 0)
      expect(imprint?.bottom_mm).toBeLessThan(262)
    })

    it('one whose last page is full has its imprint on a page of its own', async () => {
      const lines = Array.from({ length: 23 }, (_, at) => part('paragraph', `第${at}行。`))
      const { blocks, facts } = plainLetter(0)
      const measured = await measure(letterOf([...blocks.slice(0, 3), ...lines, ...blocks.slice(3)], facts))
      expect(measured.pages).toHaveLength(3)
      expect(textLines(measured, 1)).toHaveLength(20)
      expect(textLines(measured, 2).map(({ text }) => text)).toEqual(['抄送：市人大常委会选联任工委、市政府督查室。'])
    })

    it('one of plain paragraphs has 22 lines on every full page', async () => {
      const measured = await measure(long)
      expect(measured.pages.length).toBeGreaterThan(10)
      measured.pages.slice(1, -2).forEach((_, at) => {
        expect(textLines(measured, at + 1)).toHaveLength(22)
      })
    })

    it('one of Chinese characters alone has 26, then 28 on every line', async () => {
      const letter = letterOf([part('paragraph', '办理工作进展顺利成效明显'.repeat(70))])
      const lines = textLines(await measure(letter), 0).filter(({ text }) => text.includes('办理'))
      expect(lines.slice(0, 15).map(({ text }) => text.length)).toEqual([26, ...Array.from({ length: 14 }, () => 28)])
      for (const { right_mm } of lines.slice(0, 15)) near(right_mm, 184)
    })

    it('one with many copies turns them over under the first', async () => {
      const { blocks, facts } = plainLetter(0)
      const copies = `抄送：${'市人大常委会选联任工委、'.repeat(6)}市政府督查室。`
      const measured = await measure(letterOf([...blocks.slice(0, -1), part('distribution', copies)], facts))
      const last = textLines(measured, measured.pages.length - 1)
      const imprint = last.slice(last.findIndex(({ text }) => text.startsWith('抄送：')))
      expect(imprint.map(({ text }) => text).join('')).toBe(copies)
      near(imprint[0]?.left_mm, 28 + 14 * 0.3528)
      for (const turned of imprint.slice(1)) near(turned.left_mm, 28 + 4 * 14 * 0.3528)
    })

    it('one with a table repeats its head and keeps it inside the text area', async () => {
      const measured = await measure(tabled)
      const heads = measured.pages.map(
        (_, page) => textLines(measured, page).filter(({ text }) => text.startsWith('序号')).length,
      )
      expect(heads.slice(0, 3)).toEqual([1, 1, 1])
      for (const { page, x0_mm, x1_mm } of measured.rules.filter(({ colour }) => colour !== '1 0 0')) {
        expect(page).toBeGreaterThan(0)
        expect(x0_mm).toBeGreaterThan(27.5)
        expect(x1_mm).toBeLessThan(184.5)
      }
    })

    it('one in the document format has the name 35 mm below the text area, the line 4 mm below the number', async () => {
      const measured = await measure(plainLetter(0, { format: 'document' }))
      const [name, number, line] = measured.ink[0] ?? []
      near(name?.top, 37 + 35)
      near((line?.top ?? 0) - (number?.bottom ?? 0), 4)
      near((line?.right ?? 0) - (line?.left ?? 0), 156)
      expect(measured.pages[0]?.lines.at(-1)?.text).toBe('—1—')
    })

    it('one without anything but a sentence still has its page', async () => {
      const measured = await measure(minimal)
      expect(measured.pages).toHaveLength(1)
      expect(ruled(measured.ink[0] ?? [])).toHaveLength(4)
    })

    it('a hostile one is set whole', async () => {
      const measured = await measure(hostile)
      const printed = measured.pages.flatMap((_, page) => textLines(measured, page).map(({ text }) => text)).join('')
      expect(printed).toContain('𠮷野家')
      expect(printed.match(/很长的段落。/g)).toHaveLength(1700)
      expect(printed.match(/W/g)).toHaveLength(10_000)
    })
  },
)
