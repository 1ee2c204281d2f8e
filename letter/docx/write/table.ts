import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Table as LetterTable } from '../../model/block'
import { cellMarginAbove, cellMarginBeside, cellRule, textWidth, twipsOfMillimetres } from '../../model/measures'
import { cellText, columnWidths, type PlacedCell, tableGrid } from '../../model/printed-table'
import { textRuns } from './text-runs'

const line = { style: BorderStyle.SINGLE, size: (cellRule * 8) / 20, color: 'auto' }
const lines = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const margins = {
  marginUnitType: WidthType.DXA,
  top: cellMarginAbove,
  bottom: cellMarginAbove,
  left: cellMarginBeside,
  right: cellMarginBeside,
}

function tableCell(placed: PlacedCell, row: number, widths: readonly number[], head: boolean): TableCell {
  const width = widths.slice(placed.column, placed.column + placed.columns).reduce((sum, one) => sum + one, 0)
  const begins = placed.row === row
  const merge = begins ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(placed.columns > 1 ? { columnSpan: placed.columns } : {}),
    ...(placed.rows > 1 ? { verticalMerge: merge } : {}),
    children: [
      new Paragraph({ style: head ? 'TableHead' : 'TableText', children: begins ? textRuns(cellText(placed)) : [] }),
    ],
  })
}

/** A table as wide as the text area; its head rows are repeated on every page, no row is torn. */
export function tableBlock(block: LetterTable): Table {
  const grid = tableGrid(block)
  const widths = columnWidths(grid, twipsOfMillimetres(textWidth))
  return new Table({
    width: { size: twipsOfMillimetres(textWidth), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: lines,
    margins,
    rows: grid.map((places, row) => {
      const head = row < block.headRows
      const starts = places.filter((placed, column) => placed.column === column)
      return new TableRow({
        cantSplit: true,
        tableHeader: head,
        children: starts.map((placed) => tableCell(placed, row, widths, head)),
      })
    }),
  })
}
