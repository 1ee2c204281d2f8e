import type { Answer, CommandName, OpenedDocument, Start } from '../electron/bridge'
import type { Letter } from '../letter/model/letter'
import type { Result } from '../letter/model/result'
import { type App, ask, confirmLoss, showSession } from './app-state'
import { bridge } from './bridge'
import { runCommand } from './commands'
import { saveDocument, sessionOf, sessionOfNew, tellNotice } from './session/files'
import type { Session } from './session/session'

/** Says why something could not be done: over the letter where one is open, else on the start screen. */
function tellProblem(app: App, text: string): void {
  const session = app.session.get()
  if (session) tellNotice(session, { tone: 'bad', text })
  else app.start.update((start) => ({ ...start, problem: text }))
}

/** Gives the open letter up: asks first where it is not saved. False where the user stays with it. */
export async function leaveLetter(app: App): Promise<boolean> {
  const session = app.session.get()
  if (!session || session.document.get().saved === 'saved') return true
  const choice = await ask(app, {
    title: `要保存对“${session.document.get().name || '未命名答复'}”的修改吗？`,
    text: '如果不保存，上次保存之后的修改将丢失。',
    choices: [
      { id: 'save', label: '保存', tone: 'main' },
      { id: 'drop', label: '不保存', tone: 'danger' },
    ],
  })
  if (choice === 'save') return saveDocument(session)
  return choice === 'drop'
}

/** Puts another letter into the window; the main process lets go of the one before. */
function replaceSession(app: App, made: Result<Session>): void {
  if (!made.ok) {
    tellProblem(app, made.message)
    return
  }
  const before = app.session.get()
  app.start.update((start) => ({ ...start, problem: null }))
  showSession(app, made.value)
  if (before && before.id !== made.value.id) void bridge.close({ id: before.id })
  void refreshLists(app)
}

/** Reads the recent and the recovered files anew. */
async function refreshLists(app: App): Promise<void> {
  const lists = await bridge.recent({})
  app.start.update((start) => ({ ...start, ...lists }))
}

function receive(app: App, answer: Answer<OpenedDocument>): void {
  if (answer.ok) replaceSession(app, sessionOf(answer.value))
  else if (!answer.cancelled) tellProblem(app, answer.message)
}

/** Opens a file: a recent one by its id, else one that the user chooses. */
export async function openFile(app: App, recent?: string): Promise<void> {
  if (!(await leaveLetter(app))) return
  receive(app, await bridge.open(recent === undefined ? {} : { recent }))
}

/** Opens a draft that was kept when the program ended without saving it. */
export async function recoverDraft(app: App, recovered: string): Promise<void> {
  if (!(await leaveLetter(app))) return
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

/** Begins a new letter in the window. False where the user stays with the open one. */
export async function beginLetter(app: App, letter: Letter): Promise<boolean> {
  if (!(await leaveLetter(app))) return false
  replaceSession(app, await sessionOfNew(letter))
  return true
}

/** Does what a menu entry, a button or a key asks for. */
export function perform(app: App, name: CommandName): void {
  if (app.question.get() || (app.dialog.get() && name !== 'about')) return
  if (name === 'check') app.panelOpen.set(true)
  if (name === 'open') void openFile(app)
  else runCommand(app, name)
}

/** Shows what the program was started with, tells the main process that the page is ready, and listens to it from then on. */
export function startWindow(app: App, start: Start): void {
  bridge.on('command', (name) => perform(app, name))
  bridge.on('opened', async (opened) => {
    if (await leaveLetter(app)) replaceSession(app, sessionOf(opened))
    else void bridge.close({ id: opened.id })
  })
  if (start.document) replaceSession(app, sessionOf(start.document))
  const findings = app.session.get()?.view.get().findings ?? []
  const errors = findings.filter(({ severity }) => severity === 'error').length
  void bridge.ready({ errors, warnings: findings.filter(({ severity }) => severity === 'warning').length })
}
