import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutLetter } from '../../letter/layout/layout'
import type { Block } from '../../letter/model/block'
import type { Facts } from '../../letter/model/facts'
import { characterWidth, linePitch } from '../../letter/model/measures'
import { type Spacing, signaturePlaces, wantedSpacing } from '../../letter/model/printed-ending'
import { heading, letterOf, part, plainLetter } from './letters'
import { paragraphsOf, partsOf, printed } from './parts'

const line = 8844

const places = (blocks: readonly Block[], seal: Facts['seal'] = 'sealed') => signaturePlaces(blocks, { seal })
const ems = (count: number): number => count * characterWidth

describe('name and date of a sealed letter (7.3.5.1)', () => {
  it('make the date keep four characters from the right', () => {
    const { align, name, date } = places([part('signature', '某市某局'), part('date', '2021年8月31日')])
    const right = (line - date - (6.5 + 5 * 0.25) * 315) / 2
    expect(right / characterWidth).toBeCloseTo(4, 1)
    expect({ align, name }).toEqual({ align: 'centred', name: date })
  })

  it('move their axis to the left for a name that is too long for it', () => {
    const long = '某'.repeat(20)
    const { name } = places([part('signature', long), part('date', '2021年8月31日')])
    expect(line - name).toBe(20 * 315)
    expect(places([part('signature', '某'.repeat(99))]).name).toBe(0)
  })
})

describe('name and date of a letter without a seal (7.3.5.2)', () => {
  it('make the name keep two characters from the right and the date begin two after it', () => {
    const { align, name, date } = places(
      [part('signature', '某'.repeat(10)), part('date', '2021年8月31日')],
      'unsealed',
    )
    expect(align).toBe('left')
    expect(line - (name + 10 * 315)).toBeCloseTo(ems(2), -1)
    expect(date - name).toBe(ems(2))
  })

  it('make a date that is longer than the name keep two characters instead', () => {
    const { name, date } = places([part('signature', '某局'), part('date', '2021年8月31日')], 'unsealed')
    expect(line - (date + (6.5 + 5 * 0.25) * 315)).toBeCloseTo(ems(2), -1)
    expect(date - name).toBe(ems(2))
  })
})

describe('name and date of any letter', () => {
  it('are inside the line', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom('sealed', 'unsealed'), (name, date, seal) => {
        const found = places([part('signature', name), part('date', date)], seal)
        for (const indent of [found.name, found.date]) {
          expect(indent).toBeGreaterThanOrEqual(0)
          expect(indent).toBeLessThanOrEqual(line)
        }
      }),
    )
  })
})

describe('signature and date', () => {
  it('stand on one axis, several names one above the other', async () => {
    const letter = letterOf([part('signature', '甲局'), part('signature', '乙局'), part('date', '2021年8月31日')])
    const parts = await partsOf(letter)
    const indents = ['Signature', 'LetterDate'].map(
      (id) => new RegExp(`w:styleId="${id}".*?<w:ind w:left="(\\d+)"`, 's').exec(parts['word/styles.xml'] ?? '')?.[1],
    )
    expect(indents[0]).toBe(indents[1])
    expect((await printed(letter)).filter(({ style }) => style === 'Signature').map(({ text }) => text)).toEqual([
      '甲局',
      '乙局',
    ])
  })

  it('have so many empty lines above them as the layout found room for', async () => {
    const above = async (spacing?: Spacing) =>
      /w:styleId="Signature".*?<w:spacing [^>]*w:before="(\d+)"/s.exec(
        (await partsOf(plainLetter(1), spacing))['word/styles.xml'] ?? '',
      )?.[1]
    expect(await above()).toBe(String(2 * linePitch))
    const wanted = wantedSpacing({ seal: 'sealed' })
    expect(await above({ ...wanted, linesAboveSignature: 1 })).toBe(String(linePitch))
  })

  it('never stand without words of the letter: the paragraph above keeps with them', async () => {
    const formula = (await printed(plainLetter(1))).find(({ style }) => style === 'Formula')
    expect(formula?.xml).toContain('<w:keepNext/>')
  })

  const last = '建设工作推进落实提升'.repeat(20)
  const copies = part('distribution', '抄送：市政府办公厅。')
  it.each<[string, readonly Block[], boolean]>([
    ['a paragraph', [part('paragraph', last)], true],
    ['a paragraph and copies out of place', [part('paragraph', last), copies], true],
    ['a heading that runs on', [heading(2, `完善机制。${last}`)], true],
    ['a heading', [heading(1, '完善机制')], false],
  ])('have what the layout found above and in %s before them', async (_, ending, wanted) => {
    const signed = [...ending, part('signature', '某局'), part('date', '2021年8月31日')]
    const letters = Array.from({ length: 24 }, (_, count) =>
      letterOf([...Array.from({ length: count + 20 }, () => part('paragraph', '已办。')), ...signed]),
    )
    const layouts = letters.map((letter) => layoutLetter(letter))
    expect(layouts.some(({ linesAboveLast }) => linesAboveLast > 0)).toBe(wanted)
    for (const [at, letter] of letters.entries()) {
      const layout = layouts[at]
      const paragraphs = paragraphsOf((await partsOf(letter, layout))['word/document.xml'] ?? '')
      const before = paragraphs.findLast(({ style }) => /BodyText|Heading/.test(style))
      const above = Number(/w:before="(\d+)"/.exec(before?.xml ?? '')?.[1] ?? 0)
      expect(above / linePitch).toBe(layout?.linesAboveLast)
    }
  })
})

