import {
  AlignmentType,
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import {
  anchorPitch,
  baselineShare,
  bodySize,
  bottomMargin,
  characterSpacing,
  dashShare,
  firstLineIndent,
  halfPoints,
  linePitch,
  linesAboveAttachment,
  linesAboveSalutation,
  linesAboveTitle,
  pageNumberGap,
  pointsOfMillimetres,
  secondRuleBottom,
  smallIndent,
  smallSize,
  tablePitch,
  tableSize,
  textWidth,
  titlePitch,
  titleSize,
  twipsOfMillimetres,
  twipsOfPoints,
} from '../../model/measures'
import { headGap } from '../../model/printed-head'
import { type Fonts, fontOf } from './fonts'
import { doubleRule, ruleIndent } from './red-rules'

/** The Chinese name of every paragraph style by its id, as a clerk meets it in Word and WPS. */
export const styleNames = {
  Letterhead: '发文机关标志',
  HeadMark: '份号密级紧急程度',
  DocumentNumber: '发文字号',
  LetterTitle: '公文标题',
  Salutation: '主送机关',
  BodyText: '公文正文',
  Heading1: '一级标题',
  Heading2: '二级标题',
  Heading3: '三级标题',
  Heading4: '四级标题',
  Formula: '结束语',
  Attachment: '附件说明',
  Signature: '署名',
  LetterDate: '成文日期',
  Note: '附注',
  Disclosure: '公开方式',
  Distribution: '抄送',
  Printed: '印发机关和印发日期',
  TableHead: '表头',
  TableText: '表格文字',
  PageNumberOdd: '页码',
  PageNumberEven: '双页页码',
  FirstRule: '第一条红色双线',
  SecondRule: '第二条红色双线',
  HeadGap: '版头间距',
  Anchor: '版面定位',
} as const

/** The Chinese name of every character style by its id. */
export const characterStyleNames = { RunInText: '题后正文', Secrecy: '密级和紧急程度', Signer: '签发人姓名' } as const

export type ParagraphStyleId = keyof typeof styleNames
export type StyleId = ParagraphStyleId | keyof typeof characterStyleNames

/** The look of a paragraph style. */
export type Look = {
  paragraph?: IParagraphStylePropertiesOptions
  run?: IRunStylePropertiesOptions
  next?: ParagraphStyleId
}
export type Looks = Partial<Record<ParagraphStyleId, Look>>

/** The width of a 4号 character in twips, by which imprint and page number keep from the sides. */
export const smallCharacter = twipsOfPoints(smallSize * smallIndent)

/** The look of a paragraph that only holds a line, a frame or a gap. */
export const invisible = { size: 2 }

/** An exact line pitch in twips. */
export const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT })

/** The exact pitch of the body under so many empty lines. */
export const linesBefore = (lines: number) => ({ ...exactly(linePitch), before: lines * linePitch })

const indented = { indent: { firstLine: firstLineIndent, firstLineChars: 200 } }
const small = { size: halfPoints(smallSize) }

/** From the foot of the page number's line to the lower edge of the footer in points, so that the dashes are at their 7 mm (7.5). */
const belowPageNumber =
  pointsOfMillimetres(bottomMargin - pageNumberGap - secondRuleBottom) - smallSize * (1 - baselineShare + dashShare)

function headings(fonts: Fonts): Looks {
  const level = (outlineLevel: number, font: string): Look => ({
    next: 'BodyText',
    paragraph: { ...indented, keepNext: true, outlineLevel },
    run: { font: fontOf(font) },
  })
  return {
    Heading1: level(0, fonts.heading),
    Heading2: level(1, fonts.subheading),
    Heading3: level(2, fonts.body),
    Heading4: level(3, fonts.body),
  }
}

function front(fonts: Fonts): Looks {
  return {
    HeadMark: { paragraph: { alignment: AlignmentType.LEFT, rightTabStop: twipsOfMillimetres(textWidth) } },
    HeadGap: { paragraph: { spacing: exactly(headGap) }, run: invisible },
    LetterTitle: {
      next: 'Salutation',
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(titlePitch), before: linesAboveTitle * linePitch },
      },
      run: { font: fontOf(fonts.title), size: halfPoints(titleSize) },
    },
    Salutation: { next: 'BodyText', paragraph: { spacing: linesBefore(linesAboveSalutation) } },
  }
}

