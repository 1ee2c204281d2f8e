import { Document, type FileChild, Packer, Paragraph } from 'docx'
import { type Block, blockText } from '../../model/block'
import type { Facts } from '../../model/facts'
import type { Letter } from '../../model/letter'
import { headingMarks } from '../../model/numbering'
import { printable } from '../../model/printable'
import { type Spacing, wantedSpacing } from '../../model/printed-ending'
import { letterheadName } from '../../model/printed-head'
import { headingParagraph, type ParagraphSpace, paragraph, titleParagraph } from './body'
import { documentImprint } from './document-imprint'
import { attachmentParagraphs, letterImprint, signatureLooks } from './ending'
import { type Fonts, standardFonts } from './fonts'
import { footers } from './footers'
import { headLooks, letterhead } from './letterhead'
import { pageProperties } from './page'
import { letterStyles, type ParagraphStyleId } from './styles'
import { tableBlock } from './table'
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

/** The last paragraph before the signature, by which no page bears the signature without words of the letter (7.3.5.5). */
function lastBeforeSignature(blocks: readonly Block[]): Block | undefined {
  const signature = blocks.findIndex((block) => block.type === 'signature')
  return blocks.slice(0, Math.max(0, signature)).findLast((block) => block.type !== 'distribution')
}

function endingSpace({ lastKeeps, linesAboveLast }: Spacing): ParagraphSpace {
  return { keepNext: lastKeeps, linesAbove: linesAboveLast }
}

function printedBlock(block: Block, marks: ReadonlyMap<string, string>, last: Spacing | null): FileChild[] {
  switch (block.type) {
    case 'title':
      return [titleParagraph(block)]
    case 'heading':
      return [headingParagraph(block, marks.get(block.id) ?? '', last?.linesAboveLast)]
    case 'table':
      // Two tables without a paragraph between them would become one, and a letter cannot end with a table.
      return [tableBlock(block), new Paragraph({ style: 'Anchor' })]
    case 'attachment':
      return attachmentParagraphs(blockText(block))
    case 'distribution':
      return []
    default:
      return [paragraph(styleOf[block.type], blockText(block).trim(), last ? endingSpace(last) : {})]
  }
}

/** The title on one line, as the file's properties name the letter. */
function headline(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.type === 'title')
  return title ? printable(blockText(title)).replace(/\s+/g, '') : ''
}

function imprint(facts: Facts, blocks: readonly Block[]): FileChild[] {
  const distribution = blocks.filter((block) => block.type === 'distribution').map((block) => blockText(block).trim())
  const copies = distribution.join('\n')
  return facts.format === 'letter' ? letterImprint(copies) : documentImprint(copies, facts)
}

/** What the file's properties bear for a letter without a date: the clock must not show. */
const undated = '2000-01-01T00:00:00.000Z'

/** The moment that the file's properties bear: the beginning of the day that the letter is dated, in UTC. */
function momentOf(letter: Letter): string {
  const moment = Date.parse(`${letter.facts.date}T00:00:00Z`)
  return Number.isNaN(moment) ? undated : new Date(moment).toISOString()
}

/**
 * The letter as a .docx package in the form of GB/T 9704-2012 (letter format 10.1, or document format 7), with the named
 * fonts. Empty blocks print nothing. `spacing` is what the layout of its pages found to fit; without it, all that the
 * letter wants. The same letter gives the same bytes.
 */
export async function writeDocx(
  letter: Letter,
  fonts: Fonts = standardFonts,
  spacing: Spacing = wantedSpacing(letter.facts),
): Promise<Uint8Array> {
  const { facts } = letter
  const blocks = letter.blocks.filter((block) => printable(blockText(block)).trim() !== '')
  const marks = headingMarks(blocks)
  const last = lastBeforeSignature(blocks)
  const file = new Document({
    title: headline(blocks),
    creator: letterheadName(facts),
    lastModifiedBy: letterheadName(facts),
    styles: letterStyles(fonts, { ...headLooks(facts, fonts), ...signatureLooks(blocks, facts, spacing) }),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: pageProperties(facts.format),
        footers: footers(facts.format),
        children: [
          ...letterhead(facts),
          ...blocks.flatMap((block) => printedBlock(block, marks, block === last ? spacing : null)),
          ...imprint(facts, blocks),
        ],
      },
    ],
  })
  return completePackage(await Packer.pack(file, 'uint8array'), momentOf(letter))
}
