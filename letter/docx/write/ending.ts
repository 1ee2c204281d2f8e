import {
  AlignmentType,
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IFrameOptions,
  Paragraph,
  VerticalPositionAlign,
} from 'docx'
import { type Block, blockText } from '../../model/block'
import {
  characterAdvance,
  characterWidth,
  dateRightIndent,
  firstLineIndent,
  linesAboveSignature,
  smallSize,
  textWidth,
  twipsOfMillimetres,
  twipsOfPoints,
} from '../../model/measures'
import { textEms } from '../../model/text-width'
import { type Looks, linesBefore, smallCharacter } from './styles'
import { printable, textRuns } from './text-runs'

function widest(blocks: readonly Block[], type: Block['type']): number {
  const lines = blocks
    .filter((block) => block.type === type)
    .flatMap((block) => printable(blockText(block)).split('\n'))
  return Math.max(0, ...lines.map((line) => textEms(line.trim())))
}

/**
 * How far in twips the stretch is from the left in whose middle name and date stand: the date keeps four characters
 * from the right and the name is centred on it (7.3.5.1). A name too long for that carries the date along to the left.
 */
export function signatureIndent(blocks: readonly Block[]): number {
  const line = twipsOfMillimetres(textWidth)
  const sealed = 2 * dateRightIndent * characterWidth + widest(blocks, 'date') * characterAdvance
  const name = widest(blocks, 'signature') * characterAdvance
  return Math.max(0, line - Math.ceil(Math.max(sealed, name)))
}

/** The looks of signature and date, which stand on one axis. */
export function signatureLooks(blocks: readonly Block[]): Looks {
  const axis = { alignment: AlignmentType.CENTER, indent: { left: signatureIndent(blocks) } }
  return {
    Signature: {
      next: 'LetterDate',
      paragraph: { ...axis, keepNext: true, spacing: linesBefore(linesAboveSignature), contextualSpacing: true },
    },
    LetterDate: { next: 'Note', paragraph: axis },
  }
}

/** The lines of 附件说明 (7.3.4): a name that turns over goes on under its first character. */
export function attachmentParagraphs(text: string): Paragraph[] {
  const lines = printable(text)
    .split('\n')
    .map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, label = '', number = ''] = /^(附件\d*[：:])?\s*(\d{1,2}\s*[.．、])?/.exec(line) ?? []
      const own = Math.round((textEms(label) + textEms(number)) * characterWidth)
      const before = label ? firstLineIndent : firstLineIndent + 3 * characterWidth
      const indent = label || number ? { left: before + own, hanging: own } : { left: before }
      return new Paragraph({ style: 'Attachment', indent, children: textRuns(line) })
    })
}

/** The imprint's place: at the foot of the text area on the page where the text ends (10.1). */
const imprintFrame: IFrameOptions = {
  type: 'alignment',
  alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  width: twipsOfMillimetres(textWidth),
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  wrap: FrameWrap.NOT_BESIDE,
}

function distributionParagraph(text: string): Paragraph {
  const [label = ''] = /^[^：:]{1,6}[：:]/.exec(text) ?? []
  const hanging = Math.round(textEms(label) * twipsOfPoints(smallSize))
  const usual = label === '抄送：'
  return new Paragraph({
    style: 'Distribution',
    frame: imprintFrame,
    ...(usual ? {} : { indent: { left: smallCharacter + hanging, hanging, right: smallCharacter } }),
    children: textRuns(text),
  })
}

/** The imprint of the letter format: the copies at the foot of the last page, without lines and without 印发 (10.1). */
export function letterImprint(distribution: string): FileChild[] {
  const copies = printable(distribution).trim()
  return copies ? [distributionParagraph(copies), new Paragraph({ style: 'Anchor' })] : []
}
