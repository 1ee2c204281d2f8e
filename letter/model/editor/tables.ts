import { Editor, Element, type NodeEntry, type Path, Transforms } from 'slate'
import type { Cell, Row, Table } from '../block'
import { partOrder } from '../structure'
import type { EditorBlock, LetterEditor } from './editor-types'
import { blockIndex } from './text-place'

function emptyCell(): Cell {
  return { type: 'cell', children: [{ text: '' }] }
}

function emptyRow(columns: number): Row {
  return { type: 'row', children: Array.from({ length: columns }, emptyCell) }
}

/** How many grid columns a row covers. */
export function rowWidth(row: Row): number {
  return row.children.reduce((sum, cell) => sum + (cell.columns ?? 1), 0)
}

/** Where the caret stands in a table: the table, and the row and cell counted from 0. Null outside tables. */
export function caretCell(editor: LetterEditor): { table: NodeEntry<Table>; row: number; cell: number } | null {
  const point = editor.selection?.focus
  if (!point) return null
  const block = editor.children[blockIndex(point.path)]
  if (!Element.isElement(block) || block.type !== 'table') return null
  const [index, row = 0, cell = 0] = point.path
  return { table: [block, [index ?? 0]], row, cell }
}

function caretTo(editor: LetterEditor, table: Path, row: number, cell: number): void {
  const rows = (editor.children[blockIndex(table)] as Table).children
  const at = Math.min(row, rows.length - 1)
  const cells = rows[at]?.children.length ?? 1
  Transforms.select(editor, Editor.start(editor, [...table, at, Math.min(cell, cells - 1)]))
}

/** Inserts an empty table (1–50 rows, 1–20 columns) behind the block the caret is in, or at the body's end; its first row is the head. */
export function insertTable(editor: LetterEditor, rows: number, columns: number): void {
  const blocks = editor.children as EditorBlock[]
  const bodyStart = blocks.findIndex((block) => partOrder[block.type] >= 0)
  const bodyEnd = blocks.findIndex((block) => partOrder[block.type] > 0)
  const here = editor.selection ? blockIndex(editor.selection.focus.path) + 1 : bodyEnd
  const at = Math.max(bodyStart, Math.min(here, bodyEnd))
  const table: Table = {
    type: 'table',
    id: editor.newId(),
    headRows: 1,
    children: Array.from({ length: rows }, () => emptyRow(columns)),
  }
  Transforms.insertNodes(editor, table, { at: [at] })
  caretTo(editor, [at], 0, 0)
}

/** Adds a row above or below the caret's. */
export function addRow(editor: LetterEditor, side: 'above' | 'below'): boolean {
  const place = caretCell(editor)
  if (!place) return false
  const [table, path] = place.table
  const width = Math.max(...table.children.map(rowWidth))
  const at = side === 'above' ? place.row : place.row + 1
  Transforms.insertNodes(editor, emptyRow(width), { at: [...path, at] })
  caretTo(editor, path, at, 0)
  return true
}

/** Adds a column left or right of the caret's cell, in every row. */
export function addColumn(editor: LetterEditor, side: 'left' | 'right'): boolean {
  const place = caretCell(editor)
  if (!place) return false
  const [table, path] = place.table
  const at = side === 'left' ? place.cell : place.cell + 1
  Editor.withoutNormalizing(editor, () => {
    table.children.forEach((row, index) => {
      Transforms.insertNodes(editor, emptyCell(), {
        at: [...path, index, Math.min(at, row.children.length)],
      })
    })
  })
  caretTo(editor, path, place.row, at)
  return true
}

/** Takes the caret's row out; with the last row goes the table. */
export function removeRow(editor: LetterEditor): boolean {
  const place = caretCell(editor)
  if (!place) return false
  const [table, path] = place.table
  if (table.children.length === 1) return removeTable(editor)
  Transforms.removeNodes(editor, { at: [...path, place.row] })
  if (place.row < table.headRows) Transforms.setNodes(editor, { headRows: table.headRows - 1 }, { at: path })
  caretTo(editor, path, place.row, place.cell)
  return true
}

/** Takes the caret's column out of every row; with the last column goes the table. */
export function removeColumn(editor: LetterEditor): boolean {
  const place = caretCell(editor)
  if (!place) return false
  const [table, path] = place.table
  if (table.children.every((row) => row.children.length === 1)) return removeTable(editor)
  Editor.withoutNormalizing(editor, () => {
    table.children.forEach((row, index) => {
      if (row.children.length > place.cell && row.children.length > 1)
        Transforms.removeNodes(editor, { at: [...path, index, place.cell] })
    })
  })
  caretTo(editor, path, place.row, place.cell)
  return true
}

/** Takes the caret's table out; a paragraph takes its place, so that the caret stays in the body. */
export function removeTable(editor: LetterEditor): boolean {
  const place = caretCell(editor)
  if (!place) return false
  const [, path] = place.table
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: path })
    Transforms.insertNodes(editor, { type: 'paragraph', id: editor.newId(), children: [{ text: '' }] }, { at: path })
  })
  Transforms.select(editor, Editor.start(editor, path))
  return true
}

/** Moves the caret to the next or previous cell; behind the last cell a new row is added. False outside tables. */
export function stepCell(editor: LetterEditor, step: 1 | -1): boolean {
  const place = caretCell(editor)
  if (!place) return false
  const [table, path] = place.table
  const cells = table.children.flatMap((row, rowIndex) => row.children.map((_, cell) => ({ row: rowIndex, cell })))
  const here = cells.findIndex(({ row, cell }) => row === place.row && cell === place.cell)
  const next = cells[here + step]
  if (next) caretTo(editor, path, next.row, next.cell)
  else if (step === 1) addRow(editor, 'below')
  return true
}
