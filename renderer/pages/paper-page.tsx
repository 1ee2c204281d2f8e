import { memo } from 'react'
import type { Page } from '../../letter/layout/layout'
import { PaperFurniture } from './paper-furniture'
import { Words } from './paper-words'

/** One page of the letter as it will be printed: a white sheet of A4. */
export const PaperPage = memo(({ page }: { page: Page }) => (
  <article className="sheet" aria-label={`第${page.number}页`}>
    <PaperFurniture page={page} />
    {page.lines.map((line) => (
      <Words key={`${line.block}/${line.cell?.row}/${line.cell?.cell}/${line.start}/${line.top}`} words={line} />
    ))}
  </article>
))
