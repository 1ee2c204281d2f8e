import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterWidth } from '../../letter/model/measures'
import { signatureIndent } from '../../letter/model/printed-ending'
import { letterOf, part, plainLetter } from './letters'
import { partsOf, printed } from './parts'

const line = 8844

describe('signatureIndent', () => {
  it('makes the date keep four characters from the right', () => {
    const date = '2021年8月31日'
    const indent = signatureIndent([part('signature', '某市某局'), part('date', date)])
    const right = (line - indent - (6.5 + 5 * 0.25) * 315) / 2
    expect(right / characterWidth).toBeCloseTo(4, 1)
  })

  it('moves the axis to the left for a name that is too long for it', () => {
    const long = '某'.repeat(20)
    const indent = signatureIndent([part('signature', long), part('date', '2021年8月31日')])
    expect(line - indent).toBe(20 * 315)
    expect(signatureIndent([part('signature', '某'.repeat(99))])).toBe(0)
  })

  it('is inside the line for any name and date', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, date) => {
        const indent = signatureIndent([part('signature', name), part('date', date)])
        expect(indent).toBeGreaterThanOrEqual(0)
        expect(indent).toBeLessThan(line)
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

  it('never stand without words of the letter: the paragraph above keeps with them', async () => {
    const formula = (await printed(plainLetter(1))).find(({ style }) => style === 'Formula')
    expect(formula?.xml).toContain('<w:keepNext/>')
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
    const ems = (count: number) => count * characterWidth
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

  it('turns over after another label than 抄送 as well', async () => {
    expect((await copies('抄报：市政府。'))?.xml).toMatch(/<w:ind [^>]*w:hanging="840"/)
    expect((await copies('市政府督查室。'))?.xml).toMatch(/<w:ind [^>]*w:left="280"[^>]*w:hanging="0"/)
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
