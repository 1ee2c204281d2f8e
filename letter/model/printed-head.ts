import type { Facts } from './facts'
import type { LetterheadFit } from './letterhead-fit'
import {
  ascentShare,
  baselineShare,
  bodySize,
  descentShare,
  documentLetterheadTop,
  documentRuleGap,
  firstRuleGap,
  letterheadTop,
  lineGap,
  linePitch,
  pointsOfMillimetres,
  twipsOfPoints,
} from './measures'
import { printable } from './printable'

/** The pitch of the name's line as a share of its size: all of its ink is inside. */
const pitchShare = 1.2

/** How far a character's ink stays inside its square, as a share of the size. */
const inkMargin = 0.04

/** The red name of a letter: the letterhead, else the issuer; on one line. */
export function letterheadName(facts: Facts): string {
  return printable(facts.letterhead.trim() || facts.issuer.trim()).replace(/\s*\n\s*/g, '')
}

/** From the line's top to the ink of its characters, and from the ink to the line's foot, in points. */
export function inkMargins(size: number, pitch: number): { above: number; below: number } {
  return {
    above: baselineShare * pitch - (ascentShare - inkMargin) * size,
    below: (1 - baselineShare) * pitch - (descentShare - inkMargin) * size,
  }
}

/** The pitch of the name's line in twips. */
export function namePitch({ size }: LetterheadFit): number {
  return twipsOfPoints(size * pitchShare)
}

/** Letter format: where the line with the name begins, in twips from the page's upper edge (10.1). */
export function nameTop({ size }: LetterheadFit): number {
  return twipsOfPoints(pointsOfMillimetres(letterheadTop) - inkMargins(size, size * pitchShare).above)
}

/** Letter format: from the name's line to the first red double line, in twips (10.1). */
export function nameToRule({ size }: LetterheadFit): number {
  return twipsOfPoints(pointsOfMillimetres(firstRuleGap) - inkMargins(size, size * pitchShare).below)
}

/** Letter format: what is missing above the first line under the rule to 7/8 of a character, in twips (10.1). */
export const headGap = twipsOfPoints(lineGap - ((baselineShare * linePitch) / 20 - ascentShare * bodySize))

/** Document format: from the lines above the name to the name's line, in twips (7.2.4). */
export function aboveDocumentName(facts: Facts, { size }: LetterheadFit): number {
  const before = pointsOfMillimetres(documentLetterheadTop) - inkMargins(size, size * pitchShare).above
  return Math.max(0, twipsOfPoints(before) - headRows(facts).length * linePitch)
}

/** Document format: from the line of the document number to the red line, in points (7.2.7). */
export const numberToRule = Math.round(
  pointsOfMillimetres(documentRuleGap) - inkMargins(bodySize, linePitch / 20).below,
)

/** What the head prints of a text that a fact holds: one line without blanks around it. */
export function headText(text: string): string {
  return printable(text).trim().replace(/\s+/g, ' ')
}

/** What stands before the signer's name (7.2.6). */
export const signerLabel = '签发人：'

/** One thing that the head says; secrecy and urgency are set in their own font. */
export type HeadItem = { text: string; style?: 'Secrecy' | 'Signer' }

/** Two things that stand on one line of the head, flush left and flush right. */
export type HeadRow = { left: HeadItem | undefined; right: HeadItem | undefined }

function given(items: readonly HeadItem[]): HeadItem[] {
  return items.filter(({ text }) => headText(text) !== '')
}

/**
 * What stands above the title, line by line: left 份号, 密级, 紧急程度 (7.2.1 to 7.2.3), right in the letter format
 * the document number (10.1) and then what some regions want on the first page, the result class and the signer.
 */
export function headRows(facts: Facts): HeadRow[] {
  const left = given([
    { text: facts.copyNumber },
    { text: facts.secrecy, style: 'Secrecy' },
    { text: facts.urgency, style: 'Secrecy' },
  ])
  const result = { text: facts.resultClass && `办理结果：${facts.resultClass}类` }
  const signer = { text: facts.signer && `${signerLabel}${facts.signer}` }
  const right = given(facts.format === 'letter' ? [{ text: facts.documentNumber }, result, signer] : [result])
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => ({
    left: left[row],
    right: right[row],
  }))
}
