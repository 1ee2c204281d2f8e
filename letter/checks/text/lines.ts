/** A line of a block's text and its place (UTF-16 units); the line break belongs to no line. */
export type Line = { text: string; start: number; end: number }

/** The lines of a block's text. */
export function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const place = { text: line, start, end: start + line.length }
    start = place.end + 1
    return place
  })
}
