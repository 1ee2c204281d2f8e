import type { Paragraph } from '../word/document'

/** The words of a paragraph without what stands around them. */
export function words(paragraph: Paragraph): string {
  return paragraph.text.trim()
}

/** The words of a paragraph without any white. */
export function compact(paragraph: Paragraph): string {
  return paragraph.text.replace(/\s/g, '')
}
