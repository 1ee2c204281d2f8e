import type { Cell, Row, Table } from './block'

/** A cell on the grid of its table: the row and column it begins in, counted from 0, and how many of each it covers. */
export type PlacedCell = { cell: Cell; row: number; column: number; columns: number; rows: number }

/** Every cell of a table on its grid, row by row; a cell that covers several rows is listed where it begins. */
export function placedCells(table: Table): PlacedCell[] {
  const placed: PlacedCell[] = []
  const free: number[] = []
  table.children.forEach(({ children }, row) => {
    let column = 0
    for (const cell of children) {
      while ((free[column] ?? 0) > row) column += 1
      const { columns = 1 } = cell
      const rows = Math.min(cell.rows ?? 1, table.children.length - row)
      placed.push({ cell, row, column, columns, rows })
      free.length = Math.max(free.length, column + columns)
      free.fill(row + rows, column, column + columns)
      column += columns
    }
  })
  return placed
}

/** How many columns the grid has. */
export function gridWidth(placed: readonly PlacedCell[]): number {
  return Math.max(0, ...placed.map(({ column, columns }) => column + columns))
}

/** Whether a cell begins before a line of the grid and ends behind it. */
function crosses(start: number, length: number, line: number): boolean {
  return start < line && start + length > line
}

function spanned({ cell, columns, rows }: PlacedCell): Cell {
  const { type, columns: _columns, rows: _rows, ...rest } = cell
  return { type, ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}), ...rest }
}

function emptyAt(row: number, column: number): PlacedCell {
  return { cell: { type: 'cell', children: [{ text: '' }] }, row, column, columns: 1, rows: 1 }
}

function rebuilt(table: Table, placed: readonly PlacedCell[], count: number): Table {
  const children = Array.from({ length: count }, (_, at): Row => {
    const cells = placed.filter(({ row }) => row === at).sort((a, b) => a.column - b.column)
    return { type: 'row', children: cells.map(spanned) }
  })
  const bare = children.findLastIndex((row) => row.children.length === 0)
  return bare < 0 ? { ...table, children } : withoutRow({ ...table, children }, bare)
}

/** The table with an empty row before row `at` (0 to the number of rows); cells that reach over that line grow. */
export function withRow(table: Table, at: number): Table {
  const before = placedCells(table)
  const grown = before.map((one) => {
    if (one.row >= at) return { ...one, row: one.row + 1 }
    return crosses(one.row, one.rows, at) ? { ...one, rows: one.rows + 1 } : one
  })
  const over = before.filter(({ row, rows }) => crosses(row, rows, at))
  const columns = Array.from({ length: gridWidth(before) }, (_, column) => column)
  const open = columns.filter((at) => !over.some(({ column, columns }) => column <= at && column + columns > at))
  return rebuilt(table, [...grown, ...open.map((column) => emptyAt(at, column))], table.children.length + 1)
}

/** The table without a row; cells that reach into it shrink, and those that reach out of it begin one row lower. */
export function withoutRow(table: Table, at: number): Table {
  const left = placedCells(table).flatMap((one) => {
    if (one.row > at) return [{ ...one, row: one.row - 1 }]
    const inside = one.row + one.rows > at
    if (!inside) return [one]
    return one.rows > 1 ? [{ ...one, rows: one.rows - 1 }] : []
  })
  const headRows = table.headRows - (at < table.headRows ? 1 : 0)
  return rebuilt({ ...table, headRows }, left, table.children.length - 1)
}

/** The table with an empty column before column `at` of the grid; cells that reach over that line grow. */
export function withColumn(table: Table, at: number): Table {
  const before = placedCells(table)
  const grown = before.map((one) => {
    if (one.column >= at) return { ...one, column: one.column + 1 }
    return crosses(one.column, one.columns, at) ? { ...one, columns: one.columns + 1 } : one
  })
  const over = before.filter(({ column, columns }) => crosses(column, columns, at))
  const rows = table.children.map((_, row) => row)
  const open = rows.filter((at) => !over.some(({ row, rows }) => row <= at && row + rows > at))
  return rebuilt(table, [...grown, ...open.map((row) => emptyAt(row, at))], table.children.length)
}

/** The table without the columns of the grid from `from` up to but not including `to`; rows that lose every cell go too. */
export function withoutColumns(table: Table, from: number, to: number): Table {
  const left = placedCells(table).flatMap((one) => {
    const end = one.column + one.columns
    const lost = Math.max(0, Math.min(end, to) - Math.max(one.column, from))
    if (lost === one.columns) return []
    const before = Math.max(0, Math.min(one.column, to) - from)
    return [{ ...one, column: one.column - before, columns: one.columns - lost }]
  })
  return rebuilt(table, left, table.children.length)
}
