import {
  ascentShare,
  baselineShare,
  bodySize,
  documentLetterheadTop,
  letterheadTop,
  lineGap,
  linesAboveDocumentNumber,
  millimetresOfPoints,
  millimetresOfTwips,
} from '../../model/measures'
import { inkMargins } from '../../model/printed-head'
import type { Paragraph } from '../word/document'
import { indents, lineHeight, linesBetween, textAreaWidth, typedWhite } from './flow'
import { alignmentName, measureFont, measureType, runsMatching, runsOf } from './looks'
import { absent, judged, judgedLines, judgedPlace, listed, type Measurement, parameter } from './measurement'
import { isRed } from './red-rules'
import type { Sheet } from './sheet'
import { compact, words } from './words'

/** How far what is centred may be out of the middle, and what is flush from its edge, in twips. */
const alignmentTolerance = 160

/** Whether a paragraph's lines stand in the middle of the text area, as far as alignment and indents tell. */
export function isCentred(paragraph: Paragraph): boolean {
  const { left, right, firstLine } = indents(paragraph)
  const { before, after } = typedWhite(paragraph.text.split('\n')[0] ?? '')
  const even = Math.abs(left + firstLine - right) <= alignmentTolerance && before === 0 && after === 0
  return even && /^(?:center|distribute)$/.test(paragraph.format.alignment ?? '')
}

function letterheadPlace({ parts: { letterhead }, format, section, places }: Sheet): Measurement {
  const inLetter = format === 'letter'
  const clause = format === 'document' ? '7.2.4' : '10.1'
  const required = inLetter ? `上边缘距纸上边${letterheadTop} mm` : `上边缘距版心上边${documentLetterheadTop} mm`
  const asked = parameter('letterhead-place', '发文机关标志位置', clause, required)
  if (!letterhead) return absent(asked)
  const place = places.get(letterhead)
  if (!place || !format) return absent(asked, '无法判断')
  const line = lineHeight(letterhead, section)
  const ink = place.top / 20 + inkMargins(letterhead.size, line.twips / 20).above
  const top = millimetresOfPoints(ink) - (inLetter ? 0 : millimetresOfTwips(section.top))
  return judgedPlace(asked, top, inLetter ? letterheadTop : documentLetterheadTop, place.sure)
}

function letterhead(sheet: Sheet): Measurement[] {
  const { format, parts } = sheet
  const clause = format === 'document' ? '7.2.4' : '10.1'
  const colour = parameter('letterhead-colour', '发文机关标志颜色', `${clause}（推荐）`, '红色')
  const alignment = parameter('letterhead-alignment', '发文机关标志排列', clause, '居中')
  const wording = parameter('letterhead-wording', '发文机关标志用语', '10.1', '信函格式不加“文件”二字')
  const type = { id: 'letterhead', name: '发文机关标志', clause: `${clause}（推荐）`, family: '小标宋' } as const
  const name = parts.letterhead
  const colours = runsOf([name]).flatMap(({ text, format: { colour: own } }) => (text.trim() ? [own ?? 'auto'] : []))
  const isPlain = name && format === 'letter' ? !/文件$/.test(compact(name)) : null
  const named = colours.map((one) => (isRed(one) ? '红色' : /^auto$/i.test(one) ? '黑色' : `#${one}`))
  return [
    measureFont(type, runsOf([name])),
    name ? judged(colour, listed(named), colours.every(isRed)) : absent(colour),
    name ? judged(alignment, alignmentName(name), isCentred(name)) : absent(alignment),
    // The document format may have the two characters or not (7.2.4).
    ...(format === 'document' ? [] : [name ? judged(wording, words(name), isPlain) : absent(wording)]),
    letterheadPlace(sheet),
  ]
}

/** The number as it must be, and as it is found with other brackets, with 第 or with zeros in front. */
const numberForm = /\p{Script=Han}〔\d{4}〕[1-9]\d{0,5}号/u
const looseNumber = /\p{Script=Han}{1,14}[〔﹝[［（(【]?\d{4}[〕﹞\]］）)】]?\D{0,2}\d{1,6}号/u

