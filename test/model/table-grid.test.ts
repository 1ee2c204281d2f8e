import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Table, tableText } from '../../letter/model/block'
import { gridWidth, placedCells, withColumn, withoutColumns, withoutRow, withRow } from '../../letter/model/table-grid'

/** A table without gaps or overlaps: a grid of up to 5 × 5 places, some of which grow over their free neighbours. */
const tables = fc
  .record({
    height: fc.integer({ min: 1, max: 5 }),
    width: fc.integer({ min: 1, max: 5 }),
    spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 25 }),
  })
  .map(({ height, width, spans }): Table => {
    const taken = Array.from({ length: height }, () => Array<boolean>(width).fill(false))
    let next = 0
    const children = taken.map((line, row) => ({
      type: 'row' as const,
      children: line.flatMap((_, column) => {
        if (line[column]) return []
        const [wantedColumns, wantedRows] = spans[next] ?? [1, 1]
        next += 1
        let columns = 1
        while (columns < wantedColumns && line[column + columns] === false) columns += 1
        const rows = row + wantedRows <= height && row > 0 ? wantedRows : 1
        for (const below of taken.slice(row, row + rows)) below.fill(true, column, column + columns)
        return [{ type: 'cell' as const, columns, rows, children: [{ text: `第${next}格` }] }]
      }),
    }))
    return { type: 'table', id: 't', headRows: 1, children }
  })
  .filter((table) => table.children.every((row) => row.children.length > 0))

function places(table: Table): string[] {
  return placedCells(table)
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`),
    )
    .sort()
}

/** Every place of the grid is covered by one cell. */
function expectWhole(table: Table): void {
  const width = gridWidth(placedCells(table))
  const all = table.children
    .flatMap((_, row) => Array.from({ length: width }, (_, column) => `${row}:${column}`))
    .sort()
  expect(places(table)).toEqual(all)
}

const line = fc.nat({ max: 100 })

describe('the grid of a table', () => {
  it('places cells around those that cover several rows', () => {
    const cell = (columns: number, rows: number) => ({ type: 'cell' as const, columns, rows, children: [{ text: '' }] })
    const rows = [[cell(1, 2), cell(2, 1)], [cell(1, 9), cell(1, 1)], [cell(1, 1)]]
    const table: Table = {
      type: 'table',
      id: 't',
      headRows: 0,
      children: rows.map((children) => ({ type: 'row', children })),
    }
    expect(placedCells(table).map(({ row, column, columns, rows: high }) => [row, column, columns, high])).toEqual([
      [0, 0, 1, 2],
      [0, 1, 2, 1],
      [1, 1, 1, 2],
      [1, 2, 1, 1],
      [2, 0, 1, 1],
    ])
  })

  it('stays whole when a row or a column comes in, and goes back when it goes', () => {
    fc.assert(
      fc.property(tables, line, (table, seed) => {
        expectWhole(table)
        const width = gridWidth(placedCells(table))
        const row = seed % (table.children.length + 1)
        const higher = withRow(table, row)
        expectWhole(higher)
        expect(higher.children).toHaveLength(table.children.length + 1)
        expect(places(withoutRow(higher, row))).toEqual(places(table))
        const column = seed % (width + 1)
        const wider = withColumn(table, column)
        expectWhole(wider)
        expect(gridWidth(placedCells(wider))).toBe(width + 1)
        expect(tableText(withoutColumns(wider, column, column + 1))).toBe(tableText(table))
      }),
    )
  })

  it('stays whole when a row or columns go', () => {
    fc.assert(
      fc.property(tables, line, line, (table, seed, length) => {
        expectWhole(withoutRow(table, seed % table.children.length))
        const width = gridWidth(placedCells(table))
        const from = seed % width
        const narrower = withoutColumns(table, from, from + 1 + (length % (width - from)))
        expectWhole(narrower)
        for (const row of narrower.children) expect(row.children.length).toBeGreaterThan(0)
      }),
    )
  })
})
