import { type App, ask } from '../app-state'
import { bridge } from '../bridge'
import { isInstalled } from './faces'
import { missingFonts } from './font-names'

/** What the letter's fonts are needed for. */
export type Purpose = 'docx' | 'pdf' | 'print'

const goOn: Record<Purpose, string> = { docx: '继续导出', pdf: '继续导出', print: '继续打印' }

/** The fonts that are still to be spoken of: neither `told` since the start nor `known` for good. */
export function fontsToTell(missing: readonly string[], told: readonly string[], known: readonly string[]): string[] {
  return missing.filter((font) => !told.includes(font) && !known.includes(font))
}

/** What missing fonts mean for what is to be done, and what helps. */
export function adviceText(missing: readonly string[], purpose: Purpose): string {
  const names = `本机没有安装${missing.map((font) => `“${font}”`).join('')}。`
  const means: Record<Purpose, string> = {
    docx: '导出的文件仍写明这些字体，在装有它们的电脑上显示正确；在本机以相近字体代替显示，换行和分页可能不同。',
    pdf: '导出的 PDF 将以相近字体代替，字形、换行和分页可能与正式字体不同。',
    print: '打印时将以相近字体代替，字形、换行和分页可能与正式字体不同。',
  }
  return `${names}${means[purpose]}可以安装这些字体，或在设置中改用其他字体。`
}

/** Has fonts never told of again. False where that failed and whoever heard of it goes no further. */
async function neverTellAgain(app: App, fonts: readonly string[], purpose: Purpose): Promise<boolean> {
  const answer = await bridge.settings({ change: { knownMissing: [...fonts] } })
  if (answer.ok || answer.cancelled) return true
  const choices = [{ id: 'go', label: goOn[purpose], tone: 'main' }] as const
  return (await ask(app, { title: '不再提示的字体没有记下', text: answer.message, choices })) === 'go'
}

/** Tells, once since the start, which fonts of the letter this computer lacks. False where that is to be mended first. */
export async function adviseOnFonts(app: App, purpose: Purpose): Promise<boolean> {
  const { fonts, knownMissing } = app.start.get().settings
  const missing = await missingFonts(fonts, isInstalled)
  if (fontsToTell(missing, app.toldFonts.get(), knownMissing).length === 0) return true
  let isLast = false
  const choice = await ask(app, {
    title: '有字体未安装',
    text: adviceText(missing, purpose),
    choices: [
      { id: 'go', label: goOn[purpose], tone: 'main' },
      { id: 'settings', label: '去设置字体', tone: 'plain' },
    ],
    option: {
      label: '不再提示这些字体',
      onTick: (ticked) => {
        isLast = ticked
      },
    },
  })
  if (choice === 'settings') app.dialog.set('settings')
  if (choice !== 'go') return false
  app.toldFonts.update((told) => [...new Set([...told, ...missing])])
  return isLast ? neverTellAgain(app, missing, purpose) : true
}
