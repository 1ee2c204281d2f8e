import type { WebContents } from 'electron'
import type { Result } from '../../../letter/model/result'
import type { Answer, OpenedDocument } from '../../bridge'
import type { JsonFile } from '../disk/json-file'
import { admit, type Desk, documentAt, handedOver, nameOf, type OpenDocument } from '../documents/document'
import { type Found, findInFile } from '../documents/opening'
import { cancelled } from '../documents/saving'
import { dialogsOf } from './dialogs'
import { bringForward, type Page, tellPage } from './page'
import { makeWindow, placeOf } from './window'
import type { Place } from './window-place'

/** How often a page that stopped is started again. */
const mostRestarts = 3
const stopped = '窗口意外停止后已重新打开，内容恢复到最近一次自动保留的状态，请核对后保存。'

/** The windows of the program, one a document. */
export type Pages = {
  all(): readonly Page[]
  /** The page that these contents belong to; null for contents that are none of ours. */
  of(contents: WebContents): Page | null
  /** Opens a window with a document, or with the start screen. */
  open(document: OpenDocument | null, problem?: string): Page
  /** Puts what was found into this window if it has no document yet, else into one of its own. */
  show(page: Page, found: Result<Found>): Answer<OpenedDocument>
  /** Opens a file that was named from outside. */
  openFile(path: string): Promise<void>
  /** Closes every window in turn; false as soon as one of them is to stay. */
  closeAll(): Promise<boolean>
  /** From now on windows close without a question, and recovery copies stay: the session of the system ends. */
  endSession(): void
}

/** Starts a page again that stopped; its document is handed over as it was last heard of. */
function restartWhenStopped(page: Page): void {
  let restarts = 0
  page.window.webContents.on('render-process-gone', () => {
    restarts += 1
    page.hasStarted = false
    if (restarts > mostRestarts) return
    if (page.document) page.document.notes = [stopped]
    page.window.webContents.reload()
  })
}

/** Asks about unsaved words before a window goes, and lets the page save them. */
async function askAndClose(desk: Desk, page: Page): Promise<void> {
  const { document, window } = page
  if (page.isAsking || !document) return
  page.isAsking = true
  const answer = await page.dialogs.askClose(nameOf(document) || document.proposedName || '未命名答复')
  page.isAsking = false
  if (window.isDestroyed()) return
  if (answer === 'save') tellPage(page, 'command', 'save-and-close')
  if (answer === null) page.onClosing?.(false)
  if (answer !== 'discard') return
  await desk.journal.remove(document.id).catch(() => {})
  page.mayClose = true
  window.close()
}

/** Closes one window; false where the person keeps it, or where saving did not succeed. */
function closePage(page: Page): Promise<boolean> {
  return new Promise((resolve) => {
    page.onClosing = (isGone) => {
      page.onClosing = null
      resolve(isGone)
    }
    bringForward(page)
    page.window.close()
  })
}

/** The windows of the program. `place` keeps where the window was; `asksBeforeClosing` is off where nobody is there to answer. */
export function openPages(desk: Desk, place: JsonFile<Place>, firstPlace: Place, asksBeforeClosing: boolean): Pages {
  const pages = new Set<Page>()
  let nextPlace = firstPlace
  let asks = asksBeforeClosing
  const watchClosing = (page: Page) => {
    const { window } = page
    window.on('close', (event) => {
      if (asks && !page.mayClose && page.document?.unsaved) {
        event.preventDefault()
        void askAndClose(desk, page)
        return
      }
      nextPlace = placeOf(window)
      void place.write(nextPlace).catch(() => {})
    })
    window.on('closed', () => {
      pages.delete(page)
      if (page.document) desk.documents.delete(page.document.id)
      page.onClosing?.(true)
    })
    window.on('session-end', () => {
      asks = false
    })
  }
  const open = (document: OpenDocument | null, problem: string | null = null): Page => {
    const window = makeWindow(nextPlace, pages.size)
    const page: Page = {
      window,
      dialogs: dialogsOf(window),
      document,
      problem,
      hasStarted: false,
      isAsking: false,
      mayClose: false,
      onClosing: null,
    }
    pages.add(page)
    watchClosing(page)
    restartWhenStopped(page)
    return page
  }
  const isOpen = (found: Found) => {
    const known = found.id === undefined ? undefined : desk.documents.get(found.id)
    const document = known ?? (found.path !== null && !found.unsaved ? documentAt(desk, found.path) : undefined)
    return [...pages].find((page) => document !== undefined && page.document === document)
  }
  const show = (page: Page, found: Result<Found>): Answer<OpenedDocument> => {
    if (!found.ok) return found
    const already = isOpen(found.value)
    if (already) {
      bringForward(already)
      return cancelled
    }
    const document = admit(desk, found.value)
    if (page.document === null && !page.window.isDestroyed()) {
      page.document = document
      return { ok: true, value: handedOver(document) }
    }
    open(document)
    return cancelled
  }
  const openFile = async (path: string) => {
    const found = await findInFile(desk, path)
    const idle = [...pages].find((page) => page.document === null) ?? [...pages][0]
    if (!idle) {
      open(found.ok ? admit(desk, found.value) : null, found.ok ? undefined : found.message)
      return
    }
    const shown = show(idle, found)
    if (shown.ok) {
      bringForward(idle)
      if (idle.hasStarted) tellPage(idle, 'opened', shown.value)
    } else if (!shown.cancelled) {
      bringForward(idle)
      await idle.dialogs.tell(shown.message)
    }
  }
  const closeAll = async () => {
    for (const page of [...pages]) if (!(await closePage(page))) return false
    return true
  }
  return {
    all: () => [...pages],
    of: (contents) => [...pages].find(({ window }) => !window.isDestroyed() && window.webContents === contents) ?? null,
    open,
    show,
    openFile,
    closeAll,
    endSession: () => {
      asks = false
    },
  }
}
