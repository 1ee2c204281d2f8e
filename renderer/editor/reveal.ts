import { Editor, Range, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { Finding } from '../../letter/checks/finding'
import { indexOfBlock, rangeAt } from '../../letter/model/editor/text-place'
import type { Session } from '../session/session'
import { takeSelection } from './selection'

/** Runs work that moves the caret once no word is being composed, so that a composition is never torn. */
export function whenComposed(session: Session, work: () => void): void {
  if (ReactEditor.isComposing(session.editor)) session.waiting.ask(work)
  else work()
}

/** Writes in the letter from outside it, and gives the caret back to it. */
export function writeInLetter(session: Session, work: () => void): void {
  whenComposed(session, () => {
    takeSelection(session)
    work()
    ReactEditor.focus(session.editor)
  })
}

function scrollTo(session: Session, id: string): void {
  const block = document.querySelector(`[data-block="${CSS.escape(id)}"]`)
  // At once: a smooth scroll is broken off by the editor's own, which brings the new selection just inside the edge.
  block?.scrollIntoView({ block: 'center' })
  ReactEditor.focus(session.editor)
}

/** Shows a block and puts the caret at its end. */
export function revealBlock(session: Session, id: string): void {
  whenComposed(session, () => {
    const index = indexOfBlock(session.editor, id)
    if (index < 0) return
    Transforms.select(session.editor, Editor.end(session.editor, [index]))
    scrollTo(session, id)
  })
}

/** Shows the place of a finding and selects its words; a finding of the whole letter has no place. */
export function revealFinding(session: Session, finding: Finding): void {
  whenComposed(session, () => {
    const { editor } = session
    if (finding.block === null) return
    const index = indexOfBlock(editor, finding.block)
    if (index < 0) return
    const block = editor.children[index]
    const isTable = block !== undefined && 'type' in block && block.type === 'table'
    const place = isTable ? Editor.start(editor, [index]) : rangeAt(editor, [index], finding.start, finding.end)
    Transforms.select(editor, Range.isRange(place) ? place : { anchor: place, focus: place })
    scrollTo(session, finding.block)
  })
}

/** Looks at what was found at the caret, as after a click; nothing changes where nothing was found there. */
export function lookAtCaret({ editor, checking }: Session): void {
  const { selection } = editor
  if (!selection || !Range.isCollapsed(selection) || selection.focus.path.length !== 2) return
  const block = editor.children[selection.focus.path[0] ?? -1]
  if (!block || !('id' in block)) return
  const { offset } = selection.focus
  const found = checking.found.get().byBlock.get(block.id)
  const here = found?.findings.find(({ start, end }) => start <= offset && offset <= end && start < end)
  if (here) checking.looked.set(here)
}
