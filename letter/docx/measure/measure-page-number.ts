import {
  baselineShare,
  dashShare,
  millimetresOfTwips,
  pageNumberGap,
  smallIndent,
  smallSize,
} from '../../model/measures'
import type { Paragraph } from '../word/document'
import { pageSign, type Run } from '../word/runs'
import { hasSeveralPages, indents, lineHeight, typedWhite, whiteAround } from './flow'
import { alignmentName, judgedSize, measureFont } from './looks'
import { absent, figure, judged, judgedPlace, type Measurement, parameter } from './measurement'
import type { Sheet } from './sheet'
import { words } from './words'

/** The number between two dashes as wide as a character; hyphens are too short. */
const numberForm = new RegExp(`^[—―－]\\s*${pageSign}\\s*[—―－]$`)

const numberIn = (paragraphs: readonly Paragraph[]): Paragraph | undefined =>
  paragraphs.find(({ runs }) => runs.some(({ page }) => page))

/** How far a number keeps from one side in its own characters; null where it does not stand at that side. */
function fromSide(paragraph: Paragraph, side: 'left' | 'right'): number | null {
  const { left, right, firstLine } = indents(paragraph)
  const place = paragraph.frame?.horizontal.align ?? paragraph.format.alignment ?? 'left'
  const sides = side === 'right' ? ['right', 'end', 'outside'] : ['left', 'start', 'both', 'outside']
  if (!sides.includes(place)) return null
  const { before, after } = typedWhite(paragraph.text)
  const own = paragraph.size * 20
  return side === 'right' ? right / own + after : (left + firstLine) / own + before
}

/** `several`: whether there are pages of that side at all; a single page has no second one that could be wrong. */
function measureSide(paragraph: Paragraph | undefined, side: 'left' | 'right', several: boolean): Measurement {
  const [id, pages, place] =
    side === 'right' ? ['page-number-odd', '单页码', '居右'] : ['page-number-even', '双页码', '居左']
  const asked = parameter(id, `${pages}位置`, '7.5', `${place}空${smallIndent}字`)
  const wrong = side === 'left' && !several ? null : false
  if (!paragraph) return several ? judged(asked, '没有页码', false) : absent(asked)
  const white = fromSide(paragraph, side)
  if (white === null) return judged(asked, paragraph.frame ? '不在这一侧' : alignmentName(paragraph), wrong)
  return judged(asked, `${place}空${figure(white)}字`, (white > 0.7 && white < 1.4) || wrong)
}

/** From the foot of the text area to the dashes of the number (7.5). */
function numberGap(paragraph: Paragraph | undefined, { footers, section }: Sheet): Measurement {
  const asked = parameter('page-number-gap', '页码与版心距离', '7.5', `一字线在版心下边缘下${pageNumberGap} mm`)
  if (!paragraph) return absent(asked)
  if (paragraph.frame) return absent(asked, '无法判断')
  const below = footers.odd.slice(footers.odd.indexOf(paragraph) + 1).filter(({ frame }) => !frame)
  const line = lineHeight(paragraph, section)
  const heights = below.map((one) => lineHeight(one, section))
  const white = below.reduce((sum, one) => {
    const { before, after } = whiteAround(one, section)
    return sum + before + after
  }, whiteAround(paragraph, section).after)
  const dash = (1 - baselineShare) * line.twips + dashShare * paragraph.size * 20
  const fromFoot = section.footer + white + heights.reduce((sum, { twips }) => sum + twips, 0) + dash
  const sure = line.sure && heights.every((height) => height.sure)
  return judgedPlace(asked, millimetresOfTwips(section.bottom - fromFoot), pageNumberGap, sure)
}

function firstPage({ format, footers }: Sheet): Measurement {
  const inLetter = format === 'letter'
  const asked = parameter(
    'page-number-first',
    '首页页码',
    inLetter ? '10.1' : '7.5',
    inLetter ? '首页不显示页码' : '首页有页码',
  )
  const isShown = numberIn(footers.first) !== undefined
  return judged(asked, isShown ? '首页有页码' : '首页没有页码', format === null ? null : isShown !== inLetter)
}

/** The runs of a number whose Chinese font counts: digits take the one of letters. */
function digitRuns(paragraph: Paragraph | undefined): Run[] {
  const digits = (paragraph?.runs ?? []).filter(({ page }) => page)
  return digits.map((run) => ({ ...run, text: '页', format: { ...run.format, eastAsia: run.format.ascii ?? '' } }))
}

/** The page numbers (7.5, 10.1). */
export function measurePageNumber(sheet: Sheet): Measurement[] {
  const odd = numberIn(sheet.footers.odd)
  const even = numberIn(sheet.footers.even)
  const several = hasSeveralPages(sheet.document.paragraphs, sheet.section)
  // A letter of one page needs no number (10.1).
  const missing = sheet.format === 'document' || several ? false : null
  const form = parameter('page-number-form', '页码形式', '7.5（一般）', '— 1 —（数字两侧各一条一字线）')
  const size = parameter('page-number-size', '页码字号', '7.5（一般）', '4号（14磅）')
  const found = odd && words(odd).replaceAll(pageSign, '1')
  const isRight = odd !== undefined && numberForm.test(words(odd)) && (!even || numberForm.test(words(even)))
  return [
    odd ? judged(form, found ?? '', isRight) : judged(form, '没有页码', missing),
    measureFont({ id: 'page-number', name: '页码', clause: '7.5（一般）', family: '宋体' }, [
      ...digitRuns(odd),
      ...digitRuns(even),
    ]),
    judgedSize(size, [...(odd?.runs ?? []), ...(even?.runs ?? [])], smallSize),
    firstPage(sheet),
    measureSide(odd, 'right', several && even !== undefined),
    measureSide(even, 'left', several && odd !== undefined),
    numberGap(odd, sheet),
  ]
}
