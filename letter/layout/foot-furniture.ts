import type { Facts } from '../model/facts'
import {
  baselineShare,
  bottomMargin,
  dashShare,
  innerImprintRule,
  leftMargin,
  linePitch,
  millimetresOfPoints,
  millimetresOfTwips,
  outerImprintRule,
  pageHeight,
  pageNumberGap,
  secondRuleBottom,
  smallIndent,
  smallSize,
  textWidth,
} from '../model/measures'
import { printedBy } from '../model/printed-ending'
import { doubleRuleHeight, imprintHeights } from './head-and-foot'
import { doubleRule, textSides } from './head-furniture'
import { linesTop, textAreaBottom } from './pages'
import type { FontStretch, Furniture, PaperRule, PaperText } from './paper'

const small = { scale: 100, colour: 'black', size: smallSize, spacing: 0 } as const

/** How far imprint and page number keep from the sides, in millimetres. */
const indent = millimetresOfPoints(smallSize * smallIndent)
const sides = { left: textSides.left + indent, right: textSides.right - indent }

/** The page number between its dashes, which are 7 mm below the text area, on odd pages right, on even ones left (7.5). */
export function pageNumber(number: number): PaperText {
  const text = `— ${number} —`
  const height = millimetresOfPoints(smallSize)
  const dashes = pageHeight - bottomMargin + pageNumberGap
  return {
    part: 'pageNumber',
    ...small,
    ...sides,
    text,
    fonts: [{ end: text.length, role: 'pageNumber' }],
    align: number % 2 === 1 ? 'right' : 'left',
    top: dashes + (dashShare - baselineShare) * height,
    height,
  }
}

/** The second red double line, at the foot of the first page of the letter format (10.1). */
export function secondRule(): PaperRule[] {
  return doubleRule(pageHeight - secondRuleBottom - millimetresOfTwips(doubleRuleHeight), 'thin above')
}

/** A rule of the imprint as wide as the text area; `top` is twips. */
function imprintRule(top: number, weight: number): PaperRule {
  return {
    part: 'imprint',
    colour: 'black',
    left: leftMargin,
    top: millimetresOfTwips(top),
    width: textWidth,
    height: weight,
  }
}

function printedText(text: string, align: 'left' | 'right', top: number, scale: number): PaperText[] {
  if (!text) return []
  const fonts: FontStretch[] = [{ end: text.length, role: 'body' }]
  const line = { top: millimetresOfTwips(top), height: millimetresOfTwips(linePitch) }
  return [{ part: 'printed', ...small, scale, ...sides, ...line, text, fonts, align }]
}

/**
 * Document format: the rules of the imprint, the last on the text area's lower edge, and the line of 印发 between them
 * (7.4). `copies` is the height in twips of the copies above that line.
 */
export function imprint(facts: Facts, copies: number): Furniture {
  const { above, below } = imprintHeights(facts, copies > 0)
  if (below === 0) return { texts: [], rules: [] }
  const { agency, date, scale } = printedBy(facts)
  const end = linesTop + textAreaBottom
  const copiesEnd = end - below
  const last = imprintRule(end - above, outerImprintRule)
  const first = imprintRule(copiesEnd - copies - above, outerImprintRule)
  if (!agency) return { texts: [], rules: [first, last] }
  const line = end - above - linePitch
  const inner = copies > 0 ? [imprintRule(copiesEnd, innerImprintRule)] : []
  return {
    texts: [...printedText(agency, 'left', line, scale), ...printedText(date, 'right', line, scale)],
    rules: [first, ...inner, last],
  }
}
