import { describe, expect, it } from 'vitest'
import { heading, letterOf, part, plainLetter } from './letters'
import { partsOf, printed, styleXml } from './parts'

const rows = async (letter: ReturnType<typeof letterOf>) =>
  (await printed(letter)).slice(3).map(({ style, text }) => [style, text])

describe('the body', () => {
  it('prints every part through its style, in order', async () => {
    const letter = plainLetter(1, { documentNumber: '' })
    expect((await rows(letter)).map(([style]) => style)).toEqual([
      ...['LetterTitle', 'Salutation', 'BodyText', 'BodyText', 'BodyText', 'Formula', 'Signature', 'LetterDate'],
      ...['Note', 'Disclosure', 'Distribution', 'Anchor'],
    ])
  })

  it('prints nothing for empty blocks, and blanks as they are', async () => {
    const letter = letterOf([
      part('title', ''),
      part('salutation', ' \n'),
      part('note', ''),
      part('date', '【成文日期】'),
    ])
    expect(await rows(letter)).toEqual([['LetterDate', '【成文日期】']])
  })

  it('numbers headings by their levels, empty ones not counted', async () => {
    const letter = letterOf([
      heading(1, '甲'),
      heading(2, '乙'),
      heading(3, '丙'),
      heading(4, '丁'),
      heading(1, ' '),
      heading(1, '戊'),
      heading(2, '己'),
    ])
    expect(await rows(letter)).toEqual([
      ['Heading1', '一、甲'],
      ['Heading2', '（一）乙'],
      ['Heading3', '1.丙'],
      ['Heading4', '（1）丁'],
      ['Heading1', '二、戊'],
      ['Heading2', '（一）己'],
    ])
  })

  it('sets what runs on after a heading as body text, and lets it part from what follows', async () => {
    const [, , , line] = await printed(letterOf([heading(2, '已开展的工作。目前进展顺利。')]))
    expect(line?.text).toBe('（一）已开展的工作。目前进展顺利。')
    expect(line?.xml).toMatch(/<w:rStyle w:val="RunInText"\/>.*。目前进展顺利。/)
    expect(line?.xml).toContain('<w:keepNext w:val="false"/>')
  })

  it('breaks a long title into balanced lines', async () => {
    const text = '深圳市工业和信息化局关于市七届人大一次会议第20210639号建议答复意见的函'
    expect(await rows(letterOf([part('title', text)]))).toEqual([
      ['LetterTitle', '深圳市工业和信息化局\n关于市七届人大一次会议\n第20210639号建议答复意见的函'],
    ])
  })
})

describe('tables', () => {
  const cell = (text: string, size = {}) => ({ type: 'cell' as const, ...size, children: [{ text }] })
  const row = (...children: ReturnType<typeof cell>[]) => ({ type: 'row' as const, children })
  const table = {
    type: 'table' as const,
    id: 't',
    headRows: 1,
    children: [
      row(cell('序号'), cell('事项', { columns: 2 })),
      row(cell('1', { rows: 2 }), cell('甲'), cell('乙')),
      row(cell('丙'), cell('丁')),
    ],
  }

  it('have a grid as wide as the text area, repeated heads and merged cells', async () => {
    const xml = (await partsOf(letterOf([table])))['word/document.xml'] ?? ''
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    expect(grid).toHaveLength(3)
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(8844)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).toContain('<w:gridSpan w:val="2"/>')
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(1)
  })

  it('stay apart from each other and never end the letter', async () => {
    const xml = (await partsOf(letterOf([table, { ...table, id: 'u' }])))['word/document.xml'] ?? ''
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>|<\/w:tbl><w:sectPr/)
  })

  it('print their words through the styles of head and text', async () => {
    const printedRows = await rows(letterOf([table]))
    expect(printedRows.filter(([style]) => style === 'TableHead').map(([, text]) => text)).toEqual(['序号', '事项'])
    expect(printedRows.filter(([style]) => style === 'TableText').map(([, text]) => text)).toEqual([
      '1',
      '甲',
      '乙',
      '',
      '丙',
      '丁',
    ])
  })
})

describe('the styles', () => {
  it('are Chinese by name, take fonts by role, and name no theme font', async () => {
    const styles = (await partsOf(plainLetter(0)))['word/styles.xml'] ?? ''
    const looks: [string, string, string][] = [
      ['LetterTitle', '公文标题', '方正小标宋简体'],
      ['Heading1', '一级标题', '黑体'],
      ['Heading2', '二级标题', '楷体_GB2312'],
      ['Heading3', '三级标题', '仿宋_GB2312'],
      ['Heading4', '四级标题', '仿宋_GB2312'],
      ['PageNumberOdd', '页码', '宋体'],
      ['Normal', 'Normal', '仿宋_GB2312'],
    ]
    for (const [id, name, font] of looks) {
      const style = styleXml(styles, id)
      expect(style).toContain(`<w:name w:val="${name}"/>`)
      expect(style).toContain(`w:eastAsia="${font}"`)
      expect(style).toContain(`w:ascii="${font}"`)
    }
    expect(styles).not.toMatch(/Theme=/)
  })

  it('give the headings to the navigation of Word', async () => {
    const styles = (await partsOf(plainLetter(0)))['word/styles.xml'] ?? ''
    for (const level of [0, 1, 2, 3])
      expect(styleXml(styles, `Heading${level + 1}`)).toContain(`<w:outlineLvl w:val="${level}"/>`)
  })

  it('indent the body by two characters and set it at the exact pitch', async () => {
    const styles = (await partsOf(plainLetter(0)))['word/styles.xml'] ?? ''
    expect(styleXml(styles, 'BodyText')).toMatch(/<w:ind [^>]*w:firstLineChars="200"/)
    expect(styleXml(styles, 'Normal')).toContain('<w:spacing w:line="579" w:lineRule="exact"/>')
    expect(styleXml(styles, 'Normal')).toContain('<w:spacing w:val="-5"/>')
  })

  it('use every style that a paragraph names', async () => {
    const parts = await partsOf(plainLetter(1, { secrecy: '机密★1年' }))
    const named = new Set(
      Object.values(parts).flatMap((part) =>
        [...part.matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(([, id]) => id ?? ''),
      ),
    )
    for (const id of named) expect(styleXml(parts['word/styles.xml'] ?? '', id)).not.toBe('')
  })
})
