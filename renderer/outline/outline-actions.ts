import { Node } from 'slate'
import {
  addResponse,
  linkRecommendation,
  moveSection,
  removeSection,
  shiftLevel,
} from '../../letter/model/editor/responses'
import { indexOfBlock } from '../../letter/model/editor/text-place'
import { type App, confirmLoss } from '../app-state'
import { revealBlock, whenComposed } from '../editor/reveal'
import type { Session } from '../session/session'
import { shortHeading } from './outline-items'

/** Moves a heading with its section, and the outline with it. */
export function moveHeading(session: Session, id: string, direction: 'up' | 'down'): void {
  change(session, () => moveSection(session.editor, id, direction))
}

/** Raises (−1) or lowers (+1) a heading with those under it. */
export function shiftHeading(session: Session, id: string, step: 1 | -1): void {
  change(session, () => shiftLevel(session.editor, id, step))
}

/** Links a response to a recommendation, counted from 0, or to none. */
export function linkHeading(session: Session, id: string, recommendation: number | null): void {
  change(session, () => linkRecommendation(session.editor, id, recommendation))
}

/** Takes a heading out with its section, once the user has confirmed it. True where it went. */
export async function removeHeading(app: App, session: Session, id: string): Promise<boolean> {
  const index = indexOfBlock(session.editor, id)
  const node = session.editor.children[index]
  if (!node) return false
  const name = shortHeading(Node.string(node)) || '未命名'
  const text = '小标题和其下的全部内容会一起删除，可以用撤销恢复。'
  if (!(await confirmLoss(app, `删除“${name}”？`, text, '删除'))) return false
  change(session, () => removeSection(session.editor, id))
  return true
}

/** Adds a response, to a recommendation where one is named, and puts the caret in it. */
export function addHeading(session: Session, recommendation?: number): void {
  whenComposed(session, () => {
    addResponse(session.editor, recommendation)
    session.refresh()
    const at = session.editor.selection?.focus.path[0]
    const block = at === undefined ? undefined : session.editor.children[at]
    // The new heading is drawn after this; the jump comes once it is there.
    if (block && 'id' in block) window.requestAnimationFrame(() => showHeading(session, block.id))
  })
}

function showHeading(session: Session, id: string): void {
  const kept = session.editor.selection
  revealBlock(session, id)
  if (kept) session.editor.select(kept)
}

function change(session: Session, work: () => void): void {
  whenComposed(session, () => {
    work()
    session.refresh()
  })
}
