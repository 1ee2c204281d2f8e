import { Editor, Point, Range, Transforms } from 'slate'
import { isBody } from '../block'
import { requiredParts } from '../structure'
import type { EditorBlock, LetterEditor } from './editor-types'
import { becomePart } from './normalize'
import { blockIndex, holderAt, placeCaret } from './text-place'

function blockAt(editor: LetterEditor, index: number): EditorBlock | undefined {
  return editor.children[index] as EditorBlock | undefined
}

function isEmpty(editor: LetterEditor, index: number): boolean {
  return Editor.string(editor, [index]) === ''
}

/** Whether the letter can do without a block: the body has another, the part may be missing, or it stands several times. */
function isSpare(editor: LetterEditor, index: number): boolean {
  const block = blockAt(editor, index)
  if (!block || block.type === 'table') return false
  const others = (editor.children as EditorBlock[]).filter((other) => other !== block)
  if (isBody(block)) return others.some(isBody)
  const required: readonly string[] = requiredParts
  return !required.includes(block.type) || others.some((other) => other.type === block.type)
}

/** Whether two neighbours may flow into one another: both are body text, and neither is a table. */
function mayJoin(before: EditorBlock | undefined, after: EditorBlock | undefined): boolean {
  return (
    [before, after].every((block) => block && isBody(block) && block.type !== 'table') || sameRepeated(before, after)
  )
}

function sameRepeated(before: EditorBlock | undefined, after: EditorBlock | undefined): boolean {
  return before !== undefined && before.type === after?.type && before.type !== 'table'
}

/**
 * Backspace at the very start of a text holder. A heading first becomes a paragraph, as in Word; a part of the template is never
 * joined with another, so that it cannot be lost; an empty block goes where the letter can do without it. True where the key is
 * dealt with.
 */
export function deleteBackwardAtStart(editor: LetterEditor): boolean {
  const { selection } = editor
  if (!selection || !Range.isCollapsed(selection)) return false
  const [holder, path] = holderAt(editor, selection.anchor)
  if (!Editor.isStart(editor, selection.anchor, path)) return false
  if (holder.type === 'cell') return true
  const index = blockIndex(path)
  const before = blockAt(editor, index - 1)
  if (holder.type === 'heading') becomePart(editor, index, 'paragraph')
  else if (mayJoin(before, holder)) return false
  else if (isEmpty(editor, index) && isSpare(editor, index) && before) {
    placeCaret(editor, index - 1, 'end')
    Transforms.removeNodes(editor, { at: [index] })
  }
  return true
}

/** Delete at the very end of a text holder; the mirror of `deleteBackwardAtStart`. */
export function deleteForwardAtEnd(editor: LetterEditor): boolean {
  const { selection } = editor
  if (!selection || !Range.isCollapsed(selection)) return false
  const [holder, path] = holderAt(editor, selection.anchor)
  if (!Editor.isEnd(editor, selection.anchor, path)) return false
  if (holder.type === 'cell') return true
  const index = blockIndex(path)
  const after = blockAt(editor, index + 1)
  if (mayJoin(blockAt(editor, index), after)) return false
  if (after && isEmpty(editor, index + 1) && isSpare(editor, index + 1))
    Transforms.removeNodes(editor, { at: [index + 1] })
  else if (after && isEmpty(editor, index) && isSpare(editor, index)) {
    placeCaret(editor, index + 1, 'start')
    Transforms.removeNodes(editor, { at: [index] })
  }
  return true
}

/** Deletes the text of a range inside one text holder or one table, cell by cell. */
function clearText(editor: LetterEditor, range: Range): void {
  const texts = [...Editor.nodes(editor, { at: range, match: (node) => 'text' in node })]
  for (const [, path] of texts.reverse()) {
    const inside = Range.intersection(range, Editor.range(editor, path))
    if (inside && Range.isExpanded(inside)) Transforms.delete(editor, { at: inside })
  }
}

/**
 * Deletes a selection, also over several blocks; false where there is none. Words go; body blocks that are wholly selected go; required parts of the template stay,
 * empty; a table goes only when it is selected from before its start to behind its end. A selection that ends before the first
 * word of a block, as a triple click makes it, does not reach into that block.
 */
export function deleteSelection(editor: LetterEditor): boolean {
  if (!editor.selection || Range.isCollapsed(editor.selection)) return false
  const selection = Editor.unhangRange(editor, editor.selection)
  const [start, end] = Range.edges(selection)
  const first = blockIndex(start.path)
  const last = blockIndex(end.path)
  // Between two blocks that may join stand only blocks that go, so that they are neighbours afterwards.
  const joins = last > first && mayJoin(blockAt(editor, first), blockAt(editor, last))
  const caret = Editor.pointRef(editor, start, { affinity: 'backward' })
  Editor.withoutNormalizing(editor, () => {
    for (let index = last; index >= first; index -= 1) deleteInBlock(editor, index, selection)
    if (joins) Transforms.mergeNodes(editor, { at: [first + 1] })
    Transforms.select(editor, caret.unref() ?? Editor.start(editor, [first]))
  })
  return true
}

function deleteInBlock(editor: LetterEditor, index: number, selection: Range): void {
  const block = blockAt(editor, index)
  if (!block) return
  const whole = Editor.range(editor, [index])
  const [start, end] = Range.edges(selection)
  const fromStart = Point.isBefore(start, whole.anchor)
  const toEnd = Point.isAfter(end, whole.focus)
  if (fromStart && toEnd && (isBody(block) || isSpare(editor, index))) {
    Transforms.removeNodes(editor, { at: [index] })
    return
  }
  const inside = Range.intersection(selection, whole)
  if (inside) clearText(editor, inside)
}
