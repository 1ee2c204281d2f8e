import { describe, expect, it } from 'vitest'
import type { Block } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { heading, letterOf, part, plainLetter, seedLetter } from '../docx/letters'
import { specialLetters } from '../layout/special-letters'
import { type Band, canMeasure, canValidate, faults, measure } from './office'
import { near, textLines } from './on-paper'

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

  it('of special form are valid in the format that has more to say', async () => {
    const documents = Object.entries(specialLetters).map(([name, letter]): [string, Letter] => [
      name,
      { ...letter, facts: { ...letter.facts, format: 'document' } },
    ])
    expect(await faults(Object.fromEntries(documents))).toBe('')
  })
})

/** The bands of ink that are straight lines as long as a red rule. */
function ruled(bands: readonly Band[]): Band[] {
  return bands.filter(({ top, bottom, left, right }) => bottom - top < 1 && right - left > 160)
}

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

    it('one without a seal has its name two characters from the right, the date two after the name’s first (7.3.5.2)', async () => {
      const lines = textLines(await measure(plainLetter(0, { seal: 'unsealed' })), 0)
      const name = lines.find(({ text, left_mm }) => text === '深圳市工业和信息化局' && left_mm > 100)
      const date = lines.find(({ text }) => text === '2021年8月31日')
      const formula = lines.find(({ text }) => text === '专此答复。')
      const character = 156 / 28
      near(name?.right_mm, 184 - 2 * character)
      near((date?.left_mm ?? 0) - (name?.left_mm ?? 0), 2 * character)
      near((name?.top_mm ?? 0) - (formula?.top_mm ?? 0), 2 * 10.21)
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
