/** A paragraph of the text that is taken in, as it stands there; an empty one is a blank line. */
export type Paragraph = { text: string }

/** Plain text as paragraphs, one a line: LF, CRLF and CR all end a line, a byte order mark is no text. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r|\f/)
  return lines.map((line) => ({ text: line }))
}
