import type { Letter } from '../letter'
import { breakBlock } from './breaking'
import { deleteBackwardAtStart, deleteForwardAtEnd, deleteSelection } from './deleting'
import type { LetterEditor } from './editor-types'
import { repairLetter } from './normalize'
import { editorBlocks } from './record'

/**
 * Makes a Slate editor an editor of letters: its structure is kept, and no key can lose a part of the template.
 * `newId` gives an id that the letter does not have yet.
 */
export function withLetter<E extends LetterEditor>(editor: E, newId: () => string): E {
  const { normalizeNode, deleteBackward, deleteForward, deleteFragment, insertText } = editor
  editor.newId = newId
  editor.normalizeNode = (entry, options) => {
    if (!repairLetter(editor, entry)) normalizeNode(entry, options)
  }
  editor.deleteBackward = (unit) => {
    if (!deleteBackwardAtStart(editor)) deleteBackward(unit)
  }
  editor.deleteForward = (unit) => {
    if (!deleteForwardAtEnd(editor)) deleteForward(unit)
  }
  editor.deleteFragment = (direction) => {
    if (!deleteSelection(editor)) deleteFragment(direction)
  }
  editor.insertText = (text, options) => {
    if (editor.selection && !options?.at) editor.deleteFragment()
    insertText(text, options)
  }
  editor.insertBreak = () => breakBlock(editor)
  editor.insertSoftBreak = () => editor.insertText('\n')
  return editor
}

/** Puts a letter into the editor in place of what it held. */
export function loadLetter(editor: LetterEditor, letter: Letter): void {
  editor.children = editorBlocks(letter)
  editor.selection = null
  editor.onChange()
}
