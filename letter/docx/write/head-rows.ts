import { Paragraph, Tab, TextRun } from 'docx'
import type { Facts } from '../../model/facts'
import type { ParagraphStyleId, StyleId } from './styles'
import { printable, textRuns } from './text-runs'

type HeadItem = { text: string; style?: StyleId }

/** Two things that stand on one line of the head, flush left and flush right. */
export type HeadRow = { left: HeadItem | undefined; right: HeadItem | undefined }

function given(items: readonly HeadItem[]): HeadItem[] {
  return items.filter(({ text }) => printable(text).trim() !== '')
}

/**
 * What stands above the title, line by line: left 份号, 密级, 紧急程度 (7.2.1 to 7.2.3), right in the letter format
 * the document number (10.1) and then what some regions want on the first page, the result class and the signer.
 */
export function headRows(facts: Facts): HeadRow[] {
  const left = given([
    { text: facts.copyNumber },
    { text: facts.secrecy, style: 'Secrecy' },
    { text: facts.urgency, style: 'Secrecy' },
  ])
  const result = { text: facts.resultClass && `办理结果：${facts.resultClass}类` }
  const signer = { text: facts.signer && `签发人：${facts.signer}` }
  const right = given(facts.format === 'letter' ? [{ text: facts.documentNumber }, result, signer] : [result])
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => ({
    left: left[row],
    right: right[row],
  }))
}

function itemRuns(item: HeadItem | undefined): TextRun[] {
  return item ? textRuns(item.text.trim().replace(/\s+/g, ' '), item.style ? { style: item.style } : {}) : []
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
  if (printable(facts.signer).trim() === '') return number
  return [...number, tab(), new TextRun('签发人：'), ...itemRuns({ text: facts.signer, style: 'Signer' })]
}
