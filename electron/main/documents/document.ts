import { basename } from 'node:path'
import type { ExportFormat, OpenedDocument } from '../../bridge'
import { isSamePath } from '../disk/file-names'
import type { Recent } from '../recent'
import type { Journal } from './journal'

/** A document that is open in a window. Pages know it by `id`. */
export type OpenDocument = {
  id: string
  /** Where it is saved; null where it never was. */
  path: string | null
  /** The name it may be saved under; without a folder. */
  proposedName: string
  /** The newest text that this process has seen, for a page that has to start again. */
  text: string
  notes: string[]
  unsaved: boolean
  /** The versions of the page that are on disk and in the journal; -1 for none. */
  savedVersion: number
  keptVersion: number
  /** The digest of what the file held when it was last read or written here; null where it did not exist. */
  base: string | null
  /** Ends when the last save that was asked for has ended. */
  saving: Promise<unknown>
}

/** What the person at the window is asked while a document is opened, saved or exported. Null is 取消. */
export type Dialogs = {
  chooseOpen(what?: 'letter' | 'proposal' | 'vocabulary'): Promise<string | null>
  chooseSave(proposal: string, kind: 'dafu' | 'json' | ExportFormat): Promise<string | null>
  /** The file on disk is not the one that was opened. */
  askChanged(name: string): Promise<'copy' | 'overwrite' | null>
  askOverwrite(name: string): Promise<boolean>
  tell(message: string): Promise<void>
}

/** What documents are kept with. */
export type Desk = {
  documents: Map<string, OpenDocument>
  journal: Journal
  recent: Recent
  now: () => Date
  newId: () => string
}

/** What a page is told of a document; the base name of the path stands for the path. */
export function handedOver(document: OpenDocument): OpenedDocument {
  const { id, text, unsaved, notes } = document
  return { id, name: nameOf(document), text, unsaved, notes }
}

/** The file's name without its folder; empty for a document that was never saved. */
export function nameOf({ path }: Pick<OpenDocument, 'path'>): string {
  return path === null ? '' : basename(path)
}

/** The open document of that file. */
export function documentAt(desk: Desk, path: string): OpenDocument | undefined {
  return [...desk.documents.values()].find((document) => document.path !== null && isSamePath(document.path, path))
}

/** Puts a document on the desk and gives it. Of two windows on one file only the first keeps the path. */
export function admit(desk: Desk, document: Partial<OpenDocument>): OpenDocument {
  const whole: OpenDocument = {
    id: desk.newId(),
    path: null,
    proposedName: '',
    text: '',
    notes: [],
    unsaved: true,
    savedVersion: -1,
    keptVersion: -1,
    base: null,
    saving: Promise.resolve(),
    ...document,
  }
  if (whole.path !== null && documentAt(desk, whole.path)) whole.path = null
  desk.documents.set(whole.id, whole)
  return whole
}

/** A page that starts again counts its versions anew. */
export function forgetVersions(document: OpenDocument): void {
  document.savedVersion = -1
  document.keptVersion = -1
}
