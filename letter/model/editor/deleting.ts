import { Editor, Path, Point, Range, Transforms } from 'slate'
import { isBody } from '../block'
import type { EditorBlock, LetterEditor } from './editor-types'
import { becomePart } from './normalize'
import { blockIndex, holderAt, placeCaret } from './text-place'

function blockAt(editor: LetterEditor, index: number): EditorBlock | undefined {
  return editor.children[index] as EditorBlock | undefined
}

function isEmpty(editor: LetterEditor, index: number): boolean {
  return Editor.string(editor, [index]) === ''
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
 * joined with another, so that it cannot be lost; an empty paragraph beside a part goes. True where the key is dealt with.
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
  else if (isBody(holder) && isEmpty(editor, index) && before) {
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
  if (after && isBody(after) && after.type !== 'table' && isEmpty(editor, index + 1))
    Transforms.removeNodes(editor, { at: [index + 1] })
  else if (isBody(holder) && isEmpty(editor, index) && after) {
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
 * Deletes a selection over several blocks. Words go; body blocks that are wholly selected go; parts of the template stay, empty;
 * a table goes only when it is selected from before its start to behind its end.
 */
export function deleteAcross(editor: LetterEditor): boolean {
  const { selection } = editor
  if (!selection || Range.isCollapsed(selection)) return false
  const [start, end] = Range.edges(selection)
  const first = blockIndex(start.path)
  const last = blockIndex(end.path)
  const holderPath = Path.parent(start.path)
  if (Path.equals(holderPath, Path.parent(end.path))) return false
  // Between two blocks that may join stands nothing but body text, so that they are neighbours once that is gone.
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
  if (isBody(block) && fromStart && toEnd) {
    Transforms.removeNodes(editor, { at: [index] })
    return
  }
  const inside = Range.intersection(selection, whole)
  if (inside) clearText(editor, inside)
}
