import { useEffect, useState } from 'react'
import type { App } from '../app-state'
import { isInstalled, showFonts } from './faces'
import { areSameFonts, type LetterFonts, missingFonts } from './font-names'
import { metricsOf, pageFonts } from './page-fonts'

/** Has pages shown in the fonts of the settings and lines broken by them, whatever these become. */
export function followFonts(app: App): void {
  let followed: LetterFonts | null = null
  const follow = () => {
    const { fonts } = app.start.get().settings
    if (followed && areSameFonts(fonts, followed)) return
    followed = fonts
    void showFonts(fonts)
      .then(() => metricsOf(fonts))
      .then((metrics) => fonts === followed && pageFonts.set({ metrics }))
  }
  app.start.subscribe(follow)
  follow()
}

/** Those of the fonts that this computer lacks, also while they are being typed. */
export function useMissingFonts(fonts: LetterFonts): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([])
  useEffect(() => {
    let isAsked = true
    void missingFonts(fonts, isInstalled).then((found) => isAsked && setMissing(found))
    return () => {
      isAsked = false
    }
  }, [fonts])
  return missing
}
