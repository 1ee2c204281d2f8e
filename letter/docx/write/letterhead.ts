import {
  AlignmentType,
  FrameAnchorType,
  FrameWrap,
  type IFrameOptions,
  type IRunStylePropertiesOptions,
  Paragraph,
  type TextRun,
} from 'docx'
import type { Facts } from '../../model/facts'
import { type LetterheadFit, letterheadFit } from '../../model/letterhead-fit'
import {
  ascentShare,
  baselineShare,
  bodySize,
  characterWidth,
  descentShare,
  documentLetterheadTop,
  documentRuleGap,
  firstRuleGap,
  halfPoints,
  letterheadTop,
  letterRuleLength,
  linePitch,
  linesAboveDocumentNumber,
  pageWidth,
  pointsOfMillimetres,
  red,
  textWidth,
  twipsOfMillimetres,
  twipsOfPoints,
} from '../../model/measures'
import { type Fonts, fontOf } from './fonts'
import { headRow, headRows, numberAndSigner } from './head-rows'
import { doubleRule, ruleIndent, singleRule } from './red-rules'
import { exactly, invisible, type Look, type Looks, linesBefore } from './styles'
import { printable, textRuns } from './text-runs'

/** The pitch of the name's line as a share of its size: all of its ink is inside. */
const pitchShare = 1.2

/** How far a character's ink stays inside its square, as a share of the size. */
const inkMargin = 0.04

/** The red name of a letter: the letterhead, else the issuer; on one line. */
export function letterheadName(facts: Facts): string {
  return printable(facts.letterhead.trim() || facts.issuer.trim()).replace(/\s*\n\s*/g, '')
}

/** From the line's top to the ink of its characters, and from the ink to the line's foot, in points. */
function inkMargins(size: number, pitch: number): { above: number; below: number } {
  return {
    above: baselineShare * pitch - (ascentShare - inkMargin) * size,
    below: (1 - baselineShare) * pitch - (descentShare - inkMargin) * size,
  }
}

function nameRun(fit: LetterheadFit, fonts: Fonts): IRunStylePropertiesOptions {
  return {
    font: fontOf(fonts.title),
    color: red,
    size: halfPoints(fit.size),
    scale: fit.scale,
  }
}

function letterFormatLooks(fit: LetterheadFit, fonts: Fonts): Looks {
  const pitch = fit.size * pitchShare
  const gap = pointsOfMillimetres(firstRuleGap) - inkMargins(fit.size, pitch).below
  const name = { alignment: AlignmentType.CENTER, spacing: exactly(twipsOfPoints(pitch)) }
  return {
    Letterhead: { paragraph: name, run: nameRun(fit, fonts) },
    FirstRule: {
      paragraph: { spacing: exactly(twipsOfPoints(gap)), indent: ruleIndent(), border: doubleRule('thick above') },
      run: invisible,
    },
    DocumentNumber: { paragraph: { alignment: AlignmentType.RIGHT } },
  }
}

function documentFormatLooks(facts: Facts, fit: LetterheadFit, fonts: Fonts): Looks {
  const pitch = fit.size * pitchShare
  const before = pointsOfMillimetres(documentLetterheadTop) - inkMargins(fit.size, pitch).above
  const above = headRows(facts).length * linePitch
  const rule = singleRule(Math.round(pointsOfMillimetres(documentRuleGap) - inkMargins(bodySize, linePitch / 20).below))
  const number: Look['paragraph'] = facts.signer.trim()
    ? {
        alignment: AlignmentType.LEFT,
        indent: { firstLine: characterWidth, firstLineChars: 100 },
        rightTabStop: twipsOfMillimetres(textWidth) - characterWidth,
      }
    : { alignment: AlignmentType.CENTER }
  return {
    Letterhead: {
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(twipsOfPoints(pitch)), before: Math.max(0, twipsOfPoints(before) - above) },
      },
      run: nameRun(fit, fonts),
    },
    DocumentNumber: { paragraph: { ...number, spacing: linesBefore(linesAboveDocumentNumber), border: rule } },
  }
}

/** The looks of the head's styles, which depend on the letter's format and name. */
export function headLooks(facts: Facts, fonts: Fonts): Looks {
  const fit = letterheadFit(letterheadName(facts))
  return facts.format === 'letter' ? letterFormatLooks(fit, fonts) : documentFormatLooks(facts, fit, fonts)
}

/**
 * The frame that holds the name where the standard wants it, above the text area and centred like the red lines (10.1).
 * All else keeps below it: first the paragraph with the red line.
 */
function letterheadFrame(name: string): IFrameOptions {
  const { size } = letterheadFit(name)
  const top = pointsOfMillimetres(letterheadTop) - inkMargins(size, size * pitchShare).above
  return {
    type: 'absolute',
    position: { x: twipsOfMillimetres((pageWidth - letterRuleLength) / 2), y: twipsOfPoints(top) },
    width: twipsOfMillimetres(letterRuleLength),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    wrap: FrameWrap.NOT_BESIDE,
    space: { horizontal: 0, vertical: 0 },
  }
}

/** The name, spread over the line; its last character takes no spacing, or the name would not stand in the middle. */
function nameRuns(name: string): TextRun[] {
  const signs = [...name]
  const last = signs.pop() ?? ''
  const characterSpacing = twipsOfPoints(letterheadFit(name).spacing)
  return [...textRuns(signs.join(''), characterSpacing > 0 ? { characterSpacing } : {}), ...textRuns(last)]
}

function letterFormatHead(facts: Facts): Paragraph[] {
  const name = letterheadName(facts)
  return [
    new Paragraph({ style: 'Letterhead', frame: letterheadFrame(name), children: nameRuns(name) }),
    new Paragraph({ style: 'FirstRule' }),
    new Paragraph({ style: 'HeadGap' }),
    ...headRows(facts).map((row) => headRow(row, 'DocumentNumber')),
  ]
}

function documentFormatHead(facts: Facts): Paragraph[] {
  const name = letterheadName(facts)
  return [
    ...headRows(facts).map((row) => headRow(row, 'HeadMark')),
    new Paragraph({ style: 'Letterhead', children: nameRuns(name) }),
    new Paragraph({ style: 'DocumentNumber', children: numberAndSigner(facts) }),
  ]
}

/** All that stands above the title (版头): the red name, the red line, and what is known of number, secrecy and urgency. */
export function letterhead(facts: Facts): Paragraph[] {
  return facts.format === 'letter' ? letterFormatHead(facts) : documentFormatHead(facts)
}
