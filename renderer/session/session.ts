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
import { checkLetter } from './check'
import { createIdle, type Idle } from './idle'
import { createPager, type Pager, type Paging, pageOfSpot } from './paging'
import { withSteps } from './undo-steps'

/** What the panels show of the letter. It is made anew when the writer pauses, never while a word is being composed. */
export type LetterView = {
  letter: Letter
  marks: ReadonlyMap<string, string>
  findings: readonly Finding[]
  /** Findings that were ignored with a reason. */
  ignored: readonly Finding[]
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
  /** The finding that is being looked at: its index in `view`'s findings, or -1. */
  finding: Store<number>
  /** Counts the changes; what is written carries the number it was made at. */
  version: () => number
  /** Hears of every change of words or facts; the returned function ends it. */
  onEdit: (listener: () => void) => () => void
  /** The draft as it stands now. */
  text: () => string
  /** Brings `view` up to date at once, for a command that needs it. */
  refresh: () => LetterView
  /** Brings `pages` up to date in the next moment. */
  setPages: () => void
  idle: Idle
  /** Holds the command that waits for a word to be composed; apart from `idle`, which the finished word asks anew. */
  waiting: Idle
}

function makeEditor() {
  return withClipboard(withLetter(withReact(withSteps(withHistory(createEditor()))), () => nanoid(8)))
}

function viewOf(letter: Letter): LetterView {
  const { findings, ignored } = checkLetter(letter)
  return { letter, marks: headingMarks(letter.blocks), findings, ignored }
}

/** How long the writer must pause, in milliseconds, before the letter is checked and before it is set in pages anew. */
const checkPause = 250
const pagePause = 0

/** Opens a document in an editor of its own. */
export function createSession(opened: OpenedDocument, letter: Letter): Session {
  const editor = makeEditor()
  loadLetter(editor, letter)
  const pager = createPager()
  const paging = createIdle(() => ReactEditor.isComposing(editor), pagePause)
  const first = viewOf(letter)
  const view = createStore(first)
  let version = opened.unsaved ? 1 : 0
  const listeners = new Set<() => void>()
  let shown: readonly unknown[] = editor.children
  const refresh = () => {
    if (shown !== editor.children) view.set(viewOf(letterIn(editor)))
    shown = editor.children
    return view.get()
  }
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
    marks: createStore(first.marks),
    pages: createStore(pager(letter)),
    caret: createStore<string | null>(null),
    caretPage: createStore(1),
    finding: createStore(-1),
    version: () => version,
    onEdit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    text: () => writeDraft(letterIn(editor)),
    refresh,
    setPages: () => paging.ask(page),
    idle: createIdle(() => ReactEditor.isComposing(editor), checkPause),
    waiting: createIdle(() => ReactEditor.isComposing(editor), checkPause),
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

/** Follows the editor: marks at once, pages in the next moment, the rest when the writer pauses. */
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
    session.idle.ask(session.refresh)
  }
}