/** Where the number stands on its line, as text, and whether that is where the format wants it. */
function numberAlignment(number: Paragraph, format: Sheet['format'], width: number): [string, boolean | null] {
  const { left, right, firstLine } = indents(number)
  const { rightTab = 0 } = number.format
  const afterTab = /\t[^\t]*$/.test(number.text.trimEnd()) && looseNumber.test(number.text.split('\t').at(-1) ?? '')
  const tabbed = afterTab && Math.abs(rightTab - width) <= alignmentTolerance
  const atRight = /^(?:right|end)$/.test(number.format.alignment ?? '') && Math.abs(right) <= alignmentTolerance
  const flush = tabbed || (atRight && typedWhite(number.text).after === 0)
  const found = tabbed ? '右对齐' : alignmentName(number)
  if (format === 'letter') return [found, flush]
  if (format !== 'document') return [found, null]
  const isUpward = /签发人/.test(number.text) && Math.abs((left + firstLine) / (bodySize * 20) - 1) < 0.25
  return [isUpward ? '居左空1字' : found, isCentred(number) || isUpward]
}

function numberPlace({ format, parts, section, document, headRule, places }: Sheet): Measurement {
  const { letterhead: name, documentNumber: number, headMarks } = parts
  if (format === 'document') {
    const asked = parameter('number-place', '发文字号位置', '7.2.5', `发文机关标志下空${linesAboveDocumentNumber}行`)
    if (!number || !name) return absent(asked)
    return judgedLines(asked, linesBetween(document.paragraphs, name, number, section), linesAboveDocumentNumber)
  }
  const gap = millimetresOfPoints(lineGap)
  const asked = parameter('number-place', '发文字号位置', '10.1', '首行与第一条红线相距3号字高的7/8（4.9 mm）')
  if (!number) return absent(asked)
  const first = document.paragraphs.find((one) => one === number || headMarks.includes(one)) ?? number
  const place = places.get(first)
  if (!place || !headRule || headRule.top === null) return absent(asked, '无法判断')
  const above = baselineShare * lineHeight(first, section).twips - ascentShare * first.size * 20
  return judgedPlace(asked, millimetresOfTwips(place.top + above - headRule.top), gap, place.sure && headRule.sure)
}

function documentNumber(sheet: Sheet): Measurement[] {
  const { format, parts, section } = sheet
  const number = parts.documentNumber
  const form = parameter('number-form', '发文字号写法', '7.2.5', '机关代字〔年份〕序号号，序号不编虚位、不加“第”')
  const place = format === 'document' ? '居中（有签发人时居左空一字）' : '居右顶格'
  const alignment = parameter('number-alignment', '发文字号排列', format === 'document' ? '7.2.5' : '10.1', place)
  const runs = number ? runsMatching(number, looseNumber) : []
  const type = { id: 'number', name: '发文字号', clause: '5.2.2（一般）', family: '仿宋', size: bodySize } as const
  return [
    ...measureType(type, runs),
    number
      ? judged(form, looseNumber.exec(compact(number))?.[0] ?? words(number), numberForm.test(compact(number)))
      : absent(form),
    number ? judged(alignment, ...numberAlignment(number, format, textAreaWidth(section))) : absent(alignment),
    numberPlace(sheet),
  ]
}

function marks({ parts, format }: Sheet): Measurement[] {
  const lines = [...parts.headMarks, ...(parts.documentNumber ? [parts.documentNumber] : [])]
  const secrecy = lines.flatMap((one) => runsMatching(one, /(?:[绝机秘]密[^\t\n]*|特急|加急|特提|平急|急件)/))
  const signer = lines.flatMap((one) => runsMatching(one, /(?<=签发人\s?[：:]).+/))
  return [
    ...measureType(
      { id: 'secrecy', name: '密级和紧急程度', clause: '7.2.2、7.2.3（一般）', family: '黑体', size: bodySize },
      secrecy,
    ),
    // The letter format has no signer of its own; where a region wants one, the standard does not say how.
    ...(format === 'letter'
      ? []
      : [measureFont({ id: 'signer', name: '签发人姓名', clause: '7.2.6', family: '楷体' }, signer)]),
  ]
}

/** What stands above the title: letterhead, document number, secrecy, urgency and signer (7.2, 10.1). */
export function measureHead(sheet: Sheet): Measurement[] {
  return [...letterhead(sheet), ...documentNumber(sheet), ...marks(sheet)]
}
