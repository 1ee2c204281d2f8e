import type { CSSProperties } from 'react'
import {
  bodySize,
  bottomMargin,
  characterSpacing,
  charactersPerLine,
  firstRuleGap,
  leftMargin,
  letterheadTop,
  letterRuleLength,
  lineGap,
  linePitch,
  pageHeight,
  pageWidth,
  rightMargin,
  secondRuleBottom,
  smallSize,
  textWidth,
  titlePitch,
  titleSize,
} from '../../letter/model/measures'

const twipsPerPoint = 20

/** A letterhead never stands higher than this, in points (practice). */
const largestLetterhead = 44

/** The size of the letterhead in points: as large as its name leaves room for on one line of the text area. */
function letterheadSize(name: string): number {
  const characters = Math.max([...name].length, 4)
  const points = (textWidth / 25.4) * 72
  return Math.min(largestLetterhead, points / (characters * 1.08))
}

/** The measures of the paper as custom properties, so that the style sheet holds no number of the standard itself. */
export function paperMeasures(letterhead: string): CSSProperties {
  return {
    '--page-width': `${pageWidth}mm`,
    '--page-height': `${pageHeight}mm`,
    '--left': `${leftMargin}mm`,
    '--right': `${rightMargin}mm`,
    '--bottom': `${bottomMargin}mm`,
    '--letterhead-top': `${letterheadTop}mm`,
    '--letterhead-size': `${letterheadSize(letterhead)}pt`,
    '--rule-gap': `${firstRuleGap}mm`,
    '--rule-length': `${letterRuleLength}mm`,
    '--rule-left': `${(pageWidth - letterRuleLength) / 2 - leftMargin}mm`,
    '--rule-bottom': `${secondRuleBottom}mm`,
    '--line': `${linePitch / twipsPerPoint}pt`,
    '--line-gap': `${lineGap}pt`,
    '--body': `${bodySize}pt`,
    '--spacing': `${characterSpacing / twipsPerPoint}pt`,
    '--character': `${textWidth / charactersPerLine}mm`,
    '--title': `${titleSize}pt`,
    '--title-line': `${titlePitch / twipsPerPoint}pt`,
    '--small': `${smallSize}pt`,
  } as CSSProperties
}
