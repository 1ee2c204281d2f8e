import { beforeAll, describe, expect, it } from 'vitest'
import {
  ascentShare,
  baselineShare,
  bodySize,
  linePitch,
  millimetresOfPoints,
  millimetresOfTwips,
  smallSize,
} from '../../letter/model/measures'
import { letterOf, part, seedLetter } from '../docx/letters'
import { type Band, canMeasure, type Measured, type MeasuredLine, measure } from './office'
import { near, textLines } from './on-paper'

const formats = ['letter', 'document'] as const

/** The left and right end of the text area, its upper and its lower edge (5.2.1). */
const area = { left: 28, right: 184, top: 37, bottom: 262 }

const small = millimetresOfPoints(smallSize)
const pitch = millimetresOfTwips(linePitch)

/** From a line's upper edge to the ink of its characters, which stays a little inside their squares. */
const aboveInk = baselineShare * pitch - millimetresOfPoints((ascentShare - 0.04) * bodySize)

/** From the ink of a 4号 line to the line's foot. */
const belowSmallInk = (1 - baselineShare) * pitch - 0.08 * small

const isNumber = ({ text }: MeasuredLine): boolean => /^—\d+—$/.test(text)

/** The bands of ink that are straight lines across the text area. */
function ruled(bands: readonly Band[] | undefined): Band[] {
  return (bands ?? []).filter(({ top, bottom, left, right }) => bottom - top < 1 && right - left > 150)
}

/** Says what was measured, and holds it to the standard. */
function found(what: string, value: number | undefined, wanted: number): void {
  console.info(`${what}: ${value?.toFixed(2)} mm, wanted ${wanted.toFixed(2)} mm`)
  near(value, wanted)
}

