import { Editor, Range, Transforms } from 'slate'
import { isBody } from '../block'
import { repeatedParts } from '../structure'
import type { EditorBlock, LetterEditor } from './editor-types'
import { becomePart } from './normalize'
import { blockIndex, holderAt, placeCaret } from './text-place'

/**
 * Enter. In the body it splits; after a heading, or after what is typed into its quotation marks, comes a paragraph, an empty heading becomes one; the opening's rest goes to the body;
 * a part that stands once hands the caret on at its end; the title and cells break the line. Nothing is ever torn off a part.
 */
export function breakBlock(editor: LetterEditor): void {
  const { selection } = editor
  if (!selection) return
  if (Range.isExpanded(selection)) editor.deleteFragment()
  const point = editor.selection?.anchor
  if (!point) return
  const [holder, path] = holderAt(editor, point)
  const index = blockIndex(path)
  const atEnd = Editor.isEnd(editor, point, path)
  if (holder.type === 'cell') editor.insertText('\n')
  else if (holder.type === 'heading') breakHeading(editor, index, atEnd)
  else if (holder.type === 'opening') breakOpening(editor, index)
  else if (isBody(holder) || repeatedParts.includes(holder.type)) Transforms.splitNodes(editor, { always: true })
  else if (atEnd && holder.type !== 'title' && index + 1 < editor.children.length)
    placeCaret(editor, index + 1, 'start')
  else editor.insertText('\n')
}

/** What ends a heading behind the words that are typed into it: 关于“……”的建议. */
const headingEnd = /^[”’》）]+(?:的(?:建议|提案|意见|问题))?$/

function insertParagraph(editor: LetterEditor, index: number): void {
  const paragraph: EditorBlock = { type: 'paragraph', id: editor.newId(), children: [{ text: '' }] }
  Transforms.insertNodes(editor, paragraph, { at: [index] })
}

function breakHeading(editor: LetterEditor, index: number, atEnd: boolean): void {
  const text = Editor.string(editor, [index])
  const offset = editor.selection?.anchor.offset ?? 0
  if (text === '') {
    becomePart(editor, index, 'paragraph')
    return
  }
  if (offset === 0) {
    insertParagraph(editor, index)
    return
  }
  if (headingEnd.test(text.slice(offset))) {
    insertParagraph(editor, index + 1)
    placeCaret(editor, index + 1, 'start')
    return
  }
  Editor.withoutNormalizing(editor, () => {
    Transforms.splitNodes(editor, { always: true })
    if (atEnd) becomePart(editor, index + 1, 'paragraph')
    else Transforms.unsetNodes(editor, ['recommendation', 'byHand'] as never[], { at: [index + 1] })
  })
}

function breakOpening(editor: LetterEditor, index: number): void {
  // Two openings, even for a moment, would be joined again.
  Editor.withoutNormalizing(editor, () => {
    Transforms.splitNodes(editor, { always: true })
    becomePart(editor, index + 1, 'paragraph')
  })
}
