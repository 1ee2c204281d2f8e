import { nanoid } from 'nanoid'
import { createEditor } from 'slate'
import { withHistory } from 'slate-history'
import { ReactEditor, withReact } from 'slate-react'
import type { OpenedDocument } from '../../electron/bridge'
import type { Finding } from '../../letter/checks/finding'
import { layoutLetter } from '../../letter/layout/layout'
import { writeDraft } from '../../letter/model/draft'
import { loadLetter, withLetter } from '../../letter/model/editor/letter-editor'
import { letterIn } from '../../letter/model/editor/record'
import type { Letter } from '../../letter/model/letter'
import { headingMarks } from '../../letter/model/numbering'
import { withClipboard } from '../editor/clipboard/clipboard'
import { createStore, type Store } from '../store'
import { checkLetter } from './check'
import { createIdle, type Idle } from './idle'
import { type PageStart, pageStarts } from './page-starts'
import { withSteps } from './undo-steps'

/** What the panels show of the letter. It is made anew when the writer pauses, never while a word is being composed. */
export type LetterView = {
  letter: Letter
  marks: ReadonlyMap<string, string>
  findings: readonly Finding[]
  /** Findings that were ignored with a reason. */
  ignored: readonly Finding[]
  /** How many pages the letter takes on paper, and where they begin. */
  pageCount: number
  pageStarts: readonly PageStart[]
}

export type Saved = 'saved' | 'unsaved' | 'saving'
export type Notice = { tone: 'good' | 'bad' | 'plain'; text: string; file?: string }

/** What the window shows of the document itself. */
export type DocumentState = {
  name: string
  saved: Saved
  notice: Notice | null
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
  /** The block the caret is in. */
  caret: Store<string | null>
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
  idle: Idle
  /** Holds the command that waits for a word to be composed; apart from `idle`, which the finished word asks anew. */
  waiting: Idle
}

function makeEditor() {
  return withClipboard(withLetter(withReact(withSteps(withHistory(createEditor()))), () => nanoid(8)))
}

function viewOf(letter: Letter): LetterView {
  const { findings, ignored } = checkLetter(letter)
  const layout = layoutLetter(letter)
  return {
    letter,
    marks: headingMarks(letter.blocks),
    findings,
    ignored,
    pageCount: layout.pages.length,
    pageStarts: pageStarts(layout),
  }
}

/** Opens a document in an editor of its own. */
export function createSession(opened: OpenedDocument, letter: Letter): Session {
  const editor = makeEditor()
  loadLetter(editor, letter)
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
      notes: opened.notes,
    }),
    marks: createStore(first.marks),
    caret: createStore<string | null>(null),
    finding: createStore(-1),
    version: () => version,
    onEdit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    text: () => writeDraft(letterIn(editor)),
    refresh,
    idle: createIdle(() => ReactEditor.isComposing(editor)),
    waiting: createIdle(() => ReactEditor.isComposing(editor)),
  }
  watchChanges(session, () => {
    version += 1
    for (const listener of listeners) listener()
  })
  return session
}

/** Follows the editor: marks at once, the rest when the writer pauses. */
function watchChanges(session: Session, changed: () => void): void {
  const { editor } = session
  const { onChange } = editor
  editor.onChange = (options) => {
    onChange(options)
    const index = editor.selection?.focus.path[0]
    const block = index === undefined ? undefined : editor.children[index]
    session.caret.set(block && 'id' in block ? block.id : null)
    const edits = editor.operations.filter((operation) => operation.type !== 'set_selection')
    if (edits.length === 0) return
    changed()
    session.document.update((state) => (state.saved === 'unsaved' ? state : { ...state, saved: 'unsaved' }))
    if (edits.some((operation) => operation.type !== 'insert_text' && operation.type !== 'remove_text'))
      session.marks.set(headingMarks(letterIn(editor).blocks))
    session.idle.ask(session.refresh)
  }
}
