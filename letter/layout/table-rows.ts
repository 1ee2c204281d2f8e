import { leavesText, type Table } from '../model/block'
import { cellMarginAbove, cellMarginBeside, cellRule, tablePitch, tableSize } from '../model/measures'
import { printable } from '../model/printable'
import { cellText, columnWidths, type PlacedCell, tableGrid } from '../model/printed-table'
import type { Metrics } from './metrics'
import type { FontStretch } from './paper'
import { type Look, lineWidth, type SetLine, setText, sourcePlaces } from './set-text'

/** A cell that is set: its place in the table, its words, and its lines in twips from the left of the text area. */
export type SetCell = {
  row: number
  /** Which cell of its row it is, counted from 0. */
  cell: number
  rows: number
  text: string
  fonts: readonly FontStretch[]
  look: Look
  places: readonly number[]
  lines: readonly SetLine[]
}

/**
 * The rows of a table with their heights in twips, each with the line above it; `head` of them are repeated. `grid` and
 * `widths` tell where its rules are.
 */
export type SetTable = {
  block: string
  head: number
  heights: readonly number[]
  cells: readonly SetCell[]
  grid: readonly (readonly PlacedCell[])[]
  widths: readonly number[]
}

const looks: Record<'head' | 'text', Look> = {
  head: { size: tableSize, spacing: 0, pitch: tablePitch, left: 0, right: 0, first: 0, align: 'centred' },
  text: { size: tableSize, spacing: 0, pitch: tablePitch, left: 0, right: 0, first: 0, align: 'left' },
}

function setCell(table: Table, placed: PlacedCell, widths: readonly number[], metrics: Metrics): SetCell | null {
  const cell = placed.cell ? (table.children[placed.row]?.children.indexOf(placed.cell) ?? -1) : -1
  if (!placed.cell || cell < 0) return null
  const sum = (from: number, to: number): number => widths.slice(from, to).reduce((whole, one) => whole + one, 0)
  const width = sum(placed.column, placed.column + placed.columns) - 2 * cellMarginBeside
  const left = sum(0, placed.column) + cellMarginBeside
  const text = printable(cellText(placed))
  const head = placed.row < table.headRows
  const role = head ? 'heading' : 'body'
  const look = head ? looks.head : looks.text
  const lines = setText(text, [{ end: text.length, font: metrics[role] }], look, width)
  return {
    row: placed.row,
    cell,
    rows: placed.rows,
    text,
    fonts: [{ end: text.length, role }],
    look,
    places: sourcePlaces(leavesText(placed.cell.children), text),
    lines: lines.map((line) => ({ ...line, left: line.left + left, right: line.right + left })),
  }
}

function heightOf(lines: number): number {
  return lines * tablePitch + 2 * cellMarginAbove + cellRule
}

function rowHeights(count: number, cells: readonly SetCell[]): number[] {
  const heights = Array.from({ length: count }, (_, row) =>
    heightOf(
      Math.max(1, ...cells.filter((cell) => cell.row === row && cell.rows === 1).map((cell) => cell.lines.length)),
    ),
  )
  for (const { row, rows, lines } of cells.filter((cell) => cell.rows > 1)) {
    const missing = heightOf(lines.length) - heights.slice(row, row + rows).reduce((sum, one) => sum + one, 0)
    const last = row + rows - 1
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing
  }
  return heights
}

/** A table set as wide as the text area. A cell over several rows makes its last row as high as it needs. */
export function setTable(table: Table, metrics: Metrics): SetTable {
  const grid = tableGrid(table)
  const widths = columnWidths(grid, lineWidth)
  const cells = grid.flatMap((places, row) =>
    places.flatMap((placed, column) => {
      const begins = placed.row === row && placed.column === column
      const cell = begins ? setCell(table, placed, widths, metrics) : null
      return cell ? [cell] : []
    }),
  )
  const head = Math.min(table.headRows, grid.length)
  return { block: table.id, head, heights: rowHeights(grid.length, cells), cells, grid, widths }
}

/** How far below the row's upper edge the first line of a cell stands that is in the middle of `height` twips. */
export function cellTop(cell: SetCell, height: number): number {
  return cellRule + cellMarginAbove + Math.max(0, Math.floor((height - heightOf(cell.lines.length)) / 2))
}

/** How high the rows of a table are from one up to another, in twips. */
export function rowsHeight({ heights }: SetTable, from: number, to: number): number {
  return heights.slice(from, to).reduce((sum, height) => sum + height, 0)
}
