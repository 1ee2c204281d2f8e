/**
 * The numbers of GB/T 9704-2012, each with its clause and its unit. Lengths are millimetres, sizes points, pitches twips.
 * What the standard does not say but follows from it is worked out here; what is mere practice says so.
 */

const millimetresPerInch = 25.4
const pointsPerInch = 72
const twipsPerPoint = 20

/** Millimetres as whole twips (1/20 pt). */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / millimetresPerInch) * pointsPerInch * twipsPerPoint)
}

/** Points as whole twips (1/20 pt). */
export function twipsOfPoints(points: number): number {
  return Math.round(points * twipsPerPoint)
}

/** Points as whole half-points, in which a run's size is written. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Millimetres as points. */
export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres / millimetresPerInch) * pointsPerInch
}

/** Points as millimetres. */
export function millimetresOfPoints(points: number): number {
  return (points / pointsPerInch) * millimetresPerInch
}

/** Twips (1/20 pt) as millimetres. */
export function millimetresOfTwips(twips: number): number {
  return millimetresOfPoints(twips / twipsPerPoint)
}

/** A4 in millimetres (5.1). */
export const pageWidth = 210
export const pageHeight = 297

/** White above and to the left of the text area in millimetres (5.2.1). */
export const topMargin = 37
export const leftMargin = 28

/** The text area (版心) in millimetres, page number outside (5.2.1). */
export const textWidth = 156
export const textHeight = 225

/** White below and to the right in millimetres, what 5.1 and 5.2.1 leave. */
export const bottomMargin = pageHeight - topMargin - textHeight
export const rightMargin = pageWidth - leftMargin - textWidth

/** A full page and a full line (5.2.3). */
export const linesPerPage = 22
export const charactersPerLine = 28

/** 2号, 3号, 小4号 and 4号 in points: the title (7.3.1), all text unless stated (5.2.2), tables (practice), imprint and page number (7.4.2, 7.5). */
export const titleSize = 22
export const bodySize = 16
export const smallSize = 14
export const tableSize = 12

/** The exact line pitch in twips: the most that still puts 22 lines into 225 mm (5.2.3). */
export const linePitch = Math.floor(((textHeight / millimetresPerInch) * pointsPerInch * twipsPerPoint) / linesPerPage)

/** The advance of one body character in twips: the most that still puts 28 characters into 156 mm (5.2.3). */
export const characterAdvance = Math.floor(
  ((textWidth / millimetresPerInch) * pointsPerInch * twipsPerPoint) / charactersPerLine,
)

/** What a run adds to every 3号 character in twips, negative: 28 of them are wider than 156 mm (5.2.3). */
export const characterSpacing = characterAdvance - twipsOfPoints(bodySize)

/** One body character and two of them in twips, as the 28 share the whole line (3.1, 7.3.3). */
export const characterWidth = Math.round(twipsOfMillimetres(textWidth) / charactersPerLine)
export const firstLineIndent = Math.round((2 * twipsOfMillimetres(textWidth)) / charactersPerLine)

/** The gap that belongs to a line: 7/8 of a 3号 character, in points (3.2, 10.1). */
export const lineGap = (bodySize * 7) / 8

/** The pitch of title lines in twips: the height of a 2号 character and the gap of a line (3.2). */
export const titlePitch = twipsOfPoints(titleSize + lineGap)

/** The pitch of lines in a table cell in twips (practice; the standard is silent). */
export const tablePitch = twipsOfPoints(20)

/** What a table cell leaves above and below its text and at its sides, and the weight of its lines, in twips (practice). */
export const cellMarginAbove = 20
export const cellMarginBeside = 80
export const cellRule = 10

/** Empty lines above the title (7.3.1, 10.1), the salutation (7.3.2) and the attachments (7.3.4). */
export const linesAboveTitle = 2
export const linesAboveSalutation = 1
export const linesAboveAttachment = 1

/**
 * Empty lines above the signature. A seal of 42 mm stands within a line of the text, its middle a little below the
 * name (7.3.5.1): the name is on the third line.
 */
export const linesAboveSignature = 2

/**
 * The fewest empty lines above the signature where room is short (7.3.5.5): the seal then reaches into the last line of the
 * text, which is short as a rule, and without a seal one is wanted anyway (7.3.5.2).
 */
export const leastLinesAboveSignature = 1

/** Empty lines above the signature of a letter without a seal (7.3.5.2). */
export const linesAboveUnsealedSignature = 1

/** How far the date of a sealed letter keeps from the right, in characters (7.3.5.1). */
export const dateRightIndent = 4

/** How far the name of a letter without a seal keeps from the right, and the date begins after it, in characters (7.3.5.2). */
export const nameRightIndent = 2
export const dateOffset = 2

/** Letter format: the letterhead's upper edge from the page's upper edge, in millimetres (10.1). */
export const letterheadTop = 30

/** Letter format: from the letterhead to the first red double line, in millimetres (10.1). */
export const firstRuleGap = 4

/** Letter format: from the second red double line to the page's lower edge, in millimetres (10.1). */
export const secondRuleBottom = 20

/** Letter format: the length of both red double lines, which are centred on the page, in millimetres (10.1). */
export const letterRuleLength = 170

/** The thick line of a red double line in points; the thin one has half of it (practice; the standard is silent). */
export const thickRuleWeight = 1.5

/** Document format: the letterhead's upper edge from the text area's upper edge, in millimetres (7.2.4). */
export const documentLetterheadTop = 35

/** Document format: empty lines between letterhead and document number (7.2.5). */
export const linesAboveDocumentNumber = 2

/** Document format: from the document number to the red line, which is as wide as the text area, in millimetres (7.2.7). */
export const documentRuleGap = 4

/** Document format: the red line in points (practice: 0.35 to 0.5 mm). */
export const documentRuleWeight = 1

/** Document format: the outer and inner lines of the imprint in millimetres (7.4.1). */
export const outerImprintRule = 0.35
export const innerImprintRule = 0.25

/** A line in the flow that only holds a frame or a border, in twips: half a point, so that 22 lines still leave room for one. */
export const anchorPitch = 10

/** From the text area's lower edge to the dashes of the page number, in millimetres (7.5). */
export const pageNumberGap = 7

/** How far imprint and page number keep from the sides, in their own characters (7.4.2, 7.5). */
export const smallIndent = 1

/** The red of letterhead and lines. */
export const red = 'FF0000'

/** Where the baseline of an exact line is, from its top, as a share of the pitch; the same whatever the font. */
export const baselineShare = 0.8

/** How far a Chinese character's square reaches above and below the baseline, as a share of its size. */
export const ascentShare = 0.88
export const descentShare = 0.12

/** How high a dash stands above the baseline, as a share of its size. */
export const dashShare = 0.38
