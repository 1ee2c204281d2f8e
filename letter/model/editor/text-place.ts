import {
  type Descendant,
  Editor,
  Element,
  Node,
  type NodeEntry,
  Path,
  type Point,
  type Range,
  Text,
  Transforms,
} from 'slate'
import type { Cell, Heading, TextBlock } from '../block'
import type { LetterEditor } from './editor-types'

/** An element whose children are text: a text block, a heading or a table cell. */
export type TextHolder = TextBlock | Heading | Cell

/** Whether an element holds text itself. */
export function isTextHolder(node: Node): node is TextHolder {
  return Element.isElement(node) && node.type !== 'table' && node.type !== 'row'
}

/** Every element that holds text, in the order of the letter. */
export function textHolders(editor: LetterEditor): NodeEntry<TextHolder>[] {
  return [...Node.elements(editor)].filter((entry): entry is NodeEntry<TextHolder> => isTextHolder(entry[0]))
}

/** The element that holds the text at a point. */
export function holderAt(editor: LetterEditor, point: Point): NodeEntry<TextHolder> {
  const path = Path.parent(point.path)
  return [Node.get(editor, path) as TextHolder, path]
}

/** The point `offset` UTF-16 units into a text holder; beyond its end it is the end. */
export function pointAt(editor: LetterEditor, holder: Path, offset: number): Point {
  let left = Math.max(0, offset)
  let last: Point = { path: [...holder, 0], offset: 0 }
  for (const [text, path] of Node.texts(Node.get(editor, holder))) {
    const length = text.text.length
    last = { path: [...holder, ...path], offset: Math.min(left, length) }
    if (left <= length) return last
    left -= length
  }
  return last
}

/** How many UTF-16 units into its text holder a point stands. */
export function offsetAt(editor: LetterEditor, point: Point): number {
  const [holder] = holderAt(editor, point)
  const index = point.path[point.path.length - 1] ?? 0
  return holder.children.slice(0, index).reduce((sum, leaf) => sum + leaf.text.length, 0) + point.offset
}

/** The range from `start` to `end` (UTF-16 units) of a text holder. */
export function rangeAt(editor: LetterEditor, holder: Path, start: number, end: number): Range {
  return {
    anchor: pointAt(editor, holder, start),
    focus: pointAt(editor, holder, end),
  }
}

/** Replaces a stretch of a text holder's text; the caret stays with its words. */
export function replaceText(editor: LetterEditor, holder: Path, start: number, end: number, text: string): void {
  if (end > start) {
    const at = rangeAt(editor, holder, start, end)
    Transforms.delete(editor, { at })
  }
  if (text) Transforms.insertText(editor, text, { at: pointAt(editor, holder, start) })
}

/** Makes the text of a holder read `text`, touching only what differs between the common beginning and the common end. */
export function setText(editor: LetterEditor, holder: Path, text: string): void {
  const old = Node.string(Node.get(editor, holder))
  if (old === text) return
  const shorter = Math.min(old.length, text.length)
  let head = 0
  while (head < shorter && old[head] === text[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1
  replaceText(editor, holder, head, old.length - tail, text.slice(head, text.length - tail))
}

/** The top-level block that a path lies in, with its index. */
export function blockIndex(path: Path): number {
  return path[0] ?? 0
}

/** The index of the block with that id, or -1. */
export function indexOfBlock(editor: LetterEditor, id: string): number {
  return editor.children.findIndex((block: Descendant) => 'id' in block && block.id === id)
}

/** Puts the caret at the start or the end of a block. */
export function placeCaret(editor: LetterEditor, index: number, edge: 'start' | 'end'): void {
  const point = edge === 'start' ? Editor.start(editor, [index]) : Editor.end(editor, [index])
  Transforms.select(editor, point)
}

/** The words of any node of the editor. */
export function nodeText(node: Node): string {
  return Text.isText(node) ? node.text : Node.string(node)
}
