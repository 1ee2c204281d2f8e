import { type Block, blockText } from './block'
import { type Facts, printedDate } from './facts'
import {
  characterAdvance,
  characterWidth,
  dateOffset,
  dateRightIndent,
  firstLineIndent,
  linesAboveSignature,
  linesAboveUnsealedSignature,
  nameRightIndent,
  smallIndent,
  smallSize,
  textWidth,
  twipsOfMillimetres,
  twipsOfPoints,
} from './measures'
import { printable } from './printable'
import { textEms } from './text-width'

function widest(blocks: readonly Block[], type: Block['type']): number {
  const lines = blocks
    .filter((block) => block.type === type)
    .flatMap((block) => printable(blockText(block)).split('\n'))
  return Math.max(0, ...lines.map((line) => textEms(line.trim())))
}

/**
 * Where name and date stand: in the middle of the stretch that begins so many twips from the left and ends with the
 * line, or beginning there.
 */
export type SignaturePlaces = { align: 'centred' | 'left'; name: number; date: number }

/** The date keeps four characters from the right and the name is centred on it; a name too long for that carries it along. */
function sealedPlaces(name: number, date: number): SignaturePlaces {
  const line = twipsOfMillimetres(textWidth)
  const indent = Math.max(0, line - Math.ceil(Math.max(2 * dateRightIndent * characterWidth + date, name)))
  return { align: 'centred', name: indent, date: indent }
}

/** The name keeps two characters from the right and the date begins two after it; a longer date keeps two instead. */
function unsealedPlaces(name: number, date: number): SignaturePlaces {
  const end = twipsOfMillimetres(textWidth) - nameRightIndent * characterWidth
  const offset = dateOffset * characterWidth
  const begin = Math.max(0, Math.floor(date > name ? end - date - offset : end - name))
  return { align: 'left', name: begin, date: begin + offset }
}

/**
 * How far in twips the date of a letter without a seal may reach into the margin: it can end with the line, and digits are
 * wider in some fonts.
 */
export const unsealedDateRoom = 2 * characterWidth

/** Where name and date of a letter stand that bears a seal (7.3.5.1) or none (7.3.5.2). */
export function signaturePlaces(blocks: readonly Block[], { seal }: Pick<Facts, 'seal'>): SignaturePlaces {
  const width = (type: Block['type']): number => widest(blocks, type) * characterAdvance
  return (seal === 'sealed' ? sealedPlaces : unsealedPlaces)(width('signature'), width('date'))
}

/** The empty lines above the first name that signs, and above the last paragraph before it. */
export type EmptyLines = { linesAboveSignature: number; linesAboveLast: number }

/**
 * How a letter ends so that no page bears its signature without words of the letter (7.3.5.5): the empty lines, and whether
 * all of the last paragraph goes over with the name.
 */
export type Spacing = EmptyLines & { lastKeeps: boolean }

/** The empty lines that a letter wants where there is room, with a seal (7.3.5.1) or without (7.3.5.2). */
export function wantedLines({ seal }: Pick<Facts, 'seal'>): EmptyLines {
  const lines = seal === 'sealed' ? linesAboveSignature : linesAboveUnsealedSignature
  return { linesAboveSignature: lines, linesAboveLast: 0 }
}

/** The spacing that a letter wants where there is room. */
export function wantedSpacing(facts: Pick<Facts, 'seal'>): Spacing {
  return { ...wantedLines(facts), lastKeeps: true }
}

/** A line of 附件说明: its words, where it turns over to in twips, and how far before that it begins. */
export type AttachmentLine = { text: string; left: number; hanging: number }

/** The lines of 附件说明 (7.3.4): a name that turns over goes on under its first character. */
export function attachmentLines(text: string): AttachmentLine[] {
  const lines = printable(text)
    .split('\n')
    .map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, label = '', number = ''] = /^(附件\d*[：:])?\s*(\d{1,2}\s*[.．、])?/.exec(line) ?? []
      const hanging = Math.round((textEms(label) + textEms(number)) * characterWidth)
      const before = label ? firstLineIndent : firstLineIndent + 3 * characterWidth
      return { text: line, left: before + hanging, hanging }
    })
}

/** How far in twips the first line of the copies begins before the others, which stand under the first name (7.4.2). */
export function distributionHanging(text: string): number {
  const [label = ''] = /^[^：:]{1,6}[：:]/.exec(text) ?? []
  return Math.round(textEms(label) * twipsOfPoints(smallSize))
}

/** How much wider than half a character digits and letters may be, in characters: fonts differ. */
const digitMargin = 0.15

/** The width of characters in per cent with which the line of 印发 stays one line, a character between agency and date. */
function printedScale(text: string): number {
  const room = twipsOfMillimetres(textWidth) / twipsOfPoints(smallSize) - 2 * smallIndent
  const needed = textEms(text) + digitMargin * (text.match(/[A-Za-z0-9]/g)?.length ?? 0) + 1
  return Math.min(100, Math.floor((100 * room) / needed))
}

/**
 * Who has the letter printed, and when: what the line of 印发 says left and right (7.4.3). `scale` is the width of its
 * characters in per cent: a long name is narrowed.
 */
export function printedBy(facts: Pick<Facts, 'issuer' | 'date'>): { agency: string; date: string; scale: number } {
  const day = printedDate(facts.date)
  const date = day && `${day}印发`
  const agency = printable(facts.issuer).trim().replace(/\s+/g, ' ')
  return { agency, date, scale: printedScale(agency + date) }
}
