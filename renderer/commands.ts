import { HistoryEditor } from 'slate-history'
import type { CommandName } from '../electron/bridge'
import { addPart, addResponse, caretHeading, moveSection, setLevel, shiftLevel } from '../letter/model/editor/responses'
import { addColumn, addRow, removeColumn, removeRow, removeTable } from '../letter/model/editor/tables'
import { type App, zoomWithin } from './app-state'
import { bridge } from './bridge'
import { whenComposed, writeInLetter } from './editor/reveal'
import { adviseOnFonts } from './fonts/advice'
import { acceptFix, fixAll, stepFinding } from './panels/finding-steps'
import { stepZoom } from './preview/zoom'
import { exportLetter, printLetter, saveDocument } from './session/files'
import type { Session } from './session/session'

type LetterCommand = (session: Session, app: App) => void | Promise<void>

/** How far one step of the zoom goes, in percent. */
const zoomStep = 10

function onHeading(work: (session: Session, id: string) => void): (session: Session) => void {
  return (session) => {
    const id = caretHeading(session.editor)
    if (id) work(session, id)
  }
}

/** The paper's size, or that of the preview's pages while they are what is seen. */
function zoomBy(step: number) {
  return (app: App) => {
    if (app.dialog.get() === 'preview') app.previewZoom.update((zoom) => stepZoom(zoom, step))
    else app.zoom.update((zoom) => zoomWithin(zoom + step))
  }
}

function zoomReset(app: App): void {
  if (app.dialog.get() === 'preview') app.previewZoom.set({ fit: null, percent: 100 })
  else app.zoom.set(100)
}

async function saveAndClose(session: Session): Promise<void> {
  if (await saveDocument(session)) await bridge.close({ id: session.id })
}

/** Undoes in the field that is being typed in, else in the letter. */
function history(step: 'undo' | 'redo'): LetterCommand {
  return ({ editor }) => {
    const field = document.activeElement
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) document.execCommand(step)
    else HistoryEditor[step](editor)
  }
}

/** Brings the findings up to date and shows them. */
function check(session: Session, app: App): void {
  session.refresh()
  app.panel.set('findings')
}

/** Exports the letter once it is known what becomes of fonts that are missing here. */
function exportAs(format: 'docx' | 'pdf'): LetterCommand {
  return async (session, app) => {
    if (await adviseOnFonts(app, format)) await exportLetter(session, format)
  }
}

async function print(session: Session, app: App): Promise<void> {
  if (await adviseOnFonts(app, 'print')) await printLetter(session)
}

/** Commands that need no letter. */
const windowCommands: Partial<Record<CommandName, (app: App) => void>> = {
  new: (app) => app.dialog.set('new'),
  'zoom-in': zoomBy(zoomStep),
  'zoom-out': zoomBy(-zoomStep),
  'zoom-reset': zoomReset,
  settings: (app) => app.dialog.set('settings'),
  about: (app) => app.dialog.set('about'),
}

/** Commands that write in the letter; the caret is in it again when they are done. */
const writingCommands: Partial<Record<CommandName, (session: Session) => void>> = {
  'add-response': ({ editor }) => addResponse(editor),
  'move-up': onHeading(({ editor }, id) => moveSection(editor, id, 'up')),
  'move-down': onHeading(({ editor }, id) => moveSection(editor, id, 'down')),
  promote: onHeading(({ editor }, id) => shiftLevel(editor, id, -1)),
  demote: onHeading(({ editor }, id) => shiftLevel(editor, id, 1)),
  paragraph: ({ editor }) => setLevel(editor, 0),
  'level-1': ({ editor }) => setLevel(editor, 1),
  'level-2': ({ editor }) => setLevel(editor, 2),
  'level-3': ({ editor }) => setLevel(editor, 3),
  'level-4': ({ editor }) => setLevel(editor, 4),
  'add-signature': ({ editor }) => addPart(editor, 'signature'),
  'add-attachment': ({ editor }) => addPart(editor, 'attachment'),
  'add-note': ({ editor }) => addPart(editor, 'note'),
  'row-above': ({ editor }) => addRow(editor, 'above'),
  'row-below': ({ editor }) => addRow(editor, 'below'),
  'column-left': ({ editor }) => addColumn(editor, 'left'),
  'column-right': ({ editor }) => addColumn(editor, 'right'),
  'remove-row': ({ editor }) => removeRow(editor),
  'remove-column': ({ editor }) => removeColumn(editor),
  'remove-table': ({ editor }) => removeTable(editor),
}

/** Commands about the open letter. */
const letterCommands: Partial<Record<CommandName, LetterCommand>> = {
  save: (session) => void saveDocument(session),
  'save-as': (session) => void saveDocument(session, true),
  'save-and-close': (session) => void saveAndClose(session),
  'export-docx': exportAs('docx'),
  'export-pdf': exportAs('pdf'),
  'export-txt': (session) => void exportLetter(session, 'txt'),
  preview: (session, app) => {
    session.refresh()
    app.dialog.set('preview')
  },
  print: (session, app) => void print(session, app),
  undo: history('undo'),
  redo: history('redo'),
  find: (_, app) => app.findBar.set('find'),
  replace: (_, app) => app.findBar.set('replace'),
  'insert-table': (_, app) => app.dialog.set('insert-table'),
  check,
  'next-finding': (session, app) => stepFinding(session, app.findingList, 1),
  'previous-finding': (session, app) => stepFinding(session, app.findingList, -1),
  'accept-fix': (session, app) => acceptFix(session, app.findingList),
  'fix-all': fixAll,
}

/** Runs a command of the menu, the toolbar or a key; it waits until no word is being composed. Commands on a letter do nothing on the start screen. */
export function runCommand(app: App, name: CommandName): void {
  const windowCommand = windowCommands[name]
  if (windowCommand) windowCommand(app)
  const session = app.session.get()
  if (!session) return
  const letterCommand = letterCommands[name]
  if (letterCommand) whenComposed(session, () => void letterCommand(session, app))
  const writingCommand = writingCommands[name]
  if (writingCommand) writeInLetter(session, () => writingCommand(session))
}
