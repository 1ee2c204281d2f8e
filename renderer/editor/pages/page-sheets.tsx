import { memo } from 'react'
import type { Page } from '../../../letter/layout/layout'
import { PaperFurniture } from '../../pages/paper-page'
import type { Session } from '../../session/session'
import { useStore } from '../../store'
import { pageStep } from './page-places'

/** A white sheet with all that stands on it beside the words of the letter. */
const Sheet = memo(({ page }: { page: Page }) => (
  <div className="paper-sheet" style={{ top: `${(page.number - 1) * pageStep}mm` }}>
    <PaperFurniture page={page} />
  </div>
))

/** The sheets under the text of the letter. The text says itself what can be read, so that they are nothing to a screen reader. */
export const PageSheets = memo(({ session }: { session: Session }) => {
  const { layout } = useStore(session.pages)
  return (
    <div aria-hidden="true">
      {layout.pages.map((page) => (
        <Sheet key={page.number} page={page} />
      ))}
    </div>
  )
})
