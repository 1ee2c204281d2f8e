import { type FileChild, Paragraph } from 'docx'
import { type Heading, leavesText, splitRunIn, type TextBlock } from '../../model/block'
import { linePitch } from '../../model/measures'
import { printable } from '../../model/printable'
import { titleLines } from '../../model/title-lines'
import type { ParagraphStyleId } from './styles'
import { textRuns } from './text-runs'

const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const

/** Whether a paragraph stays on the page of what follows, and how many empty lines are above it. */
export type ParagraphSpace = { keepNext?: boolean; linesAbove?: number }

/** The empty lines above a paragraph, where there are any in place of those of its style. */
function roomOf(linesAbove: number): { spacing?: { before: number } } {
  return linesAbove > 0 ? { spacing: { before: linesAbove * linePitch } } : {}
}

/** A paragraph of one style. */
export function paragraph(
  style: ParagraphStyleId,
  text: string,
  { keepNext = false, linesAbove = 0 }: ParagraphSpace = {},
): Paragraph {
  return new Paragraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    ...roomOf(linesAbove),
    children: textRuns(text),
  })
}

/** The title in balanced lines (7.3.1). */
export function titleParagraph(block: TextBlock): FileChild {
  return paragraph('LetterTitle', titleLines(printable(leavesText(block.children))).join('\n'))
}

/** A heading with its number. Where its paragraph runs on after it, that is set as body text and may part from what follows. */
export function headingParagraph(block: Heading, mark: string, linesAbove = 0): FileChild {
  const { heading, rest } = splitRunIn(printable(leavesText(block.children)))
  return new Paragraph({
    style: headingStyles[block.level],
    ...(rest ? { keepNext: false } : {}),
    ...roomOf(linesAbove),
    children: [...textRuns(`${mark}${heading}`), ...textRuns(rest, { style: 'RunInText' })],
  })
}
