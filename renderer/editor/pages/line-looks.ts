import { blockLines } from '../../../letter/layout/block-lines'
import type { BlockLine } from '../../../letter/layout/paper'
import { leftMargin, pointsOfMillimetres } from '../../../letter/model/measures'
import { signaturePlaces } from '../../../letter/model/printed-ending'
import { pageFonts } from '../../fonts/page-fonts'
import type { Session } from '../../session/session'
import type { LeafLook } from '../elements'
import type { LinesOf, Look } from '../looks'
import type { PageGap } from './page-places'
import type { Ruler } from './ruler'

/** A little less than a line's room, in ems, so that no rounding makes it too narrow. */
const spare = 0.02

/** The natural width of a line on this screen, in ems. */
function naturalWidth({ text, fonts }: BlockLine, ruler: Ruler): number {
  let start = 0
  return fonts.reduce((sum, { end, role }) => {
    const piece = text.slice(start, end)
    start = end
    return role === 'pageNumber' ? sum : sum + ruler(piece, role)
  }, 0)
}

/** What is added to every character of a justified line so that it fills its room, in ems; undefined for other lines. */
function spacingOf(line: BlockLine, ruler: Ruler): number | undefined {
  const count = [...line.text].length
  if (line.align !== 'justified' || count === 0) return undefined
  const room = pointsOfMillimetres(line.right - line.left) / line.size
  return Number(((room - spare - naturalWidth(line, ruler)) / count).toFixed(4))
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
  const edges = others.flatMap(({ start, end }) => [start, end])
  return lines.flatMap((line, index): Look[] => {
    const start = index === 0 ? 0 : line.start
    const end = lines[index + 1]?.start ?? text.length
    const gap = index > 0 ? gapAt(lines, index, gaps) : undefined
    const left = line.left - leftMargin
    const before: LeafLook = {
      ...(gap === undefined ? {} : { gap }),
      ...(index > 0 && gap === undefined && text.charAt(start - 1) !== '\n' ? { breaks: true } : {}),
      ...(line.align !== 'centred' && (index > 0 || hangs) && left > 0.01 ? { indent: left } : {}),
    }
    const first = Math.min(end, ...edges.filter((edge) => edge > start))
    const spacing = spacingOf(line, ruler)
    return [
      ...(spacing === undefined ? [] : [{ start, end, look: { spacing } }]),
      ...(Object.keys(before).length > 0 ? [{ start, end: first, look: before }] : []),
    ]
  })
}

/** Parts whose first line begins where the layout says and not two characters in, or flush left. */
const hangingParts: readonly string[] = ['attachment', 'signature', 'date', 'distribution']

/** Draws the lines of a session's blocks as its pages have them now. */
export function pagedLines({ view, pages, marks }: Session, ruler: Ruler): LinesOf {
  const { places } = pages.get()
  const { metrics } = pageFonts.get()
  const known = marks.get()
  const { blocks, facts } = view.get().letter
  const signature = signaturePlaces(blocks, facts)
  return (block, text, others) => {
    if (text === '') return []
    const lines = blockLines(block, { mark: known.get(block.id) ?? '', signature }, metrics)
    const gaps = places.get(block.id)?.gaps ?? []
    return lineLooks(text, lines, gaps, others, hangingParts.includes(block.type), ruler)
  }
}