function ending(): Looks {
  const prefix = twipsOfPoints(smallSize * '抄送：'.length)
  return {
    Formula: { next: 'Signature', paragraph: indented },
    Attachment: {
      paragraph: { keepNext: true, spacing: linesBefore(linesAboveAttachment), contextualSpacing: true },
    },
    Note: { paragraph: indented },
    Disclosure: { paragraph: indented },
    Distribution: {
      paragraph: { indent: { left: smallCharacter + prefix, hanging: prefix, right: smallCharacter } },
      run: small,
    },
    Printed: {
      paragraph: {
        alignment: AlignmentType.LEFT,
        indent: { left: smallCharacter, right: smallCharacter },
        rightTabStop: twipsOfMillimetres(textWidth) - smallCharacter,
      },
      run: small,
    },
    Anchor: { paragraph: { spacing: exactly(anchorPitch) }, run: invisible },
  }
}

function surroundings(fonts: Fonts): Looks {
  const cell = { size: halfPoints(tableSize) }
  const number = { ...small, font: fontOf(fonts.pageNumber) }
  const spacing = { ...exactly(smallSize * 20), after: twipsOfPoints(belowPageNumber) }
  return {
    TableHead: {
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(tablePitch) },
      run: { ...cell, font: fontOf(fonts.heading) },
    },
    TableText: { paragraph: { alignment: AlignmentType.LEFT, spacing: exactly(tablePitch) }, run: cell },
    PageNumberOdd: {
      paragraph: { alignment: AlignmentType.RIGHT, indent: { right: smallCharacter }, spacing },
      run: number,
    },
    PageNumberEven: {
      paragraph: { alignment: AlignmentType.LEFT, indent: { left: smallCharacter }, spacing },
      run: number,
    },
    SecondRule: {
      paragraph: { spacing: exactly(twipsOfPoints(1)), indent: ruleIndent(), border: doubleRule('thin above') },
      run: invisible,
    },
  }
}

/** The body text that everything else is based on: 3号 in the body's font, 28 to a line, 22 lines to a page (5.2). */
function normal(fonts: Fonts): IParagraphStyleOptions {
  return {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { alignment: AlignmentType.BOTH, spacing: exactly(linePitch) },
    run: { font: fontOf(fonts.body), size: halfPoints(bodySize), characterSpacing },
  }
}

function characterStyles(fonts: Fonts): ICharacterStyleOptions[] {
  const named = (id: keyof typeof characterStyleNames, font: string): ICharacterStyleOptions => ({
    id,
    name: characterStyleNames[id],
    quickFormat: true,
    run: { font: fontOf(font) },
  })
  // The package always has the parts of notes, which name these two.
  const mark = { uiPriority: 99, run: { superScript: true } }
  return [
    named('RunInText', fonts.body),
    named('Secrecy', fonts.heading),
    named('Signer', fonts.subheading),
    { id: 'FootnoteReference', name: 'footnote reference', ...mark },
    { id: 'EndnoteReference', name: 'endnote reference', ...mark },
  ]
}

/**
 * All styles of a letter and the document defaults; `own` are the looks that depend on its words. There is no theme font
 * anywhere, or Word and WPS would prefer the theme's.
 */
export function letterStyles(fonts: Fonts, own: Looks): IStylesOptions {
  const looks: Looks = {
    BodyText: { paragraph: indented },
    ...front(fonts),
    ...headings(fonts),
    ...ending(),
    ...surroundings(fonts),
    ...own,
  }
  const ids = Object.keys(styleNames) as ParagraphStyleId[]
  return {
    importedStyles: [
      new DocumentDefaults({
        run: { font: fontOf(fonts.body), size: halfPoints(bodySize), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      }),
    ],
    paragraphStyles: [
      normal(fonts),
      ...ids.map((id) => ({ id, name: styleNames[id], basedOn: 'Normal', quickFormat: true, ...looks[id] })),
    ],
    characterStyles: characterStyles(fonts),
  }
}
