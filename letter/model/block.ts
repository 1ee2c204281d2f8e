/** How deep a heading stands: 一、 is 1, （一） is 2, 1. is 3, （1） is 4 (GB/T 9704-2012, 7.3.3). */
export type HeadingLevel = 1 | 2 | 3 | 4

/** A stretch of text. A line break set by hand inside a block is a "\n". */
export type Leaf = { text: string }

/** The parts of the letter that stand before and after the body, each a block of its own. */
export type PartType =
  | 'title'
  | 'salutation'
  | 'opening'
  | 'closing'
  | 'formula'
  | 'attachment'
  | 'signature'
  | 'date'
  | 'note'
  | 'disclosure'
  | 'distribution'

export type BodyType = 'heading' | 'paragraph' | 'table'
export type BlockType = PartType | BodyType

/** A block of plain text. `id` is stable for the life of the block and unique in the letter. */
export type TextBlock = {
  type: PartType | 'paragraph'
  id: string
  children: Leaf[]
}

/**
 * A heading. Its number is derived, never part of the text. A run-in heading holds its paragraph too: the heading
 * proper then ends before the first full stop. `recommendation` counts the proposal's recommendations from 0. In a letter
 * that was just taken in, `byHand` says that the text begins with a number that is not the one it should have.
 */
export type Heading = {
  type: 'heading'
  id: string
  level: HeadingLevel
  byHand?: boolean
  recommendation?: number
  children: Leaf[]
}

/** A table cell; `columns` and `rows` say how many grid cells it covers where that is more than one. */
export type Cell = {
  type: 'cell'
  columns?: number
  rows?: number
  children: Leaf[]
}
export type Row = { type: 'row'; children: Cell[] }

/** A table; its first `headRows` rows are repeated on every page. */
export type Table = {
  type: 'table'
  id: string
  headRows: number
  children: Row[]
}

export type Block = TextBlock | Heading | Table

/** The words of one leaf list. */
export function leavesText(leaves: readonly Leaf[]): string {
  return leaves.map((leaf) => leaf.text).join('')
}

/** A table's words: cells joined by tabs, rows by line breaks. */
export function tableText(table: Table): string {
  return table.children.map((row) => row.children.map((cell) => leavesText(cell.children)).join('\t')).join('\n')
}

/** The words of a block without any derived number. */
export function blockText(block: Block): string {
  return block.type === 'table' ? tableText(block) : leavesText(block.children)
}

/** Whether a block belongs to the body, which the clerk builds freely; all others are parts of the template. */
export function isBody(block: { type: string }): boolean {
  return block.type === 'heading' || block.type === 'paragraph' || block.type === 'table'
}

/** A run-in heading split before its first full stop: the heading proper and the text that follows, stop included. */
export function splitRunIn(text: string): { heading: string; rest: string } {
  const stop = text.indexOf('。')
  if (stop < 0 || stop === text.length - 1) return { heading: text, rest: '' }
  return { heading: text.slice(0, stop), rest: text.slice(stop) }
}
