import type { Paragraph } from '../model/paragraph'

/** Plain text as paragraphs, one a line: LF, CRLF and CR all end a line, a byte order mark is no text. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r|\f/)
  return lines.map((text) => (text.includes('\t') ? { text, tabbed: true } : { text }))
}
