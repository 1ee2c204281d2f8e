import { Editor, Range, Transforms } from 'slate'
import { type Block, blockText, isBody } from '../block'
import { repeatedParts } from '../structure'
import type { EditorBlock, LetterEditor } from './editor-types'
import { becomePart } from './normalize'
import { blockIndex, holderAt, pointAt } from './text-place'

/** A block as it may come into the body: parts of another letter's template become paragraphs, and ids are new. */
function bodyBlock(editor: LetterEditor, block: Block): Block {
  const id = editor.newId()
  if (block.type === 'table') return { ...block, id }
  if (block.type === 'heading') return { type: 'heading', id, level: block.level, children: block.children }
  return { type: 'paragraph', id, children: [{ text: blockText(block) }] }
}

/**
 * Puts blocks in at the caret, in place of a selection. One paragraph flows into the text; several split the body there; into a part
 * of the template only their words go, so that its place in the letter holds. One undo step.
 */
export function insertBlocks(editor: LetterEditor, blocks: readonly Block[]): void {
  if (blocks.length > 0) editor.asStep(() => insertAtCaret(editor, blocks))
}

function insertAtCaret(editor: LetterEditor, blocks: readonly Block[]): void {
  if (!editor.selection) return
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

/**
 * The first paragraph flows on from the words before the caret, the last into those behind it. Where nothing stands before the caret
 * the block it is in stays what it is, below the new ones.
 */
function insertIntoBody(editor: LetterEditor, blocks: readonly Block[], index: number): void {
  Editor.withoutNormalizing(editor, () => {
    const caret = editor.selection?.anchor
    const atStart = caret !== undefined && Editor.isStart(editor, caret, [index])
    if (!atStart) splitBody(editor, index)
    const tail = atStart ? index : index + 1
    const [first] = blocks
    const flowsOn = !atStart && first?.type === 'paragraph'
    if (flowsOn) Transforms.insertText(editor, blockText(first), { at: Editor.end(editor, [index]) })
    const rest = flowsOn ? blocks.slice(1) : [...blocks]
    const last = rest.at(-1)
    const flowsIn = last?.type === 'paragraph' && (editor.children[tail] as EditorBlock).type === 'paragraph'
    if (flowsIn) rest.pop()
    Transforms.insertNodes(editor, rest, { at: [tail] })
    const below = tail + rest.length
    if (flowsIn) Transforms.insertText(editor, blockText(last), { at: Editor.start(editor, [below]) })
    else if (last?.type !== 'table' && Editor.string(editor, [below]) === '')
      Transforms.removeNodes(editor, { at: [below] })
    Transforms.select(
      editor,
      flowsIn ? pointAt(editor, [below], blockText(last).length) : Editor.end(editor, [below - 1]),
    )
  })
}

/** Splits a block of the body at the caret; what stood behind it is a paragraph of its own. */
function splitBody(editor: LetterEditor, index: number): void {
  Transforms.splitNodes(editor, { always: true })
  Transforms.setNodes(editor, { id: editor.newId() }, { at: [index + 1] })
  becomePart(editor, index + 1, 'paragraph')
}
