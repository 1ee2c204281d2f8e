import { memo, useEffect } from 'react'
import { pageFonts } from '../fonts/page-fonts'
import type { Session } from '../session/session'
import { useStore } from '../store'
import { LetterEditor } from './letter-editor'
import { keepBlockRules } from './pages/block-rules'
import { betweenPages, pageStep } from './pages/page-places'
import { PageSheets } from './pages/page-sheets'
import { paperMeasures } from './paper-measures'

/** Makes the desk as high as the pages, beside the text, which must not hear of it. */
const Pages = memo(({ session }: { session: Session }) => {
  const count = useStore(session.pages, ({ layout }) => layout.pages.length)
  return <div className="pages" style={{ height: `${count * pageStep - betweenPages}mm` }} />
})

/** The letter on paper: A4 pages, white, on the grey desk, and the text over them. `zoom` is in percent. */
export const LetterPaper = memo(({ session, zoom }: { session: Session; zoom: number }) => {
  useEffect(() => keepBlockRules(session), [session])
  useEffect(() => pageFonts.subscribe(session.setPages), [session])
  return (
    <article className="paper" style={{ ...paperMeasures(), zoom: zoom / 100 }}>
      <Pages session={session} />
      <PageSheets session={session} />
      <LetterEditor session={session} />
    </article>
  )
})
