/** A cell of a table; `columns` and `rows` say how many grid cells it covers where that is more than one. */
export type ParagraphCell = { text: string; columns?: number; rows?: number }

/**
 * A paragraph of a file that a letter is taken in from, as it stands there; an empty one is a blank line. A number that the office
 * program makes is part of the text. `bold`: all its words are. A `table` stands in the place of words. `tabbed`: in plain text tabs may part the cells of a table.
 */
export type Paragraph = { text: string; tabbed?: true; bold?: true; table?: ParagraphCell[][] }
