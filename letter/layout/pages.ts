import { linePitch, linesPerPage, textHeight, topMargin, twipsOfMillimetres } from '../model/measures'
import type { SetParagraph } from './paragraphs'
import type { SetTable } from './table-rows'

/** What stands in the flow of a letter, from top to bottom. */
export type FlowItem =
  | { kind: 'paragraph'; set: SetParagraph; keepsNext: boolean }
  | { kind: 'table'; set: SetTable }
  | { kind: 'anchor' }

/**
 * A line on its page: what it belongs to, which of its lines it is, and its upper edge in twips from the lines' area.
 * The row of a table comes before the lines of its cells.
 */
export type PlacedLine =
  | { kind: 'paragraph'; set: SetParagraph; line: number; top: number }
  | { kind: 'row'; set: SetTable; row: number; top: number; repeated: boolean }
  | { kind: 'cell'; set: SetTable; cell: number; line: number; top: number }

/** The height of a page's 22 lines in twips. */
export const pageLines = linesPerPage * linePitch

const textArea = twipsOfMillimetres(textHeight)

/** What 22 lines leave of the text area is half above and half below them. */
const linesMargin = Math.floor((textArea - pageLines) / 2)

/** From the page's upper edge to its first line, and from there to the lower edge of the text area, in twips. */
export const linesTop = twipsOfMillimetres(topMargin) + linesMargin
export const textAreaBottom = textArea - linesMargin
