import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../letter/docx/write/write-docx'
import { letterOf, part, plainLetter, seedLetter } from './letters'
import { paragraphsOf, partsOf } from './parts'

describe('writeDocx', () => {
  it('gives the same bytes for the same letter', async () => {
    const [first, second] = [await writeDocx(seedLetter()), await writeDocx(seedLetter())]
    expect(second).toEqual(first)
  })

  it('bears the date of the letter and not that of the clock', async () => {
    const core = async (date: string) => (await partsOf(plainLetter(0, { date })))['docProps/core.xml']
    expect(await core('2021-08-31')).toContain('>2021-08-31T00:00:00.000Z<')
    expect(await core('')).toContain('>2000-01-01T00:00:00.000Z<')
    expect(await core('2021-99-99')).toContain('>2000-01-01T00:00:00.000Z<')
  })

  it('names title and issuer in the properties', async () => {
    const core = (await partsOf(letterOf([part('title', '某局\n关于<第1号>建议的复函')])))['docProps/core.xml']
    expect(core).toContain('<dc:title>某局关于&lt;第1号&gt;建议的复函</dc:title>')
    expect(core).toContain('<dc:creator>深圳市工业和信息化局</dc:creator>')
  })

  it('takes other fonts by role', async () => {
    const fonts = { title: '华文中宋', body: '仿宋', heading: '微软雅黑', subheading: '楷体', pageNumber: '宋体' }
    const bytes = await writeDocx(plainLetter(0), fonts)
    expect(bytes).not.toEqual(await writeDocx(plainLetter(0)))
  })
})

describe('the page', () => {
  it('is A4 with a text area of 156 × 225 mm', async () => {
    const xml = (await partsOf(plainLetter(0)))['word/document.xml']
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
  })

  it('has page numbers on odd and even sides, and in the letter format none on the first', async () => {
    const parts = await partsOf(plainLetter(0))
    const footers = Object.keys(parts).filter((path) => /^word\/footer\d\.xml$/.test(path))
    const styles = footers.map((path) => paragraphsOf(parts[path] ?? '').map(({ style }) => style))
    expect(styles.sort()).toEqual([['PageNumberEven'], ['PageNumberOdd'], ['SecondRule']])
    expect(parts['word/document.xml']).toContain('<w:titlePg/>')
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    const other = await partsOf(plainLetter(0, { format: 'document' }))
    expect(other['word/document.xml']).not.toContain('<w:titlePg')
  })
})
