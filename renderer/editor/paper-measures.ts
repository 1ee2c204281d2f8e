import type { CSSProperties } from 'react'
import {
  ascentShare,
  baselineShare,
  bodySize,
  cellMarginAbove,
  cellMarginBeside,
  characterSpacing,
  descentShare,
  firstLineIndent,
  leftMargin,
  linePitch,
  millimetresOfTwips,
  pageHeight,
  pageWidth,
  smallSize,
  tablePitch,
  tableSize,
  textWidth,
  titlePitch,
  titleSize,
} from '../../letter/model/measures'
import { textTop } from './pages/page-places'

const twipsPerPoint = 20

/**
 * How far a line of the page stands below that of the standard, in points: a page puts the square of a character into the
 * middle of its line, office programs put the baseline at its share of the pitch.
 */
function lowered(pitch: number, size: number): string {
  const line = pitch / twipsPerPoint
  const baseline = line / 2 + ((ascentShare - descentShare) / 2) * size
  return `${baselineShare * line - baseline}pt`
}

/** The measures of the paper as custom properties, so that the style sheet holds no number of the standard itself. */
export function paperMeasures(): CSSProperties {
  return {
    '--page-width': `${pageWidth}mm`,
    '--page-height': `${pageHeight}mm`,
    '--left': `${leftMargin}mm`,
    '--text-top': `${textTop}mm`,
    '--text-width': `${textWidth}mm`,
    '--line': `${linePitch / twipsPerPoint}pt`,
    '--lowered': lowered(linePitch, bodySize),
    '--body': `${bodySize}pt`,
    '--spacing': `${characterSpacing / twipsPerPoint}pt`,
    '--indent': `${millimetresOfTwips(firstLineIndent)}mm`,
    '--title': `${titleSize}pt`,
    '--title-line': `${titlePitch / twipsPerPoint}pt`,
    '--title-lowered': lowered(titlePitch, titleSize),
    '--small': `${smallSize}pt`,
    '--small-lowered': lowered(linePitch, smallSize),
    '--table': `${tableSize}pt`,
    '--table-line': `${tablePitch / twipsPerPoint}pt`,
    '--table-lowered': lowered(tablePitch, tableSize),
    '--cell-above': `${cellMarginAbove / twipsPerPoint}pt`,
    '--cell-beside': `${cellMarginBeside / twipsPerPoint}pt`,
  } as CSSProperties
}
