import {
  innerImprintRule,
  millimetresOfPoints,
  millimetresOfTwips,
  outerImprintRule,
  smallIndent,
  smallSize,
  textWidth,
} from '../../model/measures'
import type { Paragraph } from '../word/document'
import type { Border, Frame } from '../word/format'
import type { Section } from '../word/sections'
import { indents, lineCount, textAreaWidth, typedWhite } from './flow'
import { measureType, runsOf } from './looks'
import { turnsUnderName } from './measure-ending'
import { absent, figure, judged, type Measurement, near, type Parameter, parameter } from './measurement'
import { isShown } from './red-rules'
import type { Sheet } from './sheet'
import { compact, words } from './words'

const smallClause = '7.4.2（一般）'

function copies({ parts, section }: Sheet): Measurement[] {
  const line = parts.distribution
  const indent = parameter('distribution-indent', '抄送缩进', smallClause, `左右各空${smallIndent}字`)
  const stop = parameter('distribution-stop', '抄送末尾标点', '7.4.2', '最后一个抄送机关名称后标句号')
  const turning = parameter('distribution-turning', '抄送回行', '7.4.2', '与冒号后的首字对齐')
  const type = { id: 'distribution', name: '抄送', clause: smallClause, family: '仿宋', size: smallSize } as const
  if (!line) return [...measureType(type, []), absent(indent), absent(stop), absent(turning)]
  const { left, right, firstLine } = indents(line)
  const own = line.size * 20
  const begins = (left + firstLine) / own + typedWhite(line.text).before
  const several = lineCount(line, section) > 1
  const isIndented = near(begins, smallIndent, 0.3) && (!several || near(right / own, smallIndent, 0.3))
  return [
    ...measureType(type, runsOf([line])),
    judged(indent, `左空${figure(begins)}字，右空${figure(right / own)}字`, isIndented),
    judged(stop, compact(line).slice(-1), compact(line).endsWith('。')),
    several ? judged(turning, '有回行', turnsUnderName(line, /^[^：:]{1,6}[：:]/)) : absent(turning, '没有回行'),
  ]
}

/** Who prints the letter and when belongs to the document format alone (7.4.3, 10.1). */
function printed({ parts, format, section }: Sheet): Measurement[] {
  const line = parts.printed
  if (format === 'letter') {
    const none = parameter('printed-line', '印发机关和印发日期', '10.1', '信函格式不加印发机关和印发日期')
    return [judged(none, line ? words(line).replace(/\s+/g, ' ') : '没有', line === null)]
  }
  const form = parameter('printed-form', '印发日期写法', '7.4.3（一般）', '不编虚位，后加“印发”')
  const indent = parameter('printed-indent', '印发机关和印发日期缩进', '7.4.3（一般）', `左右各空${smallIndent}字`)
  const type = {
    id: 'printed',
    name: '印发机关和印发日期',
    clause: '7.4.3（一般）',
    family: '仿宋',
    size: smallSize,
  } as const
  if (!line) return [...measureType(type, []), absent(form), absent(indent)]
  const date = line.text.split(/[\s\u3000]/).at(-1) ?? ''
  return [
    ...measureType(type, runsOf([line])),
    judged(form, date, /\d{4}年[1-9]\d?月[1-9]\d?日印发$/.test(compact(line))),
    printedIndent(indent, line, section),
  ]
}

/** The agency one character from the left; the date one from the right, where a tab brings it there. */
function printedIndent(asked: Parameter, line: Paragraph, section: Section): Measurement {
  const { left, firstLine } = indents(line)
  const own = line.size * 20
  const begins = (left + firstLine) / own + typedWhite(line.text).before
  const { rightTab } = line.format
  if (rightTab === undefined || !line.text.includes('\t'))
    return judged(asked, `左空${figure(begins)}字`, near(begins, smallIndent, 0.3) ? null : false)
  const ends = ((line.cell?.width ?? textAreaWidth(section)) - rightTab) / own
  const isRight = near(begins, smallIndent, 0.3) && near(ends, smallIndent, 0.4)
  return judged(asked, `左空${figure(begins)}字，右空${figure(ends)}字`, isRight)
}

