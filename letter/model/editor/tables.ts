import { Editor, Element, type NodeEntry, type Path, Transforms } from 'slate'
import type { Cell, Row, Table } from '../block'
import { partOrder } from '../structure'
import { placedCells, withColumn, withoutColumns, withoutRow, withRow } from '../table-grid'
import type { EditorBlock, LetterEditor } from './editor-types'
import { blockIndex } from './text-place'

function emptyCell(): Cell {
  return { type: 'cell', children: [{ text: '' }] }
}

function emptyRow(columns: number): Row {
  return { type: 'row', children: Array.from({ length: columns }, emptyCell) }
}

/** Where the caret stands in a table: the table, its row and its cell there, and the columns of the grid that the cell covers. */
type CaretCell = { table: NodeEntry<Table>; row: number; cell: number; column: number; columns: number }

/** The cell the caret is in, all counted from 0. Null outside tables. */
export function caretCell(editor: LetterEditor): CaretCell | null {
  const point = editor.selection?.focus
  if (!point) return null
  const block = editor.children[blockIndex(point.path)]
  if (!Element.isElement(block) || block.type !== 'table') return null
  const [index = 0, row = 0, cell = 0] = point.path
  const placed = placedCells(block).filter((one) => one.row === row)[cell]
  return { table: [block, [index]], row, cell, column: placed?.column ?? 0, columns: placed?.columns ?? 1 }
}

function caretTo(editor: LetterEditor, table: Path, row: number, cell: number): void {
  Transforms.select(editor, Editor.start(editor, [...table, row, cell]))
}

/** Puts the caret into the cell that covers a place of the grid, or the last one before it in that row. */
function caretToGrid(editor: LetterEditor, [table, path]: NodeEntry<Table>, row: number, column: number): void {
  const cells = placedCells(table)
  const at = Math.min(row, table.children.length - 1)
  const inRow = cells.filter((one) => one.row <= at && one.row + one.rows > at).sort((a, b) => a.column - b.column)
  const found = inRow.findLast((one) => one.column <= column) ?? inRow[0]
  if (!found) return
  const beside = cells.filter((one) => one.row === found.row)
  caretTo(editor, path, found.row, beside.indexOf(found))
}

/**
 * Inserts an empty table (1–50 rows, 1–20 columns) behind the block the caret is in, or at the body's end; its first row is the head.
 * Where no text stands between it and another table or the end of the body, an empty paragraph comes in, to write on.
 */
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
  const line = (): EditorBlock => ({ type: 'paragraph', id: editor.newId(), children: [{ text: '' }] })
  const before = blocks[at - 1]?.type === 'table' ? [line()] : []
  const after = at === bodyEnd || blocks[at]?.type === 'table' ? [line()] : []
  Transforms.insertNodes(editor, [...before, table, ...after], { at: [at] })
  caretTo(editor, [at + before.length], 0, 0)
}

/** Changes the rows of the caret's table, if the caret is in one; without rows left, the table goes. */
function changeTable(
  editor: LetterEditor,
  change: (place: CaretCell) => { table: Table; row: number; column: number },
): boolean {
  const place = caretCell(editor)
  if (!place) return false
  const [old, path] = place.table
  const { table, row, column } = change(place)
  if (table.children.length === 0) return removeTable(editor)
  Editor.withoutNormalizing(editor, () => {
    old.children.forEach(() => {
      Transforms.removeNodes(editor, { at: [...path, 0] })
    })
    Transforms.insertNodes(editor, table.children, { at: [...path, 0] })
    if (table.headRows !== old.headRows) Transforms.setNodes(editor, { headRows: table.headRows }, { at: path })
  })
  caretToGrid(editor, [table, path], row, column)
  return true
}

/** Adds a row above or below the caret's. */
export function addRow(editor: LetterEditor, side: 'above' | 'below'): boolean {
  return changeTable(editor, ({ table: [old], row }) => {
    const at = side === 'above' ? row : row + 1
    const table = withRow(old, at)
    return { table, row: at, column: placedCells(table).find((one) => one.row === at)?.column ?? 0 }
  })
}

/** Adds a column left or right of the caret's cell, in every row. */
export function addColumn(editor: LetterEditor, side: 'left' | 'right'): boolean {
  return changeTable(editor, ({ table: [table], row, column, columns }) => {
    const at = side === 'left' ? column : column + columns
    return { table: withColumn(table, at), row, column: at }
  })
}

/** Takes the caret's row out; with the last row goes the table. */
export function removeRow(editor: LetterEditor): boolean {
  return changeTable(editor, ({ table: [table], row, column }) => ({ table: withoutRow(table, row), row, column }))
}

/** Takes the columns of the caret's cell out of every row; with the last column goes the table. */
export function removeColumn(editor: LetterEditor): boolean {
  return changeTable(editor, ({ table: [table], row, column, columns }) => ({
    table: withoutColumns(table, column, column + columns),
    row,
    column,
  }))
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
