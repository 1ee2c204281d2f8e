import { strFromU8, unzipSync } from 'fflate'
import { standardFonts } from '../../letter/docx/write/fonts'
import { writeDocx } from '../../letter/docx/write/write-docx'
import type { Letter } from '../../letter/model/letter'
import type { Spacing } from '../../letter/model/printed-ending'

/** The XML parts of a letter's package by their paths. */
export async function partsOf(letter: Letter, spacing?: Spacing): Promise<Record<string, string>> {
  const parts = unzipSync(await writeDocx(letter, standardFonts, spacing))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** A paragraph as a test wants it: its style, its words, and its XML. */
export type PrintedParagraph = { style: string; text: string; xml: string }

function words(xml: string): string {
  const pieces = xml.match(/<w:t[ >][^<]*<\/w:t>|<w:br\/>|<w:tab\/>/g) ?? []
  return pieces
    .map((piece) => (piece === '<w:br/>' ? '\n' : piece === '<w:tab/>' ? '\t' : piece.replace(/<[^>]*>/g, '')))
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

/** The paragraphs of a part in order, those in tables included. */
export function paragraphsOf(part: string): PrintedParagraph[] {
  const found = part.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []
  return found.map((xml) => ({ style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '', text: words(xml), xml }))
}

/** The paragraphs of the document itself. */
export async function printed(letter: Letter): Promise<PrintedParagraph[]> {
  return paragraphsOf((await partsOf(letter))['word/document.xml'] ?? '')
}

/** The XML of one style. */
export function styleXml(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(styles)?.[0] ?? ''
}
