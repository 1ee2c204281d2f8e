import type { Answer, ExportFormat, OpenedDocument } from '../../electron/bridge'
import { layoutLetter } from '../../letter/layout/layout'
import { readDraft, writeDraft } from '../../letter/model/draft'
import { letterIn } from '../../letter/model/editor/record'
import type { Letter } from '../../letter/model/letter'
import { failure, type Result, success } from '../../letter/model/result'
import { bridge } from '../bridge'
import { pageFonts } from '../fonts/page-fonts'
import { createSession, type Notice, type Session } from './session'

/** The longest that written words stay without a recovery copy, in milliseconds. */
const journalDelay = 700

/** Opens a session on what the main process handed over; a draft that cannot be read gives its clear sentence. */
export function sessionOf(opened: OpenedDocument): Result<Session> {
  const letter = readDraft(opened.text)
  if (!letter.ok) return failure(letter.message)
  const session = createSession(opened, letter.value)
  tellChanges(session)
  keepCopies(session)
  return success(session)
}

/** Opens a session on a new letter, which is unsaved from the start. */
export async function sessionOfNew(letter: Letter): Promise<Result<Session>> {
  const { id } = await bridge.create({})
  return sessionOf({ id, name: '', text: writeDraft(letter), unsaved: true, notes: [] })
}

/** Keeps the main process informed whether there is something to save, and what the document is called. */
function tellChanges(session: Session): void {
  let told = ''
  const tell = () => {
    const { name, saved } = session.document.get()
    const unsaved = saved !== 'saved'
    const key = `${unsaved} ${name}`
    if (key === told) return
    told = key
    void bridge.changed({ id: session.id, unsaved, title: name || '未命名答复' })
  }
  session.document.subscribe(tell)
  tell()
}

/** Has a recovery copy written within a second of every change, also while somebody writes on without a pause. */
function keepCopies(session: Session): void {
  let timer: number | undefined
  let kept = 0
  const keep = async () => {
    timer = undefined
    const version = session.version()
    const answer = await bridge.keep({ id: session.id, text: session.text(), version })
    if (answer.ok) kept = version
    else if (!answer.cancelled) tellNotice(session, { tone: 'bad', text: answer.message })
  }
  session.onEdit(() => {
    if (timer === undefined && session.version() > kept) timer = window.setTimeout(() => void keep(), journalDelay)
  })
}

/** Shows a notice until the next one, or until it is closed. */
export function tellNotice(session: Session, notice: Notice): void {
  session.document.update((state) => ({ ...state, notice }))
}

/** Takes a notice away, unless another one stands there by now. */
export function dropNotice(session: Session, notice: Notice): void {
  session.document.update((state) => (state.notice === notice ? { ...state, notice: null } : state))
}

function tellFailure<Value>(session: Session, answer: Answer<Value>): void {
  if (!answer.ok && !answer.cancelled) tellNotice(session, { tone: 'bad', text: answer.message })
}

/** Saves; `as` asks for a name first. True once the words as they stood are on disk. */
export async function saveDocument(session: Session, as = false): Promise<boolean> {
  const version = session.version()
  session.document.update((state) => ({ ...state, saved: 'saving' }))
  const answer = await bridge.save({ id: session.id, text: session.text(), version, as })
  if (answer.ok) {
    const saved = session.version() === version ? 'saved' : 'unsaved'
    session.document.update((state) => ({ ...state, name: answer.value.name, saved }))
    return true
  }
  session.document.update((state) => ({ ...state, saved: 'unsaved' }))
  tellFailure(session, answer)
  return false
}

/** Exports the letter as it stands and tells where it went. */
export async function exportLetter(session: Session, format: ExportFormat): Promise<void> {
  const layout = layoutLetter(letterIn(session.editor), pageFonts.get().metrics)
  const { linesAboveSignature, linesAboveLast, lastKeeps } = layout
  const spacing = { linesAboveSignature, linesAboveLast, lastKeeps }
  const answer = await bridge.export({ id: session.id, text: session.text(), format, spacing })
  if (!answer.ok) return tellFailure(session, answer)
  const exported = answer.value
  session.document.update((state) => ({ ...state, exported }))
  tellNotice(session, { tone: 'good', text: `已导出“${exported.name}”`, exported })
}

/** Prints the letter as it stands, by the system's dialog. */
export async function printLetter(session: Session): Promise<void> {
  const preparing: Notice = { tone: 'plain', text: '正在准备打印……' }
  tellNotice(session, preparing)
  const answer = await bridge.print({ id: session.id, text: session.text() })
  dropNotice(session, preparing)
  if (!answer.ok) tellFailure(session, answer)
}
