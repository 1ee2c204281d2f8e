import type { FontRole } from './metrics'

/** The fonts of a printed letter by their roles. */
export type PaperFont = FontRole | 'pageNumber'

/** A stretch of a text in one font, up to `end`, which counts UTF-16 units. */
export type FontStretch = { end: number; role: PaperFont }

/**
 * Words on one line of a page. Lengths are millimetres from the page's upper left corner: `top` and `height` are those of
 * the line's pitch, whose baseline is at `baselineShare` of it whatever the font, and the words stand between `left` and
 * `right`. `size` and the `spacing` added between characters are points. Only a justified line is set to its full width.
 */
export type PaperWords = {
  text: string
  fonts: readonly FontStretch[]
  size: number
  spacing: number
  align: 'left' | 'right' | 'centred' | 'justified'
  top: number
  height: number
  left: number
  right: number
}

/**
 * A line of a block on paper. `mark` is the part of its text at its beginning which is a heading's number. `start` and
 * `end` count in the words of the block, or of the cell where it is in a table; the number is not among them.
 */
export type PaperLine = PaperWords & {
  block: string
  cell?: { row: number; cell: number }
  start: number
  end: number
  mark: string
}

/** A line of a block, wherever on paper it stands. */
export type BlockLine = Omit<PaperLine, 'block' | 'cell' | 'top' | 'height'>

/** A row of a table on paper, counted from 0, in millimetres from the page's upper edge; those of its `head` are `repeated` on later pages. */
export type PaperRow = { block: string; row: number; top: number; height: number; head: boolean; repeated: boolean }

export type PaperColour = 'black' | 'red'

/** Words on a page that belong to no block; `scale` is the width of their characters in per cent. */
export type PaperText = PaperWords & {
  part: 'letterhead' | 'head' | 'documentNumber' | 'printed' | 'pageNumber'
  scale: number
  colour: PaperColour
}

/** A rule, filled: its upper left corner, width and height in millimetres from the page's upper left corner. */
export type PaperRule = {
  part: 'letterRule' | 'documentRule' | 'imprint' | 'table'
  colour: PaperColour
  left: number
  top: number
  width: number
  height: number
}

/** What stands on a page beside the lines of blocks. */
export type Furniture = { texts: PaperText[]; rules: PaperRule[] }
