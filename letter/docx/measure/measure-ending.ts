import { bodySize, dateRightIndent, linesAboveAttachment } from '../../model/measures'
import { textEms } from '../../model/text-width'
import type { Paragraph } from '../word/document'
import type { Section } from '../word/sections'
import { indents, lineCount, lineExtent } from './flow'
import { measureType, runsOf } from './looks'
import { measureGap, measureIndent } from './measure-body'
import { absent, figure, judged, listed, type Measurement, near, parameter } from './measurement'
import type { Sheet } from './sheet'
import { compact, words } from './words'

const textClause = '5.2.2（一般）'

/** How far name and date may be out of their place in characters: how wide digits are depends on the font. */
const placeTolerance = 0.8

const isNear = (value: number, wanted: number): boolean => near(value, wanted, placeTolerance)

/** Whether the lines of a part that turn over go on under the first character after its label, such as 附件： (7.3.4, 7.4.2). */
export function turnsUnderName(paragraph: Paragraph, label: RegExp): boolean {
  const { firstLine } = indents(paragraph)
  const [before = ''] = label.exec(words(paragraph)) ?? []
  return near(-firstLine / (paragraph.size * 20), textEms(before), 0.3)
}

function attachments(sheet: Sheet): Measurement[] {
  const { parts, section } = sheet
  const lines = parts.attachments
  const [first] = lines
  const indent = parameter('attachment-indent', '附件说明缩进', '7.3.4', '左空2字')
  const gap = parameter('attachment-gap', '附件说明上方', '7.3.4', `正文下空${linesAboveAttachment}行`)
  const stop = parameter('attachment-stop', '附件名称后标点', '7.3.4', '不加标点')
  const turning = parameter('attachment-turning', '附件说明回行', '7.3.4', '与附件名称首字对齐')
  const turned = lines.filter((one) => lineCount(one, section) > 1)
  const stops = lines.filter((one) => /[。；，、.;,]$/.test(compact(one)))
  const begins = first ? (indents(first).left + indents(first).firstLine) / (first.size * 20) : 0
  const label = /^(?:附件\d*[：:])?\s*(?:\d{1,2}\s*[.．、])?/
  return [
    ...measureType(
      { id: 'attachment', name: '附件说明', clause: textClause, family: '仿宋', size: bodySize },
      runsOf(lines),
    ),
    first ? judged(indent, `空${figure(begins)}字`, near(begins, 2, 0.15)) : absent(indent),
    measureGap(gap, first, sheet, linesAboveAttachment),
    first ? judged(stop, stops.length > 0 ? `${stops.length}处有标点` : '没有标点', stops.length === 0) : absent(stop),
    turned.length > 0
      ? judged(
          turning,
          `${turned.length}处回行`,
          turned.every((one) => turnsUnderName(one, label)),
        )
      : absent(turning, '没有回行'),
  ]
}

type Extent = ReturnType<typeof lineExtent>

/** The stretch of the line that words take, in characters; null where a tab or a table hides it. */
function extentOf(paragraph: Paragraph | null | undefined, section: Section): Extent | null {
  if (!paragraph || paragraph.cell || paragraph.frame || paragraph.text.trim().includes('\t')) return null
  return lineExtent(paragraph, section)
}

const middleOffset = (one: Extent, other: Extent): number => (one.left - one.right - other.left + other.right) / 2

/** With a seal: the date four characters from the right, or further where a long name under which it stands reaches the edge (7.3.5.1). */
function isSealed(name: Extent | null, date: Extent): boolean {
  if (isNear(date.right, dateRightIndent)) return true
  const isLong = name !== null && name.right < 2 && date.right > dateRightIndent
  return isLong && isNear(middleOffset(name, date), 0)
}

/** Without a seal: the date two characters further in than the name, or two from the right where it is the longer one (7.3.5.2). */
function isUnsealed(name: Extent, date: Extent): boolean {
  return isNear(date.left - name.left, 2) && (isNear(name.right, 2) || isNear(date.right, 2))
}

function places({ parts, section }: Sheet): Measurement[] {
  const place = parameter(
    'date-place',
    '成文日期位置',
    '7.3.5（一般）',
    `右空${dateRightIndent}字；不盖章的，首字比署名首字右移2字`,
  )
  const under = parameter('signature-place', '署名位置', '7.3.5（一般）', '以成文日期居中；不盖章的，右空2字')
  const date = extentOf(parts.date, section)
  if (!date)
    return [absent(under, parts.date ? '无法判断' : undefined), absent(place, parts.date ? '无法判断' : undefined)]
  const names = parts.signature.map((one) => extentOf(one, section))
  const known = names.flatMap((one) => one ?? [])
  const last = known.at(-1) ?? null
  const centred = known.every((name) => isNear(middleOffset(name, date), 0))
  const unsealed = last !== null && isUnsealed(last, date)
  // Joint names stand side by side or one below the other (7.3.5.1): only what fits is told.
  const offCentre = known.length === 1 ? false : null
  return [
    known.length === 0
      ? absent(under, parts.signature.length > 0 ? '无法判断' : undefined)
      : judged(
          under,
          `右空${listed(known.map(({ right }) => figure(right)))}字，日期右空${figure(date.right)}字`,
          centred || unsealed || offCentre,
        ),
    judged(place, `右空${figure(date.right)}字`, isSealed(last, date) || unsealed),
  ]
}

function signature(sheet: Sheet): Measurement[] {
  const { parts } = sheet
  const gap = parameter(
    'signature-gap',
    '署名上方',
    '7.3.5（推算）',
    '空1至3行（盖章的以章压署名、上距正文一行之内为准）',
  )
  const form = parameter('date-form', '成文日期写法', '7.3.5.4', '阿拉伯数字，年份写全，月、日不编虚位')
  const [under, place] = places(sheet)
  const type = { clause: textClause, family: '仿宋', size: bodySize } as const
  const isBlank = parts.date !== null && /[【×xX]|^年/.test(compact(parts.date))
  const isRight = parts.date !== null && /^\d{4}年[1-9]\d?月[1-9]\d?日$/.test(compact(parts.date))
  return [
    ...measureType({ id: 'signature', name: '署名', ...type }, runsOf(parts.signature)),
    ...(under ? [under] : []),
    measureGap(gap, parts.signature[0], sheet, 1, 3),
    ...measureType({ id: 'date', name: '成文日期', ...type }, runsOf([parts.date])),
    parts.date ? judged(form, words(parts.date), isBlank ? null : isRight) : absent(form),
    ...(place ? [place] : []),
  ]
}

function notes({ parts, section }: Sheet): Measurement[] {
  const brackets = parameter('note-brackets', '附注括号', '7.3.6', '全角圆括号')
  const indent = parameter('note-indent', '附注和公开方式缩进', '7.3.6', '左空2字')
  const right = parts.notes.every((one) => /^（[\s\S]*）$/.test(words(one)))
  return [
    ...measureType(
      { id: 'note', name: '附注和公开方式', clause: textClause, family: '仿宋', size: bodySize },
      runsOf([...parts.notes, ...parts.disclosure]),
    ),
    measureIndent(indent, [...parts.notes, ...parts.disclosure], 2, section),
    parts.notes.length > 0 ? judged(brackets, right ? '全角圆括号' : '不是全角圆括号', right) : absent(brackets),
  ]
}

/** What follows the body: attachments, signature, date, notes (7.3.4 to 7.3.6). */
export function measureEnding(sheet: Sheet): Measurement[] {
  return [...attachments(sheet), ...signature(sheet), ...notes(sheet)]
}
