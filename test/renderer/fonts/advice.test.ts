import { describe, expect, it, vi } from 'vitest'

vi.stubGlobal('window', {})
const { adviceText, fontsToTell } = await import('../../../renderer/fonts/advice')

describe('advice on fonts', () => {
  it('leaves out what was told since the start, and what nobody wants to hear of', () => {
    expect(fontsToTell(['甲', '乙', '丙'], ['甲'], ['丙'])).toEqual(['乙'])
    expect(fontsToTell(['甲'], ['甲'], [])).toEqual([])
  })

  it('says of a Word file that it names the fonts, and of a PDF file that it holds what stands in for them', () => {
    expect(adviceText(['甲', '乙'], 'docx')).toMatch(/^本机没有安装“甲”“乙”。导出的文件仍写明这些字体/)
    expect(adviceText(['甲'], 'pdf')).toContain('导出的 PDF 将以相近字体代替')
    expect(adviceText(['甲'], 'print')).toContain('打印时将以相近字体代替')
  })
})
