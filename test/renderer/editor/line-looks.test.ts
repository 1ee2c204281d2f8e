import { describe, expect, it } from 'vitest'
import { blockLines } from '../../../letter/layout/block-lines'
import type { Heading, TextBlock } from '../../../letter/model/block'
import { lineLooks } from '../../../renderer/editor/pages/line-looks'
import type { Ruler } from '../../../renderer/editor/pages/ruler'

/** Every sign is as wide as it is high, digits half of that. */
const ruler: Ruler = (text) => [...text].reduce((sum, sign) => sum + (/\d/.test(sign) ? 0.5 : 1), 0)
const around = { mark: '', signature: { align: 'centred', name: 0, date: 0 } } as const
const paragraph = (text: string): TextBlock => ({ type: 'paragraph', id: 'p', children: [{ text }] })
const sixty = '我局高度重视，会同有关单位认真研究，逐条提出办理意见。'.repeat(3)

function looksOf(text: string, options: { gaps?: { start: number; gap: number }[]; others?: [number, number][] } = {}) {
  const others = (options.others ?? []).map(([start, end]) => ({ start, end, look: { blank: true } }))
  return lineLooks(text, blockLines(paragraph(text), around), options.gaps ?? [], others, false, ruler)
}

const begun = (looks: ReturnType<typeof looksOf>) => looks.filter(({ look }) => look.breaks || look.gap !== undefined)

describe('the lines of a paragraph', () => {
  const lines = blockLines(paragraph(sixty), around)

  it('break where the layout breaks them, the first by itself', () => {
    expect(begun(looksOf(sixty)).map(({ start }) => start)).toEqual(lines.slice(1).map(({ start }) => start))
  })

  it('fill their room but for a hair, whatever the font of the screen; the last is left as it is', () => {
    const spacings = looksOf(sixty).filter(({ look }) => look.spacing !== undefined)
    expect(spacings).toHaveLength(lines.length - 1)
    for (const { start, end, look } of spacings) {
      const line = lines.find((one) => one.start === start)
      const ems = ruler(sixty.slice(start, end), 'body') + (end - start) * (look.spacing ?? 0)
      const room = (((line?.right ?? 0) - (line?.left ?? 0)) / 25.4) * (72 / 16)
      expect(room - ems).toBeGreaterThan(0)
      expect(room - ems).toBeLessThan(0.05)
    }
  })

  it('begin a page at the line that is nearest to where it began in older words', () => {
    const [, second, third] = lines
    const looks = begun(looksOf(sixty, { gaps: [{ start: (second?.start ?? 0) + 2, gap: 80 }] })).slice(0, 2)
    expect(looks.map(({ start, look }) => [start, look])).toEqual([
      [second?.start, { gap: 80 }],
      [third?.start, { breaks: true }],
    ])
  })

  it('are drawn as begun in their first piece only, where other looks part them', () => {
    const start = lines[1]?.start ?? 0
    const [look] = begun(looksOf(sixty, { others: [[start + 3, start + 8]] }))
    expect(look).toMatchObject({ start, end: start + 3 })
  })

  it('do not break again behind a line break of the words, with blanks behind it or without', () => {
    expect(begun(looksOf('一行\n又一行'))).toEqual([])
    expect(begun(looksOf('一行\n　　又一行'))).toEqual([])
  })

  it('begin with the first word: blanks before it take no room', () => {
    const looks = looksOf(`　　${sixty}`)
    expect(looks[0]?.start).toBe(2)
    expect(looks.at(-1)).toEqual({ start: 0, end: 2, look: { spacing: -1 } })
  })

  it('leave the number of a heading as it is drawn before them', () => {
    const block: Heading = { type: 'heading', id: 'h', level: 1, children: [{ text: sixty }] }
    const [line] = blockLines(block, { ...around, mark: '十二、' })
    const [look] = lineLooks(sixty, blockLines(block, { ...around, mark: '十二、' }), [], [], false, ruler)
    const words = (look?.end ?? 0) * (1 + (look?.look.spacing ?? 0))
    const room = (((line?.right ?? 0) - (line?.left ?? 0)) / 25.4) * (72 / 16)
    expect(room - words - 3 * (1 + (line?.spacing ?? 0) / 16)).toBeCloseTo(0.02, 2)
  })
})

it('begins a line of an attachment once, also where the next one begins with blanks', () => {
  const text = `附件：1.${'深圳市黄金珠宝产业发展情况统计表'.repeat(3)}\n　　　2.征求意见表`
  const block: TextBlock = { type: 'attachment', id: 'a', children: [{ text }] }
  const looks = lineLooks(text, blockLines(block, around), [], [], true, ruler)
  const newline = text.indexOf('\n')
  expect(looks.filter(({ look, end }) => look.breaks && end > newline + 1)).toEqual([])
})

it('hangs the lines of copies under the first name', () => {
  const text = `抄送：${'市人大常委会选联任工委、'.repeat(5)}市政府督查室。`
  const block: TextBlock = { type: 'distribution', id: 'd', children: [{ text }] }
  const lines = blockLines(block, around)
  const indents = lineLooks(text, lines, [], [], true, ruler).flatMap(({ look }) => look.indent ?? [])
  expect(indents).toHaveLength(lines.length)
  expect(indents[1]).toBeGreaterThan(indents[0] ?? 0)
})
