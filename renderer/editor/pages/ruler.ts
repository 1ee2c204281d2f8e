import type { FontRole } from '../../../letter/layout/metrics'
import { fontList } from '../../fonts/faces'
import { widthsIn } from '../../fonts/widths'

/** Tells how wide signs are on this screen: their added widths in ems, by the font of a role. */
export type Ruler = (text: string, role: FontRole) => number

/** The added widths of signs in one list of fonts; every sign is measured once. */
function signWidths(fonts: string): (text: string) => number {
  const widthOf = widthsIn(fonts)
  const known = new Map<string, number>()
  const widthOfSign = (sign: string): number => {
    const width = known.get(sign) ?? widthOf(sign)
    known.set(sign, width)
    return width
  }
  return (text) => [...text].reduce((sum, sign) => sum + widthOfSign(sign), 0)
}

function createRuler(): Ruler {
  const byRole: Record<FontRole, (text: string) => number> = {
    title: signWidths(fontList('title')),
    body: signWidths(fontList('body')),
    heading: signWidths(fontList('heading')),
    subheading: signWidths(fontList('subheading')),
  }
  return (text, role) => byRole[role](text)
}

const rulers = new WeakMap<object, Ruler>()

/** The ruler for the fonts that the pages have now; there is a new one when there are other `fonts`. */
export function rulerOf(fonts: object): Ruler {
  const ruler = rulers.get(fonts) ?? createRuler()
  rulers.set(fonts, ruler)
  return ruler
}
