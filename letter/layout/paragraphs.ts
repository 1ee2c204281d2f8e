import { type Block, blockText, type Heading, leavesText, splitRunIn, type TextBlock } from '../model/block'
import {
  bodySize,
  characterSpacing,
  firstLineIndent,
  linePitch,
  linesAboveAttachment,
  linesAboveSalutation,
  linesAboveTitle,
  smallSize,
  titlePitch,
  titleSize,
  twipsOfPoints,
} from '../model/measures'
import { printable } from '../model/printable'
import { attachmentLines, distributionHanging, type SignaturePlaces, unsealedDateRoom } from '../model/printed-ending'
import { titleLines } from '../model/title-lines'
import type { Stretch } from './line-filling'
import type { FontRole, Metrics } from './metrics'
import type { FontStretch } from './paper'
import { type Look, lineWidth, type SetLine, setText, sourcePlaces } from './set-text'

/** A paragraph that is set: its lines, how they look, their pitch and the room above them in twips. */
export type SetParagraph = {
  block: string
  /** The printed text, its mark included, and how long that mark is. */
  text: string
  mark: number
  /** Where every character of the printed text after the mark is in the block's own words. */
  places: readonly number[]
  lines: readonly SetLine[]
  look: Look
  fonts: readonly FontStretch[]
  pitch: number
  /** The room above; that of the signature is decided where pages are filled. */
  above: number
  /** Paragraphs of one group that follow each other have no room between them. */
  group: string
  keepsNext: boolean
}

/** What a block's look depends on beside its words: its mark, and where signature and date stand. */
export type Surroundings = { mark: string; signature: SignaturePlaces }

const body: Look = {
  size: bodySize,
  spacing: characterSpacing,
  pitch: linePitch,
  left: 0,
  right: 0,
  first: 0,
  align: 'justified',
}
const indented: Look = { ...body, first: firstLineIndent }
const title: Look = { ...body, size: titleSize, spacing: 0, pitch: titlePitch, align: 'centred' }

/** A stretch of a text in the font of one role, with that font's widths. */
type RoleStretch = Stretch & FontStretch & { role: FontRole }

function inRole(role: FontRole, end: number, metrics: Metrics): RoleStretch {
  return { end, role, font: metrics[role] }
}

const headingRoles = { 1: 'heading', 2: 'subheading', 3: 'body', 4: 'body' } as const satisfies Record<number, FontRole>

const emptyAbove: Partial<Record<Block['type'], number>> = {
  title: linesAboveTitle,
  salutation: linesAboveSalutation,
  attachment: linesAboveAttachment,
}

function paragraphOf(
  block: Block,
  source: string,
  text: string,
  look: Look,
  stretches: readonly RoleStretch[],
  keepsNext: boolean,
  mark = '',
): SetParagraph {
  return {
    block: block.id,
    text: mark + text,
    mark: mark.length,
    places: sourcePlaces(source, text),
    lines: setText(mark + text, stretches, look, lineWidth),
    look,
    fonts: stretches,
    pitch: look.pitch,
    above: (emptyAbove[block.type] ?? 0) * linePitch,
    group: block.type,
    keepsNext,
  }
}

function setHeading(block: Heading, metrics: Metrics, { mark }: Surroundings): SetParagraph {
  const source = leavesText(block.children)
  const text = printable(source)
  const { heading, rest } = splitRunIn(text)
  const stretches = [
    inRole(headingRoles[block.level], mark.length + heading.length, metrics),
    inRole('body', mark.length + text.length, metrics),
  ]
  return paragraphOf(block, source, text, indented, stretches, rest === '', mark)
}

function setAttachments(block: TextBlock, metrics: Metrics): SetParagraph[] {
  const source = leavesText(block.children)
  const lines = attachmentLines(source)
  if (lines.length === 0) return [paragraphOf(block, source, '', indented, [inRole('body', 0, metrics)], true)]
  let from = 0
  return lines.map(({ text, left, hanging }) => {
    const look = { ...body, left, first: -hanging }
    const set = paragraphOf(block, source.slice(from), text, look, [inRole('body', text.length, metrics)], true)
    const places = set.places.map((place) => place + from)
    from = places.at(-1) ?? from
    return { ...set, places }
  })
}

function lookOf(block: TextBlock, { signature: { align, name, date } }: Surroundings): Look {
  if (block.type === 'salutation') return body
  if (block.type === 'signature') return { ...body, left: name, align }
  if (block.type === 'date') return { ...body, left: date, right: align === 'left' ? -unsealedDateRoom : 0, align }
  return indented
}

/** The paragraphs of a block of text; one without printable words has an empty line. The copies are not among them. */
export function setBlock(block: TextBlock | Heading, metrics: Metrics, around: Surroundings): SetParagraph[] {
  const source = blockText(block)
  if (block.type === 'distribution') return []
  if (block.type === 'heading') return [setHeading(block, metrics, around)]
  if (block.type === 'attachment') return setAttachments(block, metrics)
  const isTitle = block.type === 'title'
  const text = isTitle ? titleLines(printable(source)).join('\n') : printable(source.trim())
  const stretches = [inRole(isTitle ? 'title' : 'body', text.length, metrics)]
  const look = isTitle ? title : lookOf(block, around)
  return [paragraphOf(block, source, text, look, stretches, block.type === 'signature')]
}

/** The copies as the imprint prints them in 4号, hanging under the first name (7.4.2). There is at least one block. */
export function setCopies(blocks: readonly [TextBlock, ...TextBlock[]], metrics: Metrics): SetParagraph {
  const [first] = blocks
  const source = blocks.map((block) => blockText(block).trim()).join('\n')
  const text = printable(source).trim()
  const side = twipsOfPoints(smallSize)
  const hanging = distributionHanging(text)
  const look = { ...body, size: smallSize, spacing: 0, left: side + hanging, right: side, first: -hanging }
  return paragraphOf(first, blockText(first), text, look, [inRole('body', text.length, metrics)], false)
}
