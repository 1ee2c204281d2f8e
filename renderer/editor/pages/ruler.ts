import type { FontRole } from '../../../letter/layout/metrics'
import { families } from '../../fonts/faces'

/** Tells how wide signs are on this screen: their added widths in ems, by the font of a role. */
export type Ruler = (text: string, role: FontRole) => number

/** The size in CSS pixels at which signs are measured; large, so that no advance is rounded. */
const measuredSize = 200

/** Where a role has no font of its own, the page takes these, as in the style sheet. */
const otherwise: Record<FontRole, string> = {
  title: '"Noto Serif CJK SC", serif',
  body: '"Noto Serif CJK SC", serif',
  heading: '"Noto Sans CJK SC", sans-serif',
  subheading: '"Noto Serif CJK SC", serif',
}

function createRuler(): Ruler {
  const pen = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  const widthOf = (sign: string, role: FontRole): number => {
    const key = `${role}${sign}`
    const width = known.get(key)
    if (width !== undefined || !pen) return width ?? 1
    pen.font = `${measuredSize}px "${families[role]}", ${otherwise[role]}`
    const measured = pen.measureText(sign).width / measuredSize
    known.set(key, measured)
    return measured
  }
  return (text, role) => [...text].reduce((sum, sign) => sum + widthOf(sign, role), 0)
}

const rulers = new WeakMap<object, Ruler>()

/** The ruler for the fonts that the pages have now; every sign is measured once, and anew when there are other `fonts`. */
export function rulerOf(fonts: object): Ruler {
  const ruler = rulers.get(fonts) ?? createRuler()
  rulers.set(fonts, ruler)
  return ruler
}