describe.skipIf(!canMeasure).each(formats)('GB/T 9704 on paper, %s format (skipped without measure-docx)', (format) => {
  let seed: Measured
  let full: Measured
  beforeAll(async () => {
    const { blocks, facts } = seedLetter()
    seed = await measure({ ...seedLetter(), blocks, facts: { ...facts, format } })
    // 26 characters on the first line and 28 on each of the others.
    const body = Array.from({ length: 40 }, () =>
      part('paragraph', '办理工作进展顺利成效明显'.repeat(10).slice(0, 110)),
    )
    full = await measure(letterOf([part('title', '函'), ...body], { format }))
  })
  const last = (): number => seed.pages.length - 1

  it('has 22 lines on a full page and 28 characters on a full line (5.2.3)', () => {
    full.pages.slice(1, -1).forEach((_, at) => {
      expect(textLines(full, at + 1)).toHaveLength(22)
    })
    const turned = full.pages.flatMap((_, page) => textLines(full, page)).filter(({ text }) => text.length > 20)
    const lengths = turned.map(({ text, left_mm }) => text.length + (left_mm > 33 ? 2 : 0))
    console.info(`${format}: 22 lines on ${full.pages.length - 2} full pages, 28 characters on ${lengths.length} lines`)
    expect(new Set(lengths)).toEqual(new Set([28]))
  })

  it('has the text area where 5.2.1 wants it', () => {
    const lines = textLines(full, 1).filter(({ text, left_mm }) => text.length > 20 && left_mm < 33)
    found(`${format}: white above`, (full.ink[1]?.[0]?.top ?? 0) - aboveInk, area.top)
    found(`${format}: white left`, Math.min(...lines.map(({ left_mm }) => left_mm)), area.left)
    found(`${format}: white right`, 210 - Math.max(...lines.map(({ right_mm }) => right_mm)), 210 - area.right)
    for (const { right_mm } of seed.pages.flatMap((_, page) => textLines(seed, page)))
      expect(right_mm).toBeLessThan(area.right + 0.5)
  })

  it('has the first line of a paragraph two characters in (7.3.3)', () => {
    const first = textLines(full, 1).find(({ text, left_mm }) => text.length > 20 && left_mm > 33)
    found(`${format}: first line`, first?.left_mm, area.left + (2 * 156) / 28)
  })

  it('has page numbers a character in, right on odd and left on even pages, their dashes 7 mm under the text (7.5)', () => {
    const numbers = seed.pages.map(({ lines }) => lines.find(isNumber))
    const all = seed.pages.map((_, at) => `—${at + 1}—`)
    expect(numbers.map((number) => number?.text)).toEqual(format === 'letter' ? [undefined, ...all.slice(1)] : all)
    for (const [at, number] of numbers.entries()) {
      if (number && at % 2 === 0) near(number.right_mm, area.right - small)
      else if (number) near(number.left_mm, area.left + small)
    }
    // The digits are 0.72 of their size high and the dash stands at 0.38: the middle of their band is the dash.
    const band = seed.ink[2]?.at(-1)
    found(`${format}: dashes`, ((band?.top ?? 0) + (band?.bottom ?? 0)) / 2, area.bottom + 7)
  })

  it('has the imprint at the foot of the last page, a character in (7.4, 10.1)', () => {
    const copies = textLines(seed, last()).find(({ text }) => text.startsWith('抄送：'))
    found(`${format}: copies from the left`, copies?.left_mm, area.left + small)
    const bands = (seed.ink[last()] ?? []).filter(({ bottom }) => bottom < area.bottom + 1)
    if (format === 'document') {
      const rules = seed.rules.filter(({ page }) => page === last() + 1)
      expect(rules.map(({ width_pt }) => width_pt)).toEqual([1, 0.75, 1])
      for (const { x0_mm, x1_mm } of rules) near(x1_mm - x0_mm, 156)
      found('document: imprint rules', (rules[0]?.x1_mm ?? 0) - (rules[0]?.x0_mm ?? 0), 156)
      found('document: last rule', bands.at(-1)?.bottom, area.bottom)
      expect(textLines(seed, last()).at(-1)?.text).toBe('深圳市工业和信息化局2021年8月31日印发')
    } else found('letter: foot of the last line', (bands.at(-1)?.bottom ?? 0) + belowSmallInk, area.bottom)
  })

  it('has the date four characters from the right and the name in its middle (7.3.5.1)', () => {
    const lines = textLines(seed, last())
    const date = lines.find(({ text }) => text === '2021年8月31日')
    const name = lines.find(({ text }) => text === '深圳市工业和信息化局')
    // The digits of the font that stands in are up to a seventh of a character wider.
    near(date?.right_mm, area.right - (4 * 156) / 28, 3)
    near(((name?.left_mm ?? 0) + (name?.right_mm ?? 0)) / 2, ((date?.left_mm ?? 0) + (date?.right_mm ?? 0)) / 2)
  })

  it('loses no sign', () => {
    const printed = seed.pages.flatMap((_, page) => textLines(seed, page).map(({ text }) => text)).join('')
    const answer = seedLetter().blocks.flatMap((block) =>
      block.type === 'paragraph' ? block.children.map(({ text }) => text.replace(/\s/g, '')) : [],
    )
    for (const text of answer) expect(printed.replace(/\s/g, '')).toContain(text)
  })

  it.runIf(format === 'letter')('has the letterhead 30 mm under the page’s edge and red lines of 170 mm (10.1)', () => {
    const [name, thick, thin, number] = seed.ink[0] ?? []
    found('letter: letterhead', name?.top, 30)
    found('letter: first red line under it', (thick?.top ?? 0) - (name?.bottom ?? 0), 4)
    found('letter: document number under the line', (number?.top ?? 0) - (thin?.bottom ?? 0), 4.94)
    near(seed.pages[0]?.lines.find(({ text }) => text.includes('〔2021〕'))?.right_mm, area.right)
    const rules = ruled(seed.ink[0])
    const [, , secondThin, secondThick] = rules
    found('letter: second red line above the edge', 297 - (secondThick?.bottom ?? 0), 20)
    const weights = rules.map(({ top, bottom }) => bottom - top)
    expect(Math.min(weights[0] ?? 0, weights[3] ?? 0)).toBeGreaterThan(Math.max(weights[1] ?? 9, weights[2] ?? 9))
    expect(secondThin?.top).toBeLessThan(secondThick?.top ?? 0)
    expect(new Set(seed.rules.map(({ page }) => page))).toEqual(new Set([1]))
    found('letter: red lines from the left', seed.rules[0]?.x0_mm, 20)
    found('letter: red lines to the right', seed.rules[0]?.x1_mm, 190)
    for (const { x0_mm, x1_mm, colour } of seed.rules) {
      near(x0_mm, 20)
      near(x1_mm, 190)
      expect(colour).toBe('1 0 0')
    }
  })

  it.runIf(format === 'document')('has the name 35 mm under the text area’s edge, a red line of 156 mm (7.2)', () => {
    const [name, number, line] = seed.ink[0] ?? []
    found('document: name', name?.top, area.top + 35)
    found('document: red line under the number', (line?.top ?? 0) - (number?.bottom ?? 0), 4)
    found('document: red line', (line?.right ?? 0) - (line?.left ?? 0), 156)
    found('document: red line from the left', line?.left, area.left)
  })
})
