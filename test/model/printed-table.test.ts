import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Table } from '../../letter/model/block'
import { cellText, columnWidths, tableGrid } from '../../letter/model/printed-table'

const cell = (text: string, columns?: number, rows?: number): Cell => ({
  type: 'cell',
  ...(columns ? { columns } : {}),
  ...(rows ? { rows } : {}),
  children: [{ text }],
})
const table = (...rows: Cell[][]): Table => ({
  type: 'table',
  id: 't',
  headRows: 1,
  children: rows.map((children) => ({ type: 'row', children })),
})
const drawn = (one: Table): string[] =>
  tableGrid(one).map((line) => line.map((placed) => cellText(placed) || '·').join(''))

describe('tableGrid', () => {
  it.each([
    ['a plain table', table([cell('a'), cell('b')], [cell('c'), cell('d')]), ['ab', 'cd']],
    ['a cell over columns', table([cell('a', 2)], [cell('c'), cell('d')]), ['aa', 'cd']],
    ['a cell over rows', table([cell('a', 1, 2), cell('b')], [cell('d')]), ['ab', 'ad']],
    ['a block in the middle', table([cell('a'), cell('b', 2, 2)], [cell('c'), cell('d')]), ['abb·', 'cbbd']],
    ['a ragged table', table([cell('a')], [cell('b'), cell('c'), cell('d')]), ['a··', 'bcd']],
    ['a span beyond the last row', table([cell('a', 1, 9), cell('b')], [cell('c')]), ['ab', 'ac']],
    ['a span that meets another', table([cell('a'), cell('b', 1, 2)], [cell('c', 2), cell('d')]), ['ab·', 'cbd']],
  ])('places %s', (_, one, lines) => expect(drawn(one)).toEqual(lines))

  it('cuts off what goes beyond 63 columns', () => {
    const grid = tableGrid(
      table(
        Array.from({ length: 70 }, () => cell('a')),
        [cell('b', 1000)],
      ),
    )
    expect(grid.map((line) => line.length)).toEqual([63, 63])
  })

  const anyCell = fc
    .record({ columns: fc.integer({ min: 1, max: 5 }), rows: fc.integer({ min: 1, max: 5 }) })
    .map(({ columns, rows }) => cell('x', columns, rows))

  it('covers every place of any table once, by whole rectangles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const grid = tableGrid(table(...rows))
          const width = grid[0]?.length ?? 0
          grid.forEach((line, row) => {
            expect(line).toHaveLength(width)
            line.forEach((placed, column) => {
              expect(row).toBeGreaterThanOrEqual(placed.row)
              expect(row).toBeLessThan(placed.row + placed.rows)
              expect(column).toBeGreaterThanOrEqual(placed.column)
              expect(column).toBeLessThan(placed.column + placed.columns)
            })
          })
        },
      ),
    )
  })
})

describe('columnWidths', () => {
  it('shares out exactly the whole width, more to longer texts', () => {
    const grid = tableGrid(table([cell('序号'), cell('建议事项的办理情况'), cell('单位')]))
    const widths = columnWidths(grid, 8844)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844)
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0))
  })

  it('leaves every column something however long a text is', () => {
    const widths = columnWidths(tableGrid(table([cell(''), cell('长'.repeat(900)), cell('')])), 8844)
    for (const width of widths) expect(width).toBeGreaterThan(1000)
  })
})