describe('attachments', () => {
  const attachments = async (text: string) =>
    (await printed(letterOf([part('attachment', text)])))
      .filter(({ style }) => style === 'Attachment')
      .map(({ text: words, xml }) => [
        words,
        Number(/w:left="(\d+)"/.exec(xml)?.[1]),
        Number(/w:hanging="(\d+)"/.exec(xml)?.[1]),
      ])

  it('turn over under the first character of the name', async () => {
    expect(await attachments('附件：征询意见表')).toEqual([['附件：征询意见表', 632 + ems(3), ems(3)]])
    expect(await attachments('附件：1.征询意见表\n2.清单')).toEqual([
      ['附件：1.征询意见表', 632 + ems(4), ems(4)],
      ['2.清单', 632 + ems(4), ems(1)],
    ])
  })
})

describe('the imprint', () => {
  const copies = async (text: string, facts = {}) =>
    (await printed(letterOf([part('distribution', text)], facts))).find(({ style }) => style === 'Distribution')

  it('of the letter format is one frame at the foot of the text area, and the flow goes on after it', async () => {
    const paragraphs = await printed(plainLetter(0))
    const frame = paragraphs.at(-2)
    expect(frame?.text).toBe('抄送：市人大常委会选联任工委、市政府督查室。')
    expect(frame?.xml).toMatch(/<w:framePr [^>]*w:vAnchor="margin"[^>]*w:yAlign="bottom"/)
    expect(frame?.xml).not.toContain('<w:ind ')
    expect(paragraphs.at(-1)).toMatchObject({ style: 'Anchor', text: '' })
  })

  it.each(['letter', 'document'] as const)('turns over after another label than 抄送 as well, %s', async (format) => {
    expect((await copies('抄报：市政府。', { format }))?.xml).toMatch(/<w:ind [^>]*w:hanging="840"/)
    const longer = await copies('抄送单位：市政府。', { format })
    expect(longer?.xml).toMatch(/<w:ind [^>]*w:left="1680"[^>]*w:right="280"[^>]*w:hanging="1400"/)
    expect((await copies('市政府督查室。', { format }))?.xml).toMatch(/<w:ind [^>]*w:left="280"[^>]*w:hanging="0"/)
    expect((await copies('抄送：市政府督查室。', { format }))?.xml).not.toContain('<w:ind ')
  })

  it('is missing where there are no copies', async () => {
    expect((await printed(letterOf([part('distribution', ' ')]))).some(({ xml }) => xml.includes('yAlign'))).toBe(false)
  })

  it('of the document format says who printed it and when', async () => {
    const paragraphs = await printed(plainLetter(0, { format: 'document' }))
    expect(paragraphs.find(({ style }) => style === 'Printed')?.text).toBe('深圳市工业和信息化局\t2021年8月31日印发')
  })

  it('of the document format keeps the copies on the page of who printed it', async () => {
    const letter = letterOf([part('distribution', '抄送：市政府办公厅。')], { format: 'document' })
    expect((await printed(letter)).find(({ style }) => style === 'Distribution')?.xml).toContain('<w:keepNext/>')
  })
})
