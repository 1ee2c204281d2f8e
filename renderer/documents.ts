import type { Answer, CommandName, OpenedDocument, Start } from '../electron/bridge'
import type { Letter } from '../letter/model/letter'
import type { Result } from '../letter/model/result'
import { type App, ask, confirmLoss, type DialogName, showSession } from './app-state'
import { bridge } from './bridge'
import { runCommand } from './commands'
import { countBySeverity } from './panels/finding-groups'
import { saveDocument, sessionOf, sessionOfNew, tellNotice } from './session/files'
import type { Session } from './session/session'

/** Says why something could not be done: over the letter where one is open, else on the start screen. */
function tellProblem(app: App, text: string): void {
  const session = app.session.get()
  if (session) tellNotice(session, { tone: 'bad', text })
  else app.start.update((start) => ({ ...start, problem: text }))
}

/** What becomes of an unsaved letter that gives way to a new one: it is saved, dropped, or stays (null). A saved one simply goes. */
async function leaveLetter(app: App): Promise<'saved' | 'dropped' | null> {
  const session = app.session.get()
  if (!session || session.document.get().saved === 'saved') return 'saved'
  const choice = await ask(app, {
    title: `要保存对“${session.document.get().name || '未命名答复'}”的修改吗？`,
    text: '如果不保存，上次保存之后的修改将丢失。',
    choices: [
      { id: 'save', label: '保存', tone: 'main' },
      { id: 'drop', label: '不保存', tone: 'danger' },
    ],
  })
  if (choice === 'save') return (await saveDocument(session)) ? 'saved' : null
  return choice === 'drop' ? 'dropped' : null
}

/** Shows a letter in this window. */
function show(app: App, made: Result<Session>): void {
  if (!made.ok) {
    tellProblem(app, made.message)
    return
  }
  app.start.update((start) => ({ ...start, problem: null }))
  showSession(app, made.value)
}

/** Reads the recent and the recovered files anew. */
async function refreshLists(app: App): Promise<void> {
  const lists = await bridge.recent({})
  app.start.update((start) => ({ ...start, ...lists }))
}

/** A window has one document: where this one has its own already, the file has opened in another, and nothing comes back. */
function receive(app: App, answer: Answer<OpenedDocument>): void {
  if (answer.ok) show(app, sessionOf(answer.value))
  else if (!answer.cancelled) tellProblem(app, answer.message)
}

/** Opens a file: a recent one by its id, else one that the user chooses. */
export async function openFile(app: App, recent?: string): Promise<void> {
  receive(app, await bridge.open(recent === undefined ? {} : { recent }))
}

/** Opens a draft that was kept when the program ended without saving it. */
export async function recoverDraft(app: App, recovered: string): Promise<void> {
  receive(app, await bridge.recover({ recovered }))
}

/** Throws a kept draft away, once the user has confirmed it. */
export async function discardDraft(app: App, recovered: string, name: string): Promise<void> {
  const sure = await confirmLoss(app, `丢弃“${name}”的恢复稿？`, '丢弃后无法再找回这份未保存的内容。', '丢弃')
  if (!sure) return
  const answer = await bridge.discard({ recovered })
  if (!answer.ok && !answer.cancelled) tellProblem(app, answer.message)
  await refreshLists(app)
}

/** Begins a new letter in this window, in place of the open one. */
export async function beginLetter(app: App, letter: Letter): Promise<void> {
  const before = app.session.get()
  const left = await leaveLetter(app)
  if (left === null) return
  show(app, await sessionOfNew(letter))
  if (before && left === 'dropped') await bridge.discard({ recovered: before.id })
}

/** What can be asked for while the pages are previewed. */
const previewCommands: readonly CommandName[] = [
  ...(['print', 'export-docx', 'export-pdf', 'export-txt', 'save', 'save-as'] as const),
  ...(['zoom-in', 'zoom-out', 'zoom-reset'] as const),
]

/** Whether a dialog lets something else be done while it is open. */
function lets(dialog: DialogName | null, name: CommandName): boolean {
  return dialog === null || name === 'about' || (dialog === 'preview' && previewCommands.includes(name))
}

/** Does what a menu entry, a button or a key asks for. */
export function perform(app: App, name: CommandName): void {
  const busy = app.question.get() || !lets(app.dialog.get(), name)
  // Whoever closes the window was asked by the main process and has already chosen.
  if (busy && name !== 'save-and-close') return
  if (name === 'check') app.panelOpen.set(true)
  if (name === 'open') void openFile(app)
  else runCommand(app, name)
}

/** Shows what the program was started with, and listens to the main process from then on. */
export function startWindow(app: App, start: Start): void {
  bridge.on('command', (name) => perform(app, name))
  bridge.on('opened', (opened) => show(app, sessionOf(opened)))
  bridge.on('settings', (settings) => app.start.update((state) => ({ ...state, settings })))
  bridge.on('vocabulary', (vocabulary) => app.start.update((state) => ({ ...state, vocabulary })))
  if (start.document) show(app, sessionOf(start.document))
}

/** Tells the main process that the window is drawn, and what the check found in its letter. */
export async function tellReady(app: App): Promise<void> {
  const found = await app.session.get()?.checking.settled()
  const { error, warning } = countBySeverity(found?.findings ?? [])
  await bridge.ready({ errors: error, warnings: warning })
}
