import { pointsOfMillimetres, textWidth } from './measures'
import { textEms } from './text-width'

/** The size in which a red name is set: points, added points between characters, and its characters' width in per cent. */
export type LetterheadFit = { size: number; spacing: number; scale: number }

const largest = 42
const smallest = 22
const narrowest = 0.66
const widestGap = 0.5

/**
 * How a letterhead fills the text area (10.1 leaves the size to the agency): a short name is spread, by half a character
 * at most, a long one set smaller, a very long one narrowed as well. It always stands on one line.
 */
export function letterheadFit(name: string): LetterheadFit {
  const room = pointsOfMillimetres(textWidth)
  const ems = Math.max(textEms(name), 1)
  const fitting = Math.floor((2 * room) / ems) / 2
  const narrowed = Math.floor((2 * room) / (ems * narrowest)) / 2
  const size = Math.max(1, Math.min(largest, Math.max(fitting, Math.min(smallest, narrowed))))
  if (size * ems > room) return { size, spacing: 0, scale: Math.max(1, Math.floor((100 * room) / (size * ems))) }
  const gaps = Math.max([...name].length - 1, 1)
  return { size, spacing: Math.floor(20 * Math.min((room - size * ems) / gaps, size * widestGap)) / 20, scale: 100 }
}
