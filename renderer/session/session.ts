import { nanoid } from 'nanoid'
import { createEditor } from 'slate'
import { withHistory } from 'slate-history'
import { ReactEditor, withReact } from 'slate-react'
import type { Exported, OpenedDocument } from '../../electron/bridge'
import type { Finding } from '../../letter/checks/finding'
import { writeDraft } from '../../letter/model/draft'
import { loadLetter, withLetter } from '../../letter/model/editor/letter-editor'
import { letterIn } from '../../letter/model/editor/record'
import type { Letter } from '../../letter/model/letter'
import { headingMarks } from '../../letter/model/numbering'
import { withClipboard } from '../editor/clipboard/clipboard'
import { pageFonts } from '../fonts/page-fonts'
import { createStore, type Store } from '../store'
import { type Checking, createChecking } from './checking'
import { createIdle, type Idle } from './idle'
import { createPager, type Pager, type Paging, pageOfSpot } from './paging'
import { withSteps } from './undo-steps'

/** What the panels show of the letter. It is made anew when the writer pauses, never while a word is being composed. */
export type LetterView = {
  letter: Letter
  marks: ReadonlyMap<string, string>
  /** What was known of the letter then; `checking` has what is known by now. */
  findings: readonly Finding[]
}

export type Saved = 'saved' | 'unsaved' | 'saving'
export type Notice = { tone: 'good' | 'bad' | 'plain'; text: string; exported?: Exported }

/** What the window shows of the document itself. */
export type DocumentState = {
  name: string
  saved: Saved
  notice: Notice | null
  /** What was exported last, with what its file measures. */
  exported: Exported | null
  /** What the import lost or doubts, to be read once. */
  notes: readonly string[]
}

export type SessionEditor = ReturnType<typeof makeEditor>

/** One open document. */
export type Session = {
  id: string
  editor: SessionEditor
  view: Store<LetterView>
  document: Store<DocumentState>
  /** The marks of headings, kept up with every change of structure. */
  marks: Store<ReadonlyMap<string, string>>
  /** The letter on its pages, kept up with the words as soon as the window has a moment. */
  pages: Store<Paging>
  /** The block the caret is in, and the page, counted from 1. */
  caret: Store<string | null>
  caretPage: Store<number>
  /** What the check finds, kept up with every change. */
  checking: Checking
  /** Counts the changes; what is written carries the number it was made at. */
  version: () => number
  /** Hears of every change of words or facts; the returned function ends it. */
  onEdit: (listener: () => void) => () => void
  /** The draft as it stands now. */
  text: () => string
  /** Brings `view` up to date at once, for a command that changed the letter. */
  refresh: () => void
  /** Brings `pages` up to date in the next moment. */
  setPages: () => void
  idle: Idle
  /** Holds the command that waits for a word to be composed; apart from `idle`, which the finished word asks anew. */
  waiting: Idle
  /** Ends what goes on beside the window's own thread. */
  close: () => void
}

function makeEditor() {
  return withClipboard(withLetter(withReact(withSteps(withHistory(createEditor()))), () => nanoid(8)))
}

/** How long the writer must pause, in milliseconds, before panels follow and before the letter is set in pages anew. */
const viewPause = 250
const pagePause = 0

/** Keeps a view of the letter up to date: at once when a command asks for it, else when the writer pauses. */
function createView(editor: SessionEditor, checking: Checking, idle: Idle) {
  const viewNow = (): LetterView => {
    const letter = letterIn(editor)
    return { letter, marks: headingMarks(letter.blocks), findings: checking.found.get().findings }
  }
  const view = createStore(viewNow())
  let shown: readonly unknown[] = editor.children
  const refresh = () => {
    if (shown !== editor.children || view.get().findings !== checking.found.get().findings) view.set(viewNow())
    shown = editor.children
  }
  const isBehind = () => shown !== editor.children
  checking.found.subscribe(() => (isBehind() ? idle.ask(refresh) : refresh()))
  return { view, refresh }
}

/** Opens a document in an editor of its own. */
export function createSession(opened: OpenedDocument, letter: Letter): Session {
  const editor = makeEditor()
  loadLetter(editor, letter)
  const isComposing = () => ReactEditor.isComposing(editor)
  const checking = createChecking(() => letterIn(editor), isComposing)
  const idle = createIdle(isComposing, viewPause)
  const { view, refresh } = createView(editor, checking, idle)
  const pager = createPager()
  const paging = createIdle(isComposing, pagePause)
  let version = opened.unsaved ? 1 : 0
  const listeners = new Set<() => void>()
  const session: Session = {
    id: opened.id,
    editor,
    view,
    document: createStore<DocumentState>({
      name: opened.name,
      saved: opened.unsaved ? 'unsaved' : 'saved',
      notice: null,
      exported: null,
      notes: opened.notes,
    }),
    marks: createStore(view.get().marks),
    pages: createStore(pager(letter)),
    caret: createStore<string | null>(null),
    caretPage: createStore(1),
    checking,
    version: () => version,
    onEdit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    text: () => writeDraft(letterIn(editor)),
    refresh,
    setPages: () => paging.ask(page),
    idle,
    waiting: createIdle(isComposing, viewPause),
    close: checking.close,
  }
  const page = pagesWork(session, pager)
  watchChanges(session, () => {
    version += 1
    for (const listener of listeners) listener()
  })
  return session
}

/** The page that the caret is on; in a block that takes no line, that of the block before it. */
function pageOfCaret({ editor, pages }: Session): number {
  const { layout } = pages.get()
  const [index = 0, row = 0] = editor.selection?.focus.path ?? []
  const offset = editor.selection?.focus.offset ?? 0
  for (let at = index; at >= 0; at -= 1) {
    const block = editor.children[at]
    const spot = { block: block && 'id' in block ? block.id : '', offset: at === index ? offset : 0, row }
    const page = pageOfSpot(layout, spot)
    if (page !== null) return page
  }
  return 1
}

/** What sets the letter in pages where words or fonts have changed, and looks where the caret is. */
function pagesWork(session: Session, pager: Pager): () => void {
  const { editor, pages, caretPage } = session
  let paged: readonly unknown[] = editor.children
  let fonts = pageFonts.get()
  return () => {
    const now = pageFonts.get()
    if (paged !== editor.children || now !== fonts) pages.set(pager(letterIn(editor)))
    paged = editor.children
    fonts = now
    caretPage.set(pageOfCaret(session))
  }
}

/** Follows the editor: marks and check at once, pages in the next moment, panels when the writer pauses. */
function watchChanges(session: Session, changed: () => void): void {
  const { editor, setPages } = session
  const { onChange } = editor
  editor.onChange = (options) => {
    onChange(options)
    const index = editor.selection?.focus.path[0]
    const block = index === undefined ? undefined : editor.children[index]
    session.caret.set(block && 'id' in block ? block.id : null)
    setPages()
    const edits = editor.operations.filter((operation) => operation.type !== 'set_selection')
    if (edits.length === 0) return
    changed()
    session.document.update((state) => (state.saved === 'unsaved' ? state : { ...state, saved: 'unsaved' }))
    if (edits.some((operation) => operation.type !== 'insert_text' && operation.type !== 'remove_text'))
      session.marks.set(headingMarks(letterIn(editor).blocks))
    session.checking.ask()
    session.idle.ask(session.refresh)
  }
}