/** Whether a frame or a floating table stands at the foot of the text area; null where it has a place that says nothing of it. */
function isAtFoot({ anchor, align, offset }: Frame['vertical']): boolean | null {
  if (align === undefined) return null
  return anchor === 'margin' && align === 'bottom' && (offset ?? 0) === 0
}

function place({ parts }: Sheet): Measurement {
  const asked = parameter('imprint-place', '版记位置', '7.4.1', '在最后一页版心下边缘')
  const line = parts.distribution ?? parts.printed
  if (!line) return absent(asked)
  const at = line.cell?.floats ?? line.frame?.vertical
  if (!at) return absent(asked, '随正文排列，无法判断')
  const right = isAtFoot(at)
  return right === null ? absent(asked, '无法判断') : judged(asked, right ? '版心下边缘' : '不在版心下边缘', right)
}

type Line = { border: Border; width: number }

/** The lines over, between and under the imprint's paragraphs: those of its table, else of the paragraphs. */
function linesOf({ parts, document, section }: Sheet): { outer: (Line | null)[]; inner: (Line | null)[] } | null {
  const own = [parts.distribution, parts.printed].filter((one) => one !== null)
  const table = own[0]?.cell?.table
  const rows = table === undefined ? own : document.paragraphs.filter(({ cell }) => cell?.table === table)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const line = (row: Paragraph, side: 'top' | 'bottom'): Line | null => {
    const border = (row.cell?.borders ?? row.format.borders)?.[side]
    const { left, right } = indents(row)
    const width = row.cell ? (row.cell.width ?? 0) : textAreaWidth(section) - left - right
    return isShown(border) ? { border, width } : null
  }
  const inner = rows.slice(1).map((row, at) => {
    const above = rows[at]
    return line(row, 'top') ?? (above ? line(above, 'bottom') : null)
  })
  return { outer: [line(first, 'top'), line(last, 'bottom')], inner }
}

function weights(lines: readonly (Line | null)[]): string {
  const found = [
    ...new Set(lines.map((one) => (one ? `${figure(millimetresOfPoints(one.border.weight), 2)} mm` : '缺线'))),
  ]
  return found.join('、')
}

/** How far a line's weight may be off in millimetres: office programs know quarters of a point. */
const weightTolerance = 0.09

function areOf(lines: readonly (Line | null)[], millimetres: number): boolean {
  return lines.every(
    (one) => one !== null && near(millimetresOfPoints(one.border.weight), millimetres, weightTolerance),
  )
}

function rules(sheet: Sheet): Measurement[] {
  const lines = linesOf(sheet)
  if (sheet.format === 'letter') {
    const none = parameter('imprint-rules', '版记分隔线', '10.1', '信函格式版记不加分隔线')
    if (!lines) return [absent(none)]
    const all = [...lines.outer, ...lines.inner].filter((one) => one !== null)
    return [judged(none, all.length > 0 ? `有${all.length}条线` : '没有线', all.length === 0)]
  }
  const outer = parameter('imprint-outer-rules', '版记首末线', '7.4.1（推荐）', `粗线，${outerImprintRule} mm（1磅）`)
  const inner = parameter(
    'imprint-inner-rules',
    '版记中间线',
    '7.4.1（推荐）',
    `细线，${innerImprintRule} mm（0.75磅）`,
  )
  const width = parameter('imprint-width', '版记分隔线长度', '7.4.1', `与版心等宽，${textWidth} mm`)
  if (!lines || sheet.format === null)
    return [outer, inner, width].map((asked) => absent(asked, lines ? '无法判断' : undefined))
  const long = lines.outer.flatMap((one) => (one ? [millimetresOfTwips(one.width)] : []))
  return [
    judged(outer, weights(lines.outer), areOf(lines.outer, outerImprintRule)),
    lines.inner.length > 0 ? judged(inner, weights(lines.inner), areOf(lines.inner, innerImprintRule)) : absent(inner),
    long.length > 0
      ? judged(
          width,
          `${figure(Math.min(...long))} mm`,
          long.every((one) => near(one, textWidth, 2)),
        )
      : absent(width),
  ]
}

/** The imprint: copies, who prints the letter, their place and lines (7.4, 10.1). */
export function measureImprint(sheet: Sheet): Measurement[] {
  return [...copies(sheet), ...printed(sheet), place(sheet), ...rules(sheet)]
}
