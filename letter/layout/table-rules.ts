import { cellRule, leftMargin, millimetresOfTwips } from '../model/measures'
import { linesTop, type PlacedLine } from './pages'
import type { PaperRule } from './paper'
import type { SetTable } from './table-rows'

/** A row of a table as it stands on a page; `top` is twips from the lines' area. */
type PlacedRow = Extract<PlacedLine, { kind: 'row' }>

/** A rule of a table in twips: from the left of the text area and from the lines' area. */
function tableRule(left: number, top: number, width: number, height: number): PaperRule {
  return {
    part: 'table',
    colour: 'black',
    left: leftMargin + millimetresOfTwips(left - cellRule / 2),
    top: millimetresOfTwips(linesTop + top),
    width: millimetresOfTwips(width + cellRule),
    height: millimetresOfTwips(height),
  }
}

function columnLeft({ widths }: SetTable, column: number): number {
  return widths.slice(0, column).reduce((sum, width) => sum + width, 0)
}

function heightOf({ set, row }: PlacedRow): number {
  return set.heights[row] ?? 0
}

/** The stretches of columns for which `has` holds, from the first column to the one after the last. */
function stretchesWhere(count: number, has: (column: number) => boolean): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  for (let column = 0; column < count; column += 1) {
    const last = stretches.at(-1)
    if (!has(column)) continue
    if (last?.to === column) last.to = column + 1
    else stretches.push({ from: column, to: column + 1 })
  }
  return stretches
}

/** The rules above the cells that begin with a row; all along it where the row above it is on another page. */
function rulesAbove({ set, row, top }: PlacedRow, first: boolean): PaperRule[] {
  return stretchesWhere(set.widths.length, (column) => first || set.grid[row]?.[column]?.row === row).map(
    ({ from, to }) => {
      const left = columnLeft(set, from)
      return tableRule(left, top, columnLeft(set, to) - left, cellRule)
    },
  )
}

/** The rules left of the cells of a row, and right of the last one. */
function rulesBeside(placed: PlacedRow): PaperRule[] {
  const { set, row, top } = placed
  const columns = [...set.widths.keys()].filter((column) => set.grid[row]?.[column]?.column === column)
  return [...columns, set.widths.length].map((column) => tableRule(columnLeft(set, column), top, 0, heightOf(placed)))
}

/** The rules of the tables on a page (practice; the standard is silent). */
export function tableRules(placed: readonly PlacedLine[]): PaperRule[] {
  const rows = placed.filter((line): line is PlacedRow => line.kind === 'row')
  return rows.flatMap((row, index) => {
    const above = rows[index - 1]
    const first = above?.set !== row.set || above.row !== row.row - 1
    const last = rows[index + 1]?.set !== row.set
    const foot = row.top + heightOf(row)
    return [
      ...rulesAbove(row, first),
      ...rulesBeside(row),
      ...(last ? [tableRule(0, foot, columnLeft(row.set, row.set.widths.length), cellRule)] : []),
    ]
  })
}
