import { BrowserWindow, type WebContents } from 'electron'
import type { Answer, PrintRequest } from '../../bridge'
import { printPage } from '../calls/own-page'
import { cancelled } from '../documents/saving'
import { guardedPreferences } from '../window/window'

const notPrinted = '没有打印成功，请检查打印机后再试。'

/**
 * Draws the pages of a letter in a window that nobody sees, and has something done with them. The window with the letter
 * is not touched: its caret and what is being composed stay as they are.
 */
async function withPages<Outcome>(
  request: PrintRequest,
  work: (contents: WebContents) => Promise<Outcome>,
  parent?: BrowserWindow,
): Promise<Outcome> {
  const window = new BrowserWindow({ show: false, ...(parent && { parent }), webPreferences: guardedPreferences })
  try {
    await window.loadURL(printPage)
    await window.webContents.executeJavaScript(`printLetter(${JSON.stringify(request)})`)
    return await work(window.webContents)
  } finally {
    window.destroy()
  }
}

/** The letter as a PDF file, one sheet of A4 a page. */
export function pdfOf(request: PrintRequest): Promise<Uint8Array> {
  return withPages(request, (contents) => contents.printToPDF({ preferCSSPageSize: true, printBackground: true }))
}

/** What the dialog of the system begins with: whole sheets, printed on both sides (6). */
const options = {
  printBackground: true,
  pageSize: 'A4',
  margins: { marginType: 'none' },
  duplexMode: 'longEdge',
} as const

/** The windows whose letter is being printed: one dialog at a time each. */
const printing = new WeakSet<BrowserWindow>()

/** Prints the letter by the system's dialog, which belongs to `parent`. */
export async function printLetter(request: PrintRequest, parent: BrowserWindow): Promise<Answer<null>> {
  if (printing.has(parent)) return cancelled
  printing.add(parent)
  const print = (contents: WebContents) =>
    new Promise<Answer<null>>((resolve) => {
      contents.print(options, (isDone, reason) => {
        if (isDone) resolve({ ok: true, value: null })
        else resolve(/cancel/i.test(reason) ? cancelled : { ok: false, message: notPrinted })
      })
    })
  return withPages(request, print, parent).finally(() => printing.delete(parent))
}
