import { type FontRole, type Metrics, substituteMetrics } from '../../letter/layout/metrics'
import { createStore } from '../store'
import { fontList, isInstalled } from './faces'
import type { LetterFonts } from './font-names'
import { measureFont } from './widths'

/** The widths by which letters are laid out; a new object whenever the fonts of the pages have become others. */
export const pageFonts = createStore<{ metrics: Metrics }>({ metrics: substituteMetrics })

const roles: readonly FontRole[] = ['title', 'body', 'heading', 'subheading']

/**
 * The widths of a letter's fonts: those of the fonts themselves where this computer has them, for then office programs
 * break lines by them, else those of what office programs take in their place. The fonts must be shown already.
 */
export async function metricsOf(fonts: LetterFonts): Promise<Metrics> {
  const installed = await Promise.all(roles.map((role) => isInstalled(fonts[role])))
  if (!installed.includes(true)) return substituteMetrics
  const measured = roles.map((role, at) => [
    role,
    installed[at] ? measureFont(fontList(role)) : substituteMetrics[role],
  ])
  return Object.fromEntries(measured) as Metrics
}
