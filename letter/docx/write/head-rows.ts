import { Paragraph, Tab, TextRun } from 'docx'
import type { Facts } from '../../model/facts'
import { type HeadItem, type HeadRow, headText, signerLabel } from '../../model/printed-head'
import type { ParagraphStyleId } from './styles'
import { textRuns } from './text-runs'

function itemRuns(item: HeadItem | undefined): TextRun[] {
  return item ? textRuns(headText(item.text), item.style ? { style: item.style } : {}) : []
}

const tab = (): TextRun => new TextRun({ children: [new Tab()] })

/** One line of the head; `alone` is the style of a line that has nothing on its left. */
export function headRow({ left, right }: HeadRow, alone: ParagraphStyleId): Paragraph {
  if (!left && alone === 'DocumentNumber') return new Paragraph({ style: alone, children: itemRuns(right) })
  return new Paragraph({
    style: 'HeadMark',
    children: [...itemRuns(left), ...(right ? [tab()] : []), ...itemRuns(right)],
  })
}

/** The document number of the document format, with the signer's name beside it where there is one (7.2.5, 7.2.6). */
export function numberAndSigner(facts: Facts): TextRun[] {
  const number = itemRuns({ text: facts.documentNumber })
  if (headText(facts.signer) === '') return number
  return [...number, tab(), new TextRun(signerLabel), ...itemRuns({ text: facts.signer, style: 'Signer' })]
}
