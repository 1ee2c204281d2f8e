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
  characterWidth,
  halfPoints,
  letterRuleLength,
  linesAboveDocumentNumber,
  pageWidth,
  red,
  textWidth,
  twipsOfMillimetres,
  twipsOfPoints,
} from '../../model/measures'
import {
  aboveDocumentName,
  headRows,
  letterheadName,
  namePitch,
  nameTop,
  nameToRule,
  numberToRule,
} from '../../model/printed-head'
import { type Fonts, fontOf } from './fonts'
import { headRow, numberAndSigner } from './head-rows'
import { doubleRule, ruleIndent, singleRule } from './red-rules'
import { exactly, invisible, type Look, type Looks, linesBefore } from './styles'
import { textRuns } from './text-runs'

function nameRun(fit: LetterheadFit, fonts: Fonts): IRunStylePropertiesOptions {
  return {
    font: fontOf(fonts.title),
    color: red,
    size: halfPoints(fit.size),
    scale: fit.scale,
  }
}

function letterFormatLooks(fit: LetterheadFit, fonts: Fonts): Looks {
  const name = { alignment: AlignmentType.CENTER, spacing: exactly(namePitch(fit)) }
  return {
    Letterhead: { paragraph: name, run: nameRun(fit, fonts) },
    FirstRule: {
      paragraph: { spacing: exactly(nameToRule(fit)), indent: ruleIndent(), border: doubleRule('thick above') },
      run: invisible,
    },
    DocumentNumber: { paragraph: { alignment: AlignmentType.RIGHT } },
  }
}

function documentFormatLooks(facts: Facts, fit: LetterheadFit, fonts: Fonts): Looks {
  const rule = singleRule(numberToRule)
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
        spacing: { ...exactly(namePitch(fit)), before: aboveDocumentName(facts, fit) },
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
  return {
    type: 'absolute',
    position: { x: twipsOfMillimetres((pageWidth - letterRuleLength) / 2), y: nameTop(letterheadFit(name)) },
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
