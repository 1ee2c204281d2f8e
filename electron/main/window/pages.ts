import type { WebContents } from 'electron'
import type { Result } from '../../../letter/model/result'
import type { Answer, OpenedDocument } from '../../bridge'
import type { JsonFile } from '../disk/json-file'
import { admit, type Desk, documentAt, handedOver, type OpenDocument } from '../documents/document'
import { type Found, findInFile } from '../documents/opening'
import { cancelled } from '../documents/saving'
import { type Closing, closePage, watchClosing } from './closing'
import { dialogsOf } from './dialogs'
import { bringForward, type Page, tellPage } from './page'
import { makeWindow, placeOf } from './window'
import type { Place } from './window-place'

/** How often a page that stopped is started again. */
const mostRestarts = 3
const stopped = '窗口意外停止后已重新打开，内容恢复到最近一次自动保留的状态，请核对后保存。'

/** Where windows stand: `last` for the next one, `file` for the next start. */
export type Places = { last: Place; file: JsonFile<Place> }

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

/** The windows of the program, one a document. */
export class Pages {
  private readonly open = new Set<Page>()

  constructor(
    private readonly desk: Desk,
    private readonly places: Places,
    private readonly closing: Closing,
  ) {}

  all(): readonly Page[] {
    return [...this.open]
  }

  /** The page that these contents belong to; null for contents that are none of ours. */
  of(contents: WebContents): Page | null {
    return this.all().find(({ window }) => !window.isDestroyed() && window.webContents === contents) ?? null
  }

  /** Opens a window with a document, or with the start screen and why a document could not be opened. */
  add(document: OpenDocument | null, problem: string | null = null): Page {
    const window = makeWindow(this.places.last, this.open.size)
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
    this.open.add(page)
    watchClosing(this.desk, page, this.closing, () => {
      this.places.last = placeOf(window)
      void this.places.file.write(this.places.last).catch(() => {})
    })
    window.on('closed', () => this.open.delete(page))
    restartWhenStopped(page)
    return page
  }

  /** The window that shows the very file, or the very recovery copy. */
  private showing({ id, path }: Found): Page | undefined {
    const document = (id && this.desk.documents.get(id)) || (!id && path && documentAt(this.desk, path)) || null
    return this.all().find((page) => document !== null && page.document === document)
  }

  /** Puts what was found into this window if it has no document yet, else into one of its own. */
  show(page: Page, found: Result<Found>): Answer<OpenedDocument> {
    if (!found.ok) return found
    const already = this.showing(found.value)
    if (already) {
      bringForward(already)
      return cancelled
    }
    const document = admit(this.desk, found.value)
    if (page.document !== null || page.window.isDestroyed()) {
      this.add(document)
      return cancelled
    }
    page.document = document
    return { ok: true, value: handedOver(document) }
  }

  /** Opens a file that was named from outside: in the start screen's window where there is one. */
  async openFile(path: string): Promise<void> {
    const found = await findInFile(this.desk, path)
    const page = this.all().find(({ document }) => document === null) ?? this.all()[0]
    if (!page) {
      this.begin(found)
      return
    }
    const shown = this.show(page, found)
    if (!shown.ok && shown.cancelled) return
    bringForward(page)
    if (!shown.ok) await page.dialogs.tell(shown.message)
    else if (page.hasStarted) tellPage(page, 'opened', shown.value)
  }

  /** Opens the first window on what was found, or on the start screen where nothing was named. */
  begin(found: Result<Found> | null): void {
    if (found === null) this.add(null)
    else if (found.ok) this.add(admit(this.desk, found.value))
    else this.add(null, found.message)
  }

  /** Closes every window in turn; false as soon as one of them is to stay. */
  async closeAll(): Promise<boolean> {
    for (const page of this.all()) if (!(await closePage(page))) return false
    return true
  }
}
