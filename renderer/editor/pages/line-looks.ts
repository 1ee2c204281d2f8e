import { blockLines } from '../../../letter/layout/block-lines'
import type { BlockLine } from '../../../letter/layout/paper'
import { leftMargin, pointsOfMillimetres } from '../../../letter/model/measures'
import { pageFonts } from '../../fonts/page-fonts'
import type { Session } from '../../session/session'
import type { LeafLook } from '../elements'
import type { LinesOf, Look } from '../looks'
import type { PageGap } from './page-places'
import type { Ruler } from './ruler'

/** A little less than a line's room, in ems, so that no rounding makes it too narrow. */
const spare = 0.02

/** The natural width on this screen of the part of a line from `start` to `end`, in ems. */
function naturalWidth({ text, fonts }: BlockLine, start: number, end: number, ruler: Ruler): number {
  return fonts.reduce((sum, stretch, at) => {
    const from = Math.max(start, fonts[at - 1]?.end ?? 0)
    const piece = text.slice(from, Math.max(from, Math.min(end, stretch.end)))
    return stretch.role === 'pageNumber' ? sum : sum + ruler(piece, stretch.role)
  }, 0)
}

/**
 * What is added to every character of a justified line so that it fills its room, in ems; undefined for other lines. The
 * number of a heading is drawn before the words, with the spacing of body text.
 */
function spacingOf(line: BlockLine, ruler: Ruler): number | undefined {
  const { text, mark, size } = line
  const count = [...text.slice(mark.length)].length
  if (line.align !== 'justified' || count === 0) return undefined
  const room = pointsOfMillimetres(line.right - line.left) / size
  const number = naturalWidth(line, 0, mark.length, ruler) + (mark.length * line.spacing) / size
  const words = naturalWidth(line, mark.length, text.length, ruler)
  return Number(((room - spare - number - words) / count).toFixed(4))
}

/** Blanks before the first word of a line, which paper leaves out, take no room. */
function leadingBlankLooks(text: string, from: number, line: BlockLine, ruler: Ruler): Look[] {
  const start = text.lastIndexOf('\n', line.start - 1) + 1
  const blanks = text.slice(Math.max(start, from), line.start)
  const role = line.fonts[0]?.role ?? 'body'
  if (blanks === '' || /\S/.test(blanks) || line.text === '' || role === 'pageNumber') return []
  const spacing = Number((-ruler(blanks, role) / [...blanks].length).toFixed(4))
  return [{ start: line.start - blanks.length, end: line.start, look: { spacing } }]
}

/** The gap of the page that begins with the line at `index`, if one does. */
function gapAt(lines: readonly BlockLine[], index: number, gaps: readonly PageGap[]): number | undefined {
  const distance = (line: number, start: number) => Math.abs((lines[line]?.start ?? 0) - start)
  return gaps.find(({ start }) => {
    const nearest = [...lines.keys()].slice(1).sort((a, b) => distance(a, start) - distance(b, start))[0]
    return nearest === index
  })?.gap
}

/**
 * How the lines of a block look so that they break, reach and stand on the screen as on paper. `others` are the other
 * looks of the text: what is drawn before a line is drawn in its first piece only. `hangs` says that the first line has
 * an indent of its own.
 */
export function lineLooks(
  text: string,
  lines: readonly BlockLine[],
  gaps: readonly PageGap[],
  others: readonly Look[],
  hangs: boolean,
  ruler: Ruler,
): Look[] {
  const isBroken = (index: number) => text.slice(lines[index - 1]?.end ?? 0, lines[index]?.start).includes('\n')
  const blanks = lines.flatMap((line, index) =>
    index === 0 || isBroken(index) ? leadingBlankLooks(text, lines[index - 1]?.end ?? 0, line, ruler) : [],
  )
  const edges = [...others, ...blanks].flatMap(({ start, end }) => [start, end])
  const drawn = lines.flatMap((line, index): Look[] => {
    const { start } = line
    const end = lines[index + 1]?.start ?? text.length
    const gap = index > 0 ? gapAt(lines, index, gaps) : undefined
    const left = line.left - leftMargin
    const beginning: LeafLook = {
      ...(gap === undefined ? {} : { gap }),
      ...(index > 0 && gap === undefined && !isBroken(index) ? { breaks: true } : {}),
      ...(line.align !== 'centred' && (index > 0 || hangs) && left > 0.01 ? { indent: left } : {}),
    }
    const first = Math.min(end, ...edges.filter((edge) => edge > start))
    const spacing = spacingOf(line, ruler)
    return [
      ...(spacing === undefined ? [] : [{ start, end, look: { spacing } }]),
      ...(Object.keys(beginning).length > 0 ? [{ start, end: first, look: beginning }] : []),
    ]
  })
  return [...drawn, ...blanks]
}

/** Parts whose first line begins where the layout says and not two characters in, or flush left. */
const hangingParts: readonly string[] = ['attachment', 'signature', 'date', 'distribution']

/** Draws the lines of a session's blocks as its pages have them now. */
export function pagedLines({ pages, marks }: Session, ruler: Ruler): LinesOf {
  const { places, signature } = pages.get()
  const { metrics } = pageFonts.get()
  const known = marks.get()
  return (block, text, others) => {
    if (text === '') return []
    const lines = blockLines(block, { mark: known.get(block.id) ?? '', signature }, metrics)
    const gaps = places.get(block.id)?.gaps ?? []
    return lineLooks(text, lines, gaps, others, hangingParts.includes(block.type), ruler)
  }
}
