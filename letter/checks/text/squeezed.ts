/** A text without its white space, and where its characters stand in the original. */
export type Squeezed = { text: string; range(start: number, end: number): { start: number; end: number } }

/** Drops all white space (a title is set in several lines and with spaces); `range` leads back to the original's UTF-16 units. */
export function squeezed(original: string): Squeezed {
  const places: number[] = []
  let text = ''
  for (let index = 0; index < original.length; index += 1) {
    const sign = original.charAt(index)
    if (/\s/.test(sign)) continue
    text += sign
    places.push(index)
  }
  const place = (index: number) => places[index] ?? original.length
  return {
    text,
    range: (start, end) => ({ start: place(start), end: end > start ? place(end - 1) + 1 : place(start) }),
  }
}
