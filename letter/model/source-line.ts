/**
 * A line of the file that a letter was taken in from, as it stood there: with its spaces, blank lines and page numbers, all of which
 * the letter itself no longer has. `number` counts from 1; `block` is the block that its words went into, null where they went into none.
 */
export type SourceLine = { number: number; text: string; block: string | null }
