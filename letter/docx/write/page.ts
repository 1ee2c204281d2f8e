import { DocumentGridType, type ISectionPropertiesOptions } from 'docx'
import type { Facts } from '../../model/facts'
import {
  bottomMargin,
  leftMargin,
  linePitch,
  pageHeight,
  pageWidth,
  rightMargin,
  secondRuleBottom,
  topMargin,
  twipsOfMillimetres,
} from '../../model/measures'

/** A4 with the text area of 156 × 225 mm (5.1, 5.2.1); the letter format has a first page of its own (10.1). */
export function pageProperties(format: Facts['format']): ISectionPropertiesOptions {
  return {
    ...(format === 'letter' ? { titlePage: true } : {}),
    page: {
      size: { width: twipsOfMillimetres(pageWidth), height: twipsOfMillimetres(pageHeight) },
      margin: {
        top: twipsOfMillimetres(topMargin),
        bottom: twipsOfMillimetres(bottomMargin),
        left: twipsOfMillimetres(leftMargin),
        right: twipsOfMillimetres(rightMargin),
        header: 0,
        footer: twipsOfMillimetres(secondRuleBottom),
      },
    },
    grid: { type: DocumentGridType.LINES, linePitch },
  }
}
