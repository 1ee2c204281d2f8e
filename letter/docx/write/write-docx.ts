import { Document, type FileChild, Packer } from 'docx'
import { type Block, blockText } from '../../model/block'
import type { Letter } from '../../model/letter'
import { headingMarks } from '../../model/numbering'
import { headingParagraph, paragraph, titleParagraph } from './body'
import { attachmentParagraphs, letterImprint, signatureLooks } from './ending'
import { type Fonts, standardFonts } from './fonts'
import { footers } from './footers'
import { headLooks, letterhead, letterheadName } from './letterhead'
import { pageProperties } from './page'
import { letterStyles, type ParagraphStyleId } from './styles'
import { tableBlock } from './table'
import { printable } from './text-runs'
import { completePackage } from './xml-completion'

const styleOf = {
  salutation: 'Salutation',
  opening: 'BodyText',
  paragraph: 'BodyText',
  closing: 'BodyText',
  formula: 'Formula',
  signature: 'Signature',
  date: 'LetterDate',
  note: 'Note',
  disclosure: 'Disclosure',
} as const satisfies Partial<Record<Block['type'], ParagraphStyleId>>

function printedBlock(block: Block, marks: ReadonlyMap<string, string>): FileChild[] {
  switch (block.type) {
    case 'title':
      return [titleParagraph(block)]
    case 'heading':
      return [headingParagraph(block, marks.get(block.id) ?? '')]
    case 'table':
      return [tableBlock(block)]
    case 'attachment':
      return attachmentParagraphs(blockText(block))
    case 'distribution':
      return []
    default:
      return [paragraph(styleOf[block.type], blockText(block).trim())]
  }
}

/** The title on one line, as the file's properties name the letter. */
function headline(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.type === 'title')
  return title ? printable(blockText(title)).replace(/\s+/g, '') : ''
}

function imprint(blocks: readonly Block[]): FileChild[] {
  const distribution = blocks.filter((block) => block.type === 'distribution').map((block) => blockText(block).trim())
  if (distribution.length === 0) return []
  return letterImprint(distribution.join('\n'))
}

/** The moment that the file's properties bear: the letter's date, for the clock must not show; a fixed one where there is none. */
function momentOf(letter: Letter): string {
  return `${letter.facts.date || '2000-01-01'}T00:00:00Z`
}

/**
 * The letter as a .docx package in the form of GB/T 9704-2012 (letter format 10.1, or document format 7), with the named
 * fonts. Empty blocks print nothing. The same letter gives the same bytes.
 */
export async function writeDocx(letter: Letter, fonts: Fonts = standardFonts): Promise<Uint8Array> {
  const { facts } = letter
  const blocks = letter.blocks.filter((block) => printable(blockText(block)).trim() !== '')
  const marks = headingMarks(blocks)
  const file = new Document({
    title: headline(blocks),
    creator: letterheadName(facts),
    lastModifiedBy: letterheadName(facts),
    styles: letterStyles(fonts, { ...headLooks(facts, fonts), ...signatureLooks(blocks) }),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: pageProperties(facts.format),
        footers: footers(facts.format),
        children: [...letterhead(facts), ...blocks.flatMap((block) => printedBlock(block, marks)), ...imprint(blocks)],
      },
    ],
  })
  return completePackage(await Packer.pack(file, 'uint8array'), momentOf(letter))
}
