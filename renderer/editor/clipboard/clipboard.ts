import { type Descendant, Editor, Range } from 'slate'
import type { ReactEditor } from 'slate-react'
import { type Block, blockText, leavesText, type Table } from '../../../letter/model/block'
import type { EditorBlock, LetterEditor } from '../../../letter/model/editor/editor-types'
import { insertBlocks } from '../../../letter/model/editor/insert-blocks'
import { headingMarks } from '../../../letter/model/numbering'
import { htmlLines } from './html-lines'
import { linesToBlocks, textLines } from './lines-to-blocks'

/** The clipboard's own form of copied blocks, for pasting into a letter. */
const blocksForm = 'application/x-dafu-blocks'

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')
}

function tableHtml(table: Table): string {
  const rows = table.children.map((row) => {
    const cells = row.children.map((cell) => `<td>${escapeHtml(leavesText(cell.children))}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table border="1">${rows.join('')}</table>`
}

/** Copied blocks as text with the numbers they have in the letter, and as HTML. `wholeStart` tells whether the first was copied from its start. */
function clipboardForms(
  blocks: readonly Block[],
  marks: ReadonlyMap<string, string>,
  wholeStart: boolean,
): { text: string; html: string } {
  const numbered = blocks.map((block, index) => {
    const mark = index > 0 || wholeStart ? (marks.get(block.id) ?? '') : ''
    return { block, words: mark + blockText(block) }
  })
  const text = numbered.map(({ words }) => words).join('\n')
  const html = numbered
    .map(({ block, words }) => {
      if (block.type === 'table') return tableHtml(block)
      const tag = block.type === 'heading' ? `h${block.level}` : 'p'
      return `<${tag}>${escapeHtml(words)}</${tag}>`
    })
    .join('')
  return { text, html }
}

function isBlocks(value: unknown): value is Block[] {
  return (
    Array.isArray(value) &&
    value.every(
      (block) => block && typeof block.type === 'string' && Array.isArray(block.children) && block.children.length > 0,
    )
  )
}

function readOwn(data: DataTransfer): Block[] | null {
  try {
    const value: unknown = JSON.parse(data.getData(blocksForm))
    return isBlocks(value) ? value : null
  } catch {
    return null
  }
}

/** The blocks that a clipboard brings: the program's own, else HTML, else plain text. */
function pastedBlocks(data: DataTransfer): Block[] {
  const own = readOwn(data)
  if (own) return own
  const html = data.getData('text/html')
  if (html) {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const blocks = linesToBlocks(htmlLines(page.body))
    if (blocks.length > 0) return blocks
  }
  return linesToBlocks(textLines(data.getData('text/plain')))
}

function selectionBlocks(editor: LetterEditor): Block[] {
  return editor.getFragment().map((node: Descendant) => {
    const { record: _record, ...block } = node as EditorBlock & { record?: unknown }
    return block as Block
  })
}

/** Whether the selection takes in the first block from its very start, so that its number is copied too. */
function startsBlock(editor: LetterEditor): boolean {
  if (!editor.selection) return false
  const start = Range.start(editor.selection)
  return Editor.isStart(editor, start, start.path.slice(0, 1))
}

/** Copies as text with numbers and as HTML; pastes from Word, WPS, browsers and plain text as clean blocks. */
export function withClipboard<E extends LetterEditor & ReactEditor>(editor: E): E {
  editor.setFragmentData = (data) => {
    const blocks = selectionBlocks(editor)
    const { text, html } = clipboardForms(blocks, headingMarks(editor.children as Block[]), startsBlock(editor))
    data.setData('text/plain', text)
    data.setData('text/html', html)
    data.setData(blocksForm, JSON.stringify(blocks))
  }
  editor.insertData = (data) => insertBlocks(editor, pastedBlocks(data))
  return editor
}
