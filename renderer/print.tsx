import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PrintRequest } from '../electron/bridge'
import { type Layout, layoutLetter } from '../letter/layout/layout'
import { readDraft } from '../letter/model/draft'
import type { Letter } from '../letter/model/letter'
import { red } from '../letter/model/measures'
import { showFonts } from './fonts/faces'
import { metricsOf } from './fonts/page-fonts'
import { PaperPage } from './pages/paper-page'
import './print.css'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')
document.documentElement.style.setProperty('--paper-red', `#${red}`)
const pages = createRoot(root)

/** The title on one line, which the print job and the file bear. */
function titleOf({ blocks }: Letter, { pages: [first] }: Layout): string {
  const title = blocks.find(({ type }) => type === 'title')
  const lines = first?.lines.filter(({ block }) => block === title?.id) ?? []
  return lines.map(({ text }) => text).join('') || document.title
}

/** Lays the letter out as it will be printed; gives the number of its pages once they are drawn. */
async function printLetter({ text, fonts }: PrintRequest): Promise<number> {
  const letter = readDraft(text)
  if (!letter.ok) throw new Error(letter.message)
  await showFonts(fonts)
  const layout = layoutLetter(letter.value, await metricsOf(fonts))
  document.title = titleOf(letter.value, layout)
  flushSync(() => pages.render(layout.pages.map((page) => <PaperPage key={page.number} page={page} />)))
  await document.fonts.ready
  return layout.pages.length
}

// The main process calls it; this page has no bridge and asks for nothing itself.
Object.assign(window, { printLetter })
