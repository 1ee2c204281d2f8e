import type { Desk } from '../documents/document'
import { nameOf } from '../documents/document'
import { saveDocument } from '../documents/saving'
import { bringForward, type Page, tellPage } from './page'

/** Whether windows ask before unsaved words go: not where nobody is there to answer, and not when the system's session ends. */
export type Closing = { asks: boolean }

/** Has the page save its words and close; a page that stopped cannot, so what was last heard of it is saved. */
async function saveAndClose(desk: Desk, page: Page): Promise<void> {
  const { document, window, dialogs } = page
  if (!document) return
  if (!window.webContents.isCrashed()) {
    tellPage(page, 'command', 'save-and-close')
    return
  }
  const request = { text: document.text, version: Math.max(document.keptVersion, 0), as: false }
  const answer = await saveDocument(desk, document, request, dialogs)
  if (answer.ok) window.close()
  else page.onClosing?.(false)
  if (!answer.ok && !answer.cancelled) await dialogs.tell(answer.message)
}

async function dropAndClose(desk: Desk, page: Page): Promise<void> {
  if (page.document) await desk.journal.remove(page.document.id).catch(() => {})
  page.mayClose = true
  page.window.close()
}

/** Asks about unsaved words before a window goes. Without an answer the window stays. */
async function askAndClose(desk: Desk, page: Page): Promise<void> {
  const { document, window } = page
  if (page.isAsking || !document) return
  page.isAsking = true
  const answer = await page.dialogs.askClose(nameOf(document) || document.proposedName || '未命名答复')
  page.isAsking = false
  if (window.isDestroyed()) return
  if (answer === 'save') await saveAndClose(desk, page)
  else if (answer === 'discard') await dropAndClose(desk, page)
  else page.onClosing?.(false)
}

/** Lets no unsaved words go with a window unasked. `onClose` hears of a window that goes, while it is still there. */
export function watchClosing(desk: Desk, page: Page, closing: Closing, onClose: () => void): void {
  const { window } = page
  window.on('close', (event) => {
    if (closing.asks && !page.mayClose && page.document?.unsaved) {
      event.preventDefault()
      void askAndClose(desk, page)
    } else onClose()
  })
  window.on('closed', () => {
    if (page.document) desk.documents.delete(page.document.id)
    page.onClosing?.(true)
  })
  window.on('session-end', () => {
    closing.asks = false
  })
}

/** Closes one window; false where the person keeps it, or where saving did not succeed. */
export function closePage(page: Page): Promise<boolean> {
  return new Promise((resolve) => {
    page.onClosing = (isGone) => {
      page.onClosing = null
      resolve(isGone)
    }
    bringForward(page)
    page.window.close()
  })
}
