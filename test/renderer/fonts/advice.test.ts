import { describe, expect, it, vi } from 'vitest'
import type { Answer, Settings, SettingsChange } from '../../../electron/bridge'
import { defaultSettings } from '../../../electron/main/settings'
import { createApp, type Question } from '../../../renderer/app-state'

const asked: SettingsChange[] = []
let answer: Answer<Settings> = { ok: true, value: defaultSettings }
const settings = async ({ change }: { change: SettingsChange }) => {
  asked.push(change)
  return answer
}
vi.stubGlobal('window', { dafu: { settings } })
vi.mock('../../../renderer/fonts/faces', () => ({ isInstalled: async (font: string) => font !== '黑体' }))
const { adviceText, adviseOnFonts, fontsToTell } = await import('../../../renderer/fonts/advice')

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

describe('asking about fonts', () => {
  const begin = () =>
    createApp({
      version: '',
      recent: [],
      recovered: [],
      settings: defaultSettings,
      problem: null,
      vocabulary: {},
      vocabularyProblem: null,
    })
  const question = (app: ReturnType<typeof begin>) =>
    vi.waitFor(() => {
      const open = app.question.get()
      if (!open) throw new Error('nothing is asked')
      return open as Question
    })

  it('adds to what was told, and to what nobody wants to hear of', async () => {
    const app = begin()
    app.toldFonts.set(['甲'])
    const advised = adviseOnFonts(app, 'print')
    const { option, answer: choose } = await question(app)
    option?.onTick(true)
    choose('go')
    expect(await advised).toBe(true)
    expect(app.toldFonts.get()).toEqual(['甲', '黑体'])
    expect(asked).toEqual([{ knownMissing: ['黑体'] }])
  })

  it('says that it could not be written down', async () => {
    answer = { ok: false, message: '磁盘空间不足。' }
    const app = begin()
    const advised = adviseOnFonts(app, 'pdf')
    const { option, answer: choose } = await question(app)
    option?.onTick(true)
    choose('go')
    const second = await question(app)
    expect(second.text).toBe('磁盘空间不足。')
    second.answer('go')
    expect(await advised).toBe(true)
  })
})
