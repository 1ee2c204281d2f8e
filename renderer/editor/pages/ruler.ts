import type { FontRole } from '../../../letter/layout/metrics'

/** Tells how wide signs are on this screen: their added widths in ems, by the font of a role. */
export type Ruler = (text: string, role: FontRole) => number

/** The size in CSS pixels at which signs are measured; large, so that no advance is rounded. */
const measuredSize = 200

/** The custom properties of the style sheet that list the fonts of each role. */
const fontLists: Record<FontRole, string> = { title: '--song', body: '--fang', heading: '--hei', subheading: '--kai' }

/** A ruler for the fonts that the paper is drawn in; every sign is measured once. */
export function createRuler(): Ruler {
  const pen = document.createElement('canvas').getContext('2d')
  const style = getComputedStyle(document.documentElement)
  const known = new Map<string, number>()
  const widthOf = (sign: string, role: FontRole): number => {
    const key = `${role}${sign}`
    const width = known.get(key)
    if (width !== undefined || !pen) return width ?? 1
    pen.font = `${role === 'title' ? 'bold ' : ''}${measuredSize}px ${style.getPropertyValue(fontLists[role])}`
    const measured = pen.measureText(sign).width / measuredSize
    known.set(key, measured)
    return measured
  }
  return (text, role) => [...text].reduce((sum, sign) => sum + widthOf(sign, role), 0)
}
