import { type Cell, leavesText, type Table } from './block'
import { textEms } from './text-width'

/** A cell on the grid, counted from 0; `cell` is null where a ragged row left a gap. */
export type PlacedCell = { cell: Cell | null; row: number; column: number; columns: number; rows: number }

/** Word takes no more columns than these; what goes beyond is cut off. */
const mostColumns = 63

const widestShare = 16
const narrowestShare = 3

/** The grid of a table by row and column, each place with the cell that covers it: spans end at the table's edge and at other spans. */
export function tableGrid(table: Table): PlacedCell[][] {
  const grid: PlacedCell[][] = table.children.map(() => [])
  const at = (row: number, column: number): PlacedCell | undefined => grid[row]?.[column]
  const place = (placed: PlacedCell): void => {
    for (let row = placed.row; row < placed.row + placed.rows; row += 1)
      for (let column = placed.column; column < placed.column + placed.columns; column += 1) {
        const line = grid[row]
        if (line) line[column] = placed
      }
  }
  table.children.forEach((line, row) => {
    let column = 0
    for (const cell of line.children) {
      while (at(row, column)) column += 1
      if (column >= mostColumns) break
      let columns = 1
      while (columns < (cell.columns ?? 1) && column + columns < mostColumns && !at(row, column + columns)) columns += 1
      place({ cell, row, column, columns, rows: Math.min(cell.rows ?? 1, grid.length - row) })
    }
  })
  const width = Math.max(1, ...grid.map((line) => line.length))
  grid.forEach((line, row) => {
    for (let column = 0; column < width; column += 1) line[column] ??= { cell: null, row, column, columns: 1, rows: 1 }
  })
  return grid
}

/** The words of a placed cell. */
export function cellText(placed: PlacedCell): string {
  return placed.cell ? leavesText(placed.cell.children) : ''
}

/** The widths of the columns in twips, which add up to `total`: by their longest text, but none very wide or narrow. */
export function columnWidths(grid: readonly PlacedCell[][], total: number): number[] {
  const shares = (grid[0] ?? []).map((_, column) => {
    const lengths = grid.map((line) => {
      const placed = line[column]
      return placed?.columns === 1 ? Math.max(...cellText(placed).split('\n').map(textEms)) : 0
    })
    return Math.min(widestShare, Math.max(narrowestShare, ...lengths))
  })
  const sum = shares.reduce((whole, share) => whole + share, 0)
  const widths = shares.map((share) => Math.floor((total * share) / sum))
  const rest = total - widths.reduce((whole, width) => whole + width, 0)
  return widths.map((width, column) => (column === 0 ? width + rest : width))
}
