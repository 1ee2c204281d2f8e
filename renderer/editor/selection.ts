import { Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { Session } from '../session/session'

/**
 * Takes over the selection that the page has. Slate hears of it a little later, and whoever presses Ctrl+A and Ctrl+C in one go, or a
 * shortcut right after an arrow, means what is marked. Never to be called while a word is being composed.
 */
export function takeSelection({ editor }: Session): void {
  const marked = window.getSelection()
  if (!marked || marked.rangeCount === 0 || !ReactEditor.hasSelectableTarget(editor, marked.anchorNode)) return
  const range = ReactEditor.toSlateRange(editor, marked, { exactMatch: false, suppressThrow: true })
  if (range) Transforms.select(editor, range)
}
