import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  OverlapType,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Facts } from '../../model/facts'
import {
  innerImprintRule,
  leftMargin,
  outerImprintRule,
  pointsOfMillimetres,
  textWidth,
  twipsOfMillimetres,
} from '../../model/measures'
import { printable } from '../../model/printable'
import { printedBy } from '../../model/printed-ending'
import { copiesParagraph } from './ending'
import { textRuns } from './text-runs'

/** As wide as the text area (7.4.1). */
const imprintWidth = twipsOfMillimetres(textWidth)

const none: IBorderOptions = { style: BorderStyle.NIL }

function rule(millimetres: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, color: '000000', size: Math.round(pointsOfMillimetres(millimetres) * 8) }
}

function imprintRow(content: Paragraph, first: boolean, last: boolean): TableRow {
  const outer = rule(outerImprintRule)
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: imprintWidth, type: WidthType.DXA },
        borders: { top: first ? outer : rule(innerImprintRule), bottom: last ? outer : none, left: none, right: none },
        children: [content],
      }),
    ],
  })
}

/** Who has the letter printed and when, flush left and flush right (7.4.3). */
function printedParagraph(facts: Facts): Paragraph {
  const { agency, date, scale } = printedBy(facts)
  const look = scale < 100 ? { scale } : {}
  return new Paragraph({
    style: 'Printed',
    children: [
      ...textRuns(agency, look),
      ...(date ? [new TextRun({ children: [new Tab()] }), ...textRuns(date, look)] : []),
    ],
  })
}

/**
 * The imprint of the document format: copies, then who prints it and when, between lines as wide as the text area, the
 * last on its lower edge on the last page (7.4).
 */
export function documentImprint(distribution: string, facts: Facts): FileChild[] {
  const copies = printable(distribution).trim()
  const contents = [
    ...(copies ? [copiesParagraph(copies, { keepNext: true })] : []),
    ...(printedBy(facts).agency ? [printedParagraph(facts)] : []),
  ]
  if (contents.length === 0) return []
  const table = new Table({
    width: { size: imprintWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [imprintWidth],
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    // Counted from the page's edge: LibreOffice leaves a table as wide as what it is counted from in the flow.
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twipsOfMillimetres(leftMargin),
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
    },
    rows: contents.map((content, index) => imprintRow(content, index === 0, index === contents.length - 1)),
  })
  return [table, new Paragraph({ style: 'Anchor' })]
}
