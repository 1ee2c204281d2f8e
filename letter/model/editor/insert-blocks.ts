import { Editor, Range, Transforms } from 'slate'
import { type Block, blockText, isBody } from '../block'
import { repeatedParts } from '../structure'
import type { EditorBlock, LetterEditor } from './editor-types'
import { blockIndex, holderAt } from './text-place'

/** A block as it may come into the body: parts of another letter's template become paragraphs, and ids are new. */
function bodyBlock(editor: LetterEditor, block: Block): Block {
  const id = editor.newId()
  if (block.type === 'table') return { ...block, id }
  if (block.type === 'heading') return { type: 'heading', id, level: block.level, children: block.children }
  return { type: 'paragraph', id, children: [{ text: blockText(block) }] }
}

/**
 * Puts blocks in at the caret, in place of a selection. One paragraph flows into the text; several split the body there; into a part
 * of the template only their words go, so that its place in the letter holds.
 */
export function insertBlocks(editor: LetterEditor, blocks: readonly Block[]): void {
  if (!editor.selection || blocks.length === 0) return
  if (Range.isExpanded(editor.selection)) editor.deleteFragment()
  const point = editor.selection.anchor
  const [holder, path] = holderAt(editor, point)
  const single = blocks.length === 1 && blocks[0]?.type !== 'table'
  if (single) editor.insertText(blocks.map(blockText).join(''))
  else if (holder.type === 'cell' || !isBody(holder)) insertWords(editor, blocks, holder.type)
  else
    insertIntoBody(
      editor,
      blocks.map((block) => bodyBlock(editor, block)),
      blockIndex(path),
    )
}

function insertWords(editor: LetterEditor, blocks: readonly Block[], type: string): void {
  const repeated = (repeatedParts as readonly string[]).includes(type)
  blocks.forEach((block, index) => {
    if (index > 0 && repeated) editor.insertBreak()
    else if (index > 0) editor.insertText('\n')
    editor.insertText(blockText(block))
  })
}

function insertIntoBody(editor: LetterEditor, blocks: Block[], index: number): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.splitNodes(editor, { always: true })
    const headEmpty = Editor.string(editor, [index]) === ''
    const tailEmpty = Editor.string(editor, [index + 1]) === ''
    const tail = editor.children[index + 1] as EditorBlock
    Transforms.setNodes(editor, { id: editor.newId() }, { at: [index + 1] })
    if (tail.type === 'heading') Transforms.setNodes(editor, { type: 'paragraph' }, { at: [index + 1] })
    if (tail.type === 'heading')
      Transforms.unsetNodes(editor, ['level', 'recommendation'] as never[], { at: [index + 1] })
    Transforms.insertNodes(editor, blocks, { at: [index + 1] })
    let last = index + blocks.length
    const first = blocks[0]
    if (headEmpty) Transforms.removeNodes(editor, { at: [index] })
    else if (first?.type === 'paragraph') Transforms.mergeNodes(editor, { at: [index + 1] })
    if (headEmpty || first?.type === 'paragraph') last -= 1
    const end = editor.children[last] as EditorBlock
    Transforms.select(editor, Editor.end(editor, [last]))
    if (tailEmpty && end.type !== 'table') Transforms.removeNodes(editor, { at: [last + 1] })
    else if (end.type === 'paragraph') Transforms.mergeNodes(editor, { at: [last + 1] })
  })
}
