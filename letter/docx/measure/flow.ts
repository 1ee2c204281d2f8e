import { characterAdvance, characterWidth, linePitch } from '../../model/measures'
import { textEms } from '../../model/text-width'
import type { Paragraph } from '../word/document'
import type { Section } from '../word/sections'

/** A height in twips; not `sure` where it depends on the font. */
export type Height = { twips: number; sure: boolean }

/** Where a paragraph's lines begin and end, in twips from the page's upper edge. */
export type Place = { top: number; bottom: number; sure: boolean }

/** The height of a line of a font, as a share of its size, where the file does not say (roughly what Chinese fonts have). */
const naturalShare = 1.3

/** The line of `before` and `after` in lines where there is no grid, in twips. */
const plainLine = 240

/** The width of the text area in twips. */
export function textAreaWidth(section: Section): number {
  return section.width - section.left - section.right
}

/** The height of the text area in twips. */
export function textAreaHeight(section: Section): number {
  return section.height - section.top - section.bottom
}

/** The indents of a paragraph in twips; those in characters go before those in twips. */
export function indents({ format, size }: Paragraph): { left: number; right: number; firstLine: number } {
  const either = (characters: number | undefined, twips: number | undefined): number =>
    characters ? (characters / 100) * size * 20 : (twips ?? 0)
  const firstLine = either(format.firstLineCharacters, format.firstLine)
  return {
    // A hanging indent in characters is measured from where the other lines begin.
    left: either(format.leftCharacters, format.left),
    right: either(format.rightCharacters, format.right),
    firstLine,
  }
}

/** Whether the section's lines stand on a grid. */
function hasLineGrid({ grid }: Section): boolean {
  return grid.pitch > 0 && ['lines', 'linesAndChars', 'snapToChars'].includes(grid.type)
}

/** The height of one line of a paragraph. */
export function lineHeight({ format, size }: Paragraph, section: Section): Height {
  const { line = plainLine, lineRule = 'auto' } = format
  if (lineRule === 'exact') return { twips: line, sure: true }
  const natural = size * 20 * naturalShare
  if (lineRule === 'atLeast') return { twips: Math.max(line, natural), sure: line > natural * 1.2 }
  const onGrid = hasLineGrid(section) && format.snapToGrid !== false
  const one = onGrid ? section.grid.pitch * Math.ceil(natural / section.grid.pitch) : natural
  return { twips: (one * line) / plainLine, sure: onGrid }
}

/** How many lines a paragraph surely has at least, one for an empty one. */
export function lineCount(paragraph: Paragraph, section: Section): number {
  const { left, right } = indents(paragraph)
  const advance = paragraph.size === 16 ? characterAdvance : paragraph.size * 20
  const room = Math.max(advance, textAreaWidth(section) - Math.max(0, left) - Math.max(0, right))
  const lines = paragraph.text.split('\n')
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((textEms(line) * advance) / room - 0.02)), 0)
}

function inLines(lines: number | undefined, twips: number | undefined, section: Section): number {
  if (!lines) return twips ?? 0
  return (lines / 100) * (hasLineGrid(section) ? section.grid.pitch : plainLine)
}

/** The white above and below a paragraph in twips, as it says itself. */
export function whiteAround({ format }: Paragraph, section: Section): { before: number; after: number } {
  return {
    before: inLines(format.beforeLines, format.before, section),
    after: inLines(format.afterLines, format.after, section),
  }
}

function whiteBetween(upper: Paragraph | undefined, lower: Paragraph, section: Section): number {
  const close = upper !== undefined && upper.style?.id === lower.style?.id
  const after = upper && !(close && upper.format.contextualSpacing) ? whiteAround(upper, section).after : 0
  return after + (close && lower.format.contextualSpacing ? 0 : whiteAround(lower, section).before)
}

/**
 * Sets paragraphs one below the other from `start` on, as on a page without end: where their lines are. A frame that has
 * its place on the page pushes down what follows; from a table or a drawing
 * that pushes text aside on, nobody can tell.
 */
