import { textWidth, twipsOfMillimetres } from '../model/measures'
import { type FilledLine, fillLines, type Stretch } from './line-filling'

/** The text area's width in twips. */
export const lineWidth = twipsOfMillimetres(textWidth)

/** How a paragraph looks: size in points, all else in twips; `first` is where its first line begins against the others. */
export type Look = {
  size: number
  spacing: number
  pitch: number
  left: number
  right: number
  first: number
  align: 'justified' | 'centred' | 'left'
}

/**
 * A line of a paragraph: its place in the text, where it begins and ends in twips from the left of `width`, and whether
 * it is set to that width.
 */
export type SetLine = { start: number; end: number; left: number; right: number; full: boolean }

function placed(line: FilledLine, index: number, last: boolean, look: Look, width: number): SetLine {
  const room = width - look.left - look.right
  const indent = index === 0 ? look.left + look.first : look.left
  const { start, end } = line
  if (look.align === 'centred') {
    const left = look.left + Math.max(0, Math.round((room - line.width) / 2))
    return { start, end, left, right: left + line.width, full: false }
  }
  const full = look.align === 'justified' && !last
  return { start, end, left: indent, right: full ? look.left + room : indent + line.width, full }
}

/** The lines of a paragraph in a column of `width` twips. */
export function setText(text: string, stretches: readonly Stretch[], look: Look, width: number): SetLine[] {
  const room = width - look.left - look.right
  const lines = fillLines(text, stretches, {
    size: look.size,
    spacing: look.spacing,
    firstWidth: room - look.first,
    width: room,
    firstIndent: look.first,
  })
  return lines.map((line, index) => {
    const ended = index === lines.length - 1 || text.charAt(line.end) === '\n'
    return placed(line, index, ended, look, width)
  })
}

/** Whether a sign of the words is printed as a line break before `next`: a break of their own, or a blank that gave way to it. */
function givesBreak(sign: string, next: string): boolean {
  return /[\n\r\v\f\u2028\u2029]/.test(sign) || (/[^\S\t]/.test(sign) && sign !== next)
}

/**
 * Where every character of a printed text is in the words it was printed from, and their end: printing drops what
 * cannot be printed and adds line breaks, and changes no order.
 */
export function sourcePlaces(source: string, printed: string): number[] {
  let place = 0
  const places = [...Array(printed.length).keys()].map((at) => {
    const sign = printed.charAt(at)
    const found = sign === '\n' ? place : source.indexOf(sign, place)
    if (found < 0 || (sign === '\n' && !givesBreak(source.charAt(place), printed.charAt(at + 1)))) return place
    place = found + 1
    return found
  })
  return [...places, place]
}
