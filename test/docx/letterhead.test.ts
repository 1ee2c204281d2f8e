import { describe, expect, it } from 'vitest'
import { twipsOfMillimetres } from '../../letter/model/measures'
import { letterOf, part } from './letters'
import { partsOf, printed, styleXml } from './parts'

const title = part('title', '某局关于第1号建议的复函')
const styleOf = async (id: string, facts = {}) =>
  styleXml((await partsOf(letterOf([title], facts)))['word/styles.xml'] ?? '', id)

describe('the letter format', () => {
  it('prints the letterhead, else the issuer, in a frame on the page', async () => {
    const [head] = await printed(letterOf([title]))
    expect(head).toMatchObject({ style: 'Letterhead', text: '深圳市工业和信息化局' })
    expect(head?.xml).toMatch(/<w:framePr [^>]*w:hAnchor="page" w:vAnchor="page"/)
    expect((await printed(letterOf([title], { letterhead: '某市教育局' })))[0]?.text).toBe('某市教育局')
  })

  it('sets the name in red, and its last character without spacing', async () => {
    const style = await styleOf('Letterhead', { letterhead: '教育部' })
    expect(style).toContain('<w:color w:val="FF0000"/>')
    expect(style).toContain('<w:sz w:val="84"/>')
    expect(style).toContain('<w:spacing w:val="0"/>')
    const [head] = await printed(letterOf([title], { letterhead: '教育部' }))
    expect(head?.xml).toMatch(/<w:spacing w:val="420"\/><\/w:rPr><w:t [^>]*>教育<.*<w:r><w:t [^>]*>部</)
  })

  it('rules the first page with double lines of 170 mm in the middle of the page', async () => {
    const left = -twipsOfMillimetres(8)
    const right = -twipsOfMillimetres(6)
    for (const [id, kind] of [
      ['FirstRule', 'thickThinSmallGap'],
      ['SecondRule', 'thinThickSmallGap'],
    ] as const) {
      const style = await styleOf(id)
      expect(style).toContain(`<w:bottom w:val="${kind}" w:color="FF0000"`)
      expect(style).toMatch(new RegExp(`<w:ind [^>]*w:left="${left}"[^>]*/>`))
      expect(style).toMatch(new RegExp(`<w:ind [^>]*w:right="${right}"[^>]*/>`))
    }
  })

  it.each([
    ['nothing', {}, []],
    ['a number', { documentNumber: '某函〔2021〕1号' }, [['DocumentNumber', '某函〔2021〕1号']]],
    [
      'secrecy and urgency beside number and class',
      { secrecy: '机密★1年', urgency: '特急', documentNumber: '某函〔2021〕1号', resultClass: 'A' as const },
      [
        ['HeadMark', '机密★1年\t某函〔2021〕1号'],
        ['HeadMark', '特急\t办理结果：A类'],
      ],
    ],
    [
      'a copy number and nothing beside it',
      { copyNumber: '000001', signer: '王五' },
      [['HeadMark', '000001\t签发人：王五']],
    ],
    [
      'more on the right',
      { documentNumber: '1号', signer: '王五' },
      [
        ['DocumentNumber', '1号'],
        ['DocumentNumber', '签发人：王五'],
      ],
    ],
  ])('prints %s between line and title', async (_, facts, rows) => {
    const paragraphs = await printed(letterOf([title], facts))
    const from = paragraphs.findIndex(({ style }) => style === 'HeadGap') + 1
    const to = paragraphs.findIndex(({ style }) => style === 'LetterTitle')
    expect(paragraphs.slice(from, to).map(({ style, text }) => [style, text])).toEqual(rows)
  })
})

describe('the document format', () => {
  it('centres the number over the red line, or sets it beside the signer', async () => {
    const facts = { format: 'document' as const, documentNumber: '某发〔2021〕1号' }
    expect(await styleOf('DocumentNumber', facts)).toMatch(/<w:bottom w:val="single".*<w:jc w:val="center"\/>/s)
    const paragraphs = await printed(letterOf([title], { ...facts, signer: '王五' }))
    expect(paragraphs.find(({ style }) => style === 'DocumentNumber')?.text).toBe('某发〔2021〕1号\t签发人：王五')
  })

  it('keeps the name where it is whatever stands above it', async () => {
    const above = async (facts: object) =>
      Number(/w:before="(\d+)"/.exec(await styleOf('Letterhead', { format: 'document', ...facts }))?.[1])
    expect((await above({})) - (await above({ copyNumber: '000001', urgency: '特急' }))).toBe(2 * 579)
  })
})
