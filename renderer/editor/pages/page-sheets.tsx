import { memo } from 'react'
import type { Page } from '../../../letter/layout/layout'
import type { PaperLine } from '../../../letter/layout/paper'
import { PaperFurniture } from '../../pages/paper-furniture'
import { Words } from '../../pages/paper-words'
import type { Session } from '../../session/session'
import { useStore } from '../../store'
import { pageStep } from './page-places'

/** The words of table heads that stand on a page once more; in the text they stand where the table begins. */
function repeatedWords({ lines, rows }: Page): PaperLine[] {
  const repeated = rows.filter((row) => row.repeated)
  return lines.filter(({ block, cell }) => cell && repeated.some((row) => row.block === block && row.row === cell.row))
}

/** A white sheet with all that stands on it beside the words of the letter. */
const Sheet = memo(({ page }: { page: Page }) => (
  <div className="paper-sheet" style={{ top: `${(page.number - 1) * pageStep}mm` }}>
    <PaperFurniture page={page} />
    {repeatedWords(page).map((line) => (
      <Words key={`${line.block}/${line.cell?.row}/${line.cell?.cell}/${line.start}`} words={line} />
    ))}
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
