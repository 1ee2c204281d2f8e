import { createEditor, Editor } from 'slate'
import type { Block } from '../block'
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
  editor.asStep ??= (command) => command()
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

/** The blocks of a letter with every fault in their structure repaired. */
function repairedBlocks(blocks: readonly Block[], newId: () => string): Block[] {
  const workbench = withLetter(createEditor(), newId)
  workbench.children = [...blocks]
  Editor.normalize(workbench, { force: true })
  return workbench.children as Block[]
}

/** Puts a letter into a new editor. Its structure is repaired before, so that no repair comes into the history. */
export function loadLetter(editor: LetterEditor, letter: Letter): void {
  editor.children = editorBlocks({ ...letter, blocks: repairedBlocks(letter.blocks, editor.newId) })
  editor.selection = null
  editor.onChange()
}
