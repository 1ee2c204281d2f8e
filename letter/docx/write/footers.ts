import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Facts } from '../../model/facts'
import type { ParagraphStyleId } from './styles'

function pageNumber(style: ParagraphStyleId): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style,
        children: [new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}

function secondRedRule(): Footer {
  return new Footer({ children: [new Paragraph({ style: 'SecondRule' })] })
}

/**
 * The page numbers, on odd pages right, on even pages left (7.5). In the letter format the first page has the second
 * red double line in the number's place (10.1).
 */
export function footers(format: Facts['format']): { default: Footer; even: Footer; first?: Footer } {
  const numbers = { default: pageNumber('PageNumberOdd'), even: pageNumber('PageNumberEven') }
  return format === 'letter' ? { ...numbers, first: secondRedRule() } : numbers
}
