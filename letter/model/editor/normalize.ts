import { type Descendant, Editor, Element, type NodeEntry, Text, Transforms } from 'slate'
import { isBody, type PartType } from '../block'
import { partOrder, repeatedParts, requiredParts } from '../structure'
import type { EditorBlock, LetterEditor } from './editor-types'

function isBlock(node: Descendant): node is EditorBlock {
  return Element.isElement(node) && node.type in partOrder
}

/** Loose text or foreign elements become paragraphs; no word is touched. */
function repairForeign(editor: LetterEditor): boolean {
  const index = editor.children.findIndex((node) => !isBlock(node))
  const node = editor.children[index]
  if (!node) return false
  if (Text.isText(node))
    Transforms.wrapNodes(editor, { type: 'paragraph', id: editor.newId(), children: [] }, { at: [index] })
  else Transforms.setNodes(editor, { type: 'paragraph' }, { at: [index] })
  return true
}

/** Of two blocks with one id the later gets a new one: a split copies it. */
function repairId(editor: LetterEditor): boolean {
  const seen = new Set<string>()
  for (const [index, block] of (editor.children as EditorBlock[]).entries()) {
    if (block.id && !seen.has(block.id)) {
      seen.add(block.id)
      continue
    }
    Transforms.setNodes(editor, { id: editor.newId() }, { at: [index] })
    return true
  }
  return false
}

/** Makes a block an ordinary part or paragraph: level, link and record do not belong there. */
export function becomePart(editor: LetterEditor, index: number, type: PartType | 'paragraph'): void {
  Transforms.setNodes(editor, { type }, { at: [index] })
  Transforms.unsetNodes(editor, ['level', 'recommendation', 'record'] as never[], { at: [index] })
}

/** A part that stands twice, or a block in the wrong place, is brought into the order of the letter; words stay. */
function repairOrder(editor: LetterEditor): boolean {
  const blocks = editor.children as EditorBlock[]
  for (let index = 1; index < blocks.length; index += 1) {
    const before = blocks[index - 1] as EditorBlock
    const block = blocks[index] as EditorBlock
    const single = !isBody(block) && !repeatedParts.includes(block.type)
    if (single && before.type === block.type) joinIntoBefore(editor, index)
    else if (single && blocks.slice(0, index).some((earlier) => earlier.type === block.type))
      becomePart(editor, index, 'paragraph')
    else if (partOrder[block.type] < partOrder[before.type]) moveUp(editor, index)
    else continue
    return true
  }
  return false
}

/** A block goes up to just before the first that must stand after it. */
function moveUp(editor: LetterEditor, index: number): void {
  const blocks = editor.children as EditorBlock[]
  const order = partOrder[(blocks[index] as EditorBlock).type]
  const to = blocks.findIndex((block) => partOrder[block.type] > order)
  Transforms.moveNodes(editor, { at: [index], to: [to] })
}

/** A part that stands twice in a row is one part: its words go on a line of their own. */
function joinIntoBefore(editor: LetterEditor, index: number): void {
  const words = Editor.string(editor, [index])
  if (words)
    Transforms.insertText(editor, `\n${words}`, {
      at: Editor.end(editor, [index - 1]),
    })
  Transforms.removeNodes(editor, { at: [index] })
}

/** A part that every letter has and this one lost comes back empty, in its place. */
function repairMissing(editor: LetterEditor): boolean {
  const blocks = editor.children as EditorBlock[]
  const missing: PartType | 'paragraph' | undefined =
    requiredParts.find((type) => !blocks.some((block) => block.type === type)) ??
    (blocks.some(isBody) ? undefined : 'paragraph')
  if (!missing) return false
  const after = blocks.findIndex((block) => partOrder[block.type] > partOrder[missing])
  const at = [after < 0 ? blocks.length : after]
  Transforms.insertNodes(editor, { type: missing, id: editor.newId(), children: [{ text: '' }] }, { at })
  return true
}

/** A heading has a level, and no block but the title carries the record. */
function repairProperties(editor: LetterEditor): boolean {
  for (const [index, block] of (editor.children as EditorBlock[]).entries()) {
    if (block.type === 'heading' && ![1, 2, 3, 4].includes(block.level)) {
      Transforms.setNodes(editor, { level: 1 }, { at: [index] })
      return true
    }
    if (block.type !== 'title' && 'record' in block) {
      Transforms.unsetNodes(editor, 'record' as never, { at: [index] })
      return true
    }
  }
  return false
}

/**
 * Repairs one fault in the structure of the letter: known blocks with ids of their own, every part there once and in
 * its place. It never changes words, so that it cannot touch what is being composed.
 */
export function repairLetter(editor: LetterEditor, [, path]: NodeEntry): boolean {
  if (path.length > 0) return false
  return (
    repairForeign(editor) ||
    repairOrder(editor) ||
    repairMissing(editor) ||
    repairProperties(editor) ||
    repairId(editor)
  )
}
