import {
  AlignmentType,
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IFrameOptions,
  type IParagraphOptions,
  Paragraph,
  VerticalPositionAlign,
} from 'docx'
import type { Block } from '../../model/block'
import type { Facts } from '../../model/facts'
import { textWidth, twipsOfMillimetres } from '../../model/measures'
import { printable } from '../../model/printable'
import {
  attachmentLines,
  distributionHanging,
  type Spacing,
  signaturePlaces,
  unsealedDateRoom,
} from '../../model/printed-ending'
import { type Looks, linesBefore, smallCharacter } from './styles'
import { textRuns } from './text-runs'

/** The looks of signature and date. */
export function signatureLooks(blocks: readonly Block[], facts: Facts, { linesAboveSignature }: Spacing): Looks {
  const { align, name, date } = signaturePlaces(blocks, facts)
  const alignment = align === 'centred' ? AlignmentType.CENTER : AlignmentType.LEFT
  return {
    Signature: {
      next: 'LetterDate',
      paragraph: {
        alignment,
        indent: { left: name },
        keepNext: true,
        spacing: linesBefore(linesAboveSignature),
        contextualSpacing: true,
      },
    },
    LetterDate: {
      next: 'Note',
      paragraph: { alignment, indent: { left: date, ...(align === 'left' ? { right: -unsealedDateRoom } : {}) } },
    },
  }
}

/** The lines of 附件说明 (7.3.4): a name that turns over goes on under its first character. */
export function attachmentParagraphs(text: string): Paragraph[] {
  return attachmentLines(text).map(
    ({ text, left, hanging }) =>
      new Paragraph({
        style: 'Attachment',
        indent: { left, ...(hanging > 0 ? { hanging } : {}) },
        children: textRuns(text),
      }),
  )
}

/** The imprint's place: at the foot of the text area on the page where the text ends (10.1). */
const imprintFrame: IFrameOptions = {
  type: 'alignment',
  alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  width: twipsOfMillimetres(textWidth),
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  wrap: FrameWrap.NOT_BESIDE,
}

/** The copies (7.4.2), turning over under the first name: `place` is how they are held at the foot of the page. */
export function copiesParagraph(text: string, place: Pick<IParagraphOptions, 'frame' | 'keepNext'>): Paragraph {
  const hanging = distributionHanging(text)
  const usual = text.startsWith('抄送：')
  return new Paragraph({
    style: 'Distribution',
    ...place,
    ...(usual ? {} : { indent: { left: smallCharacter + hanging, hanging, right: smallCharacter } }),
    children: textRuns(text),
  })
}

/** The imprint of the letter format: the copies at the foot of the last page, without lines and without 印发 (10.1). */
export function letterImprint(distribution: string): FileChild[] {
  const copies = printable(distribution).trim()
  return copies ? [copiesParagraph(copies, { frame: imprintFrame }), new Paragraph({ style: 'Anchor' })] : []
}
