import { BorderStyle, type IBordersOptions, type IIndentAttributesProperties } from 'docx'
import {
  documentRuleWeight,
  leftMargin,
  letterRuleLength,
  pageWidth,
  red,
  rightMargin,
  thickRuleWeight,
  twipsOfMillimetres,
} from '../../model/measures'

const eighths = (points: number): number => Math.round(points * 8)

/**
 * A red double line right under a paragraph's last line. It is always a bottom border: office programs
 * turn thick and thin round where the same line is a top border.
 */
export function doubleRule(order: 'thick above' | 'thin above'): IBordersOptions {
  const style = order === 'thick above' ? BorderStyle.THICK_THIN_SMALL_GAP : BorderStyle.THIN_THICK_SMALL_GAP
  return { bottom: { style, color: red, size: eighths(thickRuleWeight), space: 0 } }
}

/** The single red line of the document format under a paragraph, `space` points below its text (7.2.7). */
export function singleRule(space: number): IBordersOptions {
  return { bottom: { style: BorderStyle.SINGLE, color: red, size: eighths(documentRuleWeight), space } }
}

/** The indents in twips, negative, that make a line of 170 mm stand in the middle of the page and not of the text area (10.1). */
export function ruleIndent(): IIndentAttributesProperties {
  const white = (pageWidth - letterRuleLength) / 2
  return { left: -twipsOfMillimetres(leftMargin - white), right: -twipsOfMillimetres(rightMargin - white) }
}
