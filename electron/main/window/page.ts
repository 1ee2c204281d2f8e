import type { BrowserWindow } from 'electron'
import type { Events } from '../../bridge'
import type { OpenDocument } from '../documents/document'
import type { WindowDialogs } from './dialogs'

/** A window with its page, and the document it shows: none on the start screen. */
export type Page = {
  window: BrowserWindow
  dialogs: WindowDialogs
  document: OpenDocument | null
  /** Why the file named at the start could not be opened. */
  problem: string | null
  /** Whether the page has asked for what it starts with; before that, no event is needed. */
  hasStarted: boolean
  /** Whether the person is being asked about closing. */
  isAsking: boolean
  /** Whether the window may go without a question. */
  mayClose: boolean
  /** Hears whether the window is gone or stays, when it was told to close. */
  onClosing: ((isGone: boolean) => void) | null
}

/** Tells a page of an event. */
export function tellPage<Name extends keyof Events>({ window }: Page, name: Name, value: Events[Name]): void {
  if (!window.isDestroyed()) window.webContents.send(`dafu:${name}`, value)
}

/** Brings a window before the others. */
export function bringForward({ window }: Page): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