export function placeParagraphs(
  paragraphs: readonly Paragraph[],
  start: number,
  section: Section,
): Map<Paragraph, Place> {
  const places = new Map<Paragraph, Place>()
  let cursor = start
  let sure = true
  let known = true
  let above: Paragraph | undefined
  for (const paragraph of paragraphs) {
    known &&= !paragraph.cell && !paragraph.pushes
    const line = lineHeight(paragraph, section)
    const height = line.twips * lineCount(paragraph, section)
    if (paragraph.frame) {
      const { anchor, offset } = paragraph.frame.vertical
      if (anchor !== 'page' || offset === undefined) continue
      places.set(paragraph, { top: offset, bottom: offset + height, sure: line.sure })
      if (paragraph.format.frame) cursor = Math.max(cursor, offset + height)
      continue
    }
    if (!known) continue
    sure &&= line.sure
    const top = cursor + whiteBetween(above, paragraph, section)
    places.set(paragraph, { top, bottom: top + height, sure })
    cursor = top + height
    above = paragraph
  }
  return places
}

/** How many of the body's lines an empty paragraph takes: one, whatever its font, unless it only holds a place. */
function emptyLines(paragraph: Paragraph, section: Section): number {
  const lines = lineHeight(paragraph, section).twips / linePitch
  const count = paragraph.text.split('\n').length
  return count * (lines > 0.75 && lines < 1.5 ? 1 : lines)
}

/** The empty lines of the body's pitch between two paragraphs of the text; null where a table or a drawing stands between them. */
export function linesBetween(
  paragraphs: readonly Paragraph[],
  upper: Paragraph,
  lower: Paragraph,
  section: Section,
): number | null {
  const from = paragraphs.indexOf(upper)
  const to = paragraphs.indexOf(lower)
  if (from < 0 || to <= from) return null
  const flow = paragraphs.slice(from, to + 1).filter(({ frame }) => !frame)
  if (flow.some(({ cell, pushes }) => cell || pushes) || !flow.includes(lower)) return null
  return flow.reduce((lines, paragraph, at) => {
    const white = at > 0 ? whiteBetween(flow[at - 1], paragraph, section) / linePitch : 0
    const isBetween = paragraph !== upper && paragraph !== lower
    return lines + white + (isBetween ? emptyLines(paragraph, section) : 0)
  }, 0)
}

/** Whether a letter surely takes more than one page. */
export function hasSeveralPages(paragraphs: readonly Paragraph[], section: Section): boolean {
  const flow = paragraphs.filter(({ frame, cell }) => !frame && !cell)
  const height = flow.reduce((sum, one) => sum + lineHeight(one, section).twips * lineCount(one, section), 0)
  return height > textAreaHeight(section)
}

/** The white in characters that somebody typed before and after the words of a line. */
export function typedWhite(line: string): { before: number; after: number } {
  const words = line.trim()
  const at = line.indexOf(words)
  return { before: textEms(line.slice(0, at)), after: textEms(line.slice(at + words.length)) }
}

/** How far the words of a paragraph's last line keep from both ends of the text area, in characters of the body; typed spaces count. */
export function lineExtent(paragraph: Paragraph, section: Section): { left: number; right: number } {
  const { left, right, firstLine } = indents(paragraph)
  const width = textAreaWidth(section)
  const line = paragraph.text.split('\n').at(-1) ?? ''
  const white = typedWhite(line)
  // Half-width spaces at the end of a line take no room.
  const ideographic = [...line.slice(line.trimEnd().length)].filter((sign) => sign === '\u3000').length
  const own = (white.before + textEms(line.trim()) + ideographic) * characterAdvance
  const { alignment = 'left' } = paragraph.format
  const start = alignment === 'center' ? left + (width - left - right - own) / 2 : left + firstLine
  const from = alignment === 'right' || alignment === 'end' ? width - right - own : start
  return {
    left: (from + white.before * characterAdvance) / characterWidth,
    right: (width - from - own + ideographic * characterAdvance) / characterWidth,
  }
}
