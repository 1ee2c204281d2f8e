import { Editor } from 'slate'
import { type Block, leavesText } from '../block'
import type { LetterEditor } from './editor-types'
import { indexOfBlock, setText } from './text-place'

/** Brings the words of the given blocks into the editor, block by block (by id); structure and everything else stays. One undo step. */
export function takeTexts(editor: LetterEditor, blocks: readonly Block[]): void {
  const takeAll = (): void => {
    for (const block of blocks) {
      const index = indexOfBlock(editor, block.id)
      if (index < 0 || editor.children[index] === block) continue
      if (block.type !== 'table') setText(editor, [index], leavesText(block.children))
      else
        block.children.forEach((row, rowIndex) => {
          row.children.forEach((cell, cellIndex) => {
            setText(editor, [index, rowIndex, cellIndex], leavesText(cell.children))
          })
        })
    }
  }
  editor.asStep(() => Editor.withoutNormalizing(editor, takeAll))
}
