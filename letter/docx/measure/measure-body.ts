import { bodySize, linesAboveSalutation, linesAboveTitle, titleSize } from '../../model/measures'
import type { Paragraph } from '../word/document'
import type { Section } from '../word/sections'
import { indents, lineCount, linesBetween, typedWhite } from './flow'
import { alignmentName, judgedSize, measureFont, measureType, runsOf } from './looks'
import { isCentred } from './measure-head'
import {
  absent,
  figure,
  judged,
  judgedLines,
  listed,
  type Measurement,
  near,
  type Parameter,
  parameter,
} from './measurement'
import type { HeadingPart } from './parts'
import type { Sheet } from './sheet'
import { compact } from './words'

/** How far an indent may be off, in characters: a character is 16 pt, or a 28th of the line. */
const indentTolerance = 0.15

const textClause = '5.2.2（一般）'

/** How far a paragraph begins from the left, in its own characters; typed spaces count. */
function beginning(paragraph: Paragraph): number {
  const { left, firstLine } = indents(paragraph)
  return (left + firstLine) / (paragraph.size * 20) + typedWhite(paragraph.text).before
}

/** Whether a paragraph of several lines goes on flush left; one of a single line does not turn over. */
function turnsFlush(paragraph: Paragraph, section: Section): boolean {
  return (
    lineCount(paragraph, section) < 2 || Math.abs(indents(paragraph).left) / (paragraph.size * 20) < indentTolerance
  )
}

/** Whether lines begin where the indents say: not centred, not at the right. */
function beginsLeft({ format }: Paragraph): boolean {
  return /^(?:left|start|both|distribute)$/.test(format.alignment ?? 'left')
}

/** Where a paragraph begins and goes on, in Chinese. */
function indentName(paragraph: Paragraph, section: Section): string {
  if (!beginsLeft(paragraph)) return alignmentName(paragraph)
  return `空${figure(beginning(paragraph))}字${turnsFlush(paragraph, section) ? '' : '，回行不顶格'}`
}

/** Whether paragraphs begin `characters` in from the left and turn over flush. */
export function measureIndent(
  asked: Parameter,
  paragraphs: readonly Paragraph[],
  characters: number,
  section: Section,
): Measurement {
  if (paragraphs.length === 0) return absent(asked)
  const begins = (one: Paragraph) => beginsLeft(one) && near(beginning(one), characters, indentTolerance)
  const wrong = paragraphs.filter((one) => !begins(one) || !turnsFlush(one, section))
  const found = listed(paragraphs.map((one) => indentName(one, section)))
  const few = wrong.length > 0 && wrong.length < paragraphs.length ? `（${wrong.length}段不合）` : ''
  return judged(asked, `${found}${few}`, wrong.length === 0)
}

/** The last paragraph above another one that has words or bears a line. */
function lastAbove(paragraphs: readonly Paragraph[], below: Paragraph): Paragraph | undefined {
  return paragraphs
    .slice(0, paragraphs.indexOf(below))
    .findLast((one) => !one.frame && (compact(one) !== '' || one.format.borders !== undefined || one.lines.length > 0))
}

/** The empty lines between a part and what stands above it. */
export function measureGap(
  asked: Parameter,
  below: Paragraph | undefined | null,
  sheet: Sheet,
  least: number,
  most = least,
): Measurement {
  if (!below) return absent(asked)
  const { paragraphs } = sheet.document
  const above = lastAbove(paragraphs, below)
  if (!above) return absent(asked, '上面没有文字')
  return judgedLines(asked, linesBetween(paragraphs, above, below, sheet.section), least, most)
}

function title(sheet: Sheet): Measurement[] {
  const { title: lines } = sheet.parts
  const alignment = parameter('title-alignment', '标题排列', '7.3.1', '居中')
  const clause = sheet.format === 'letter' ? '10.1' : '7.3.1'
  const gap = parameter('title-gap', '标题上方', clause, `空${linesAboveTitle}行`)
  return [
    ...measureType(
      { id: 'title', name: '标题', clause: '7.3.1（一般）', family: '小标宋', size: titleSize },
      runsOf(lines),
    ),
    lines.length === 0
      ? absent(alignment)
      : judged(alignment, listed(lines.map(alignmentName)), lines.every(isCentred)),
    measureGap(gap, lines[0], sheet, linesAboveTitle),
  ]
}

function salutation(sheet: Sheet): Measurement[] {
  const { salutation: line } = sheet.parts
  const alignment = parameter('salutation-indent', '称谓缩进', '7.3.2', '居左顶格，回行仍顶格')
  const gap = parameter('salutation-gap', '称谓上方', '7.3.2', `标题下空${linesAboveSalutation}行`)
  const colon = parameter('salutation-colon', '称谓后标点', '7.3.2', '全角冒号')
  return [
    ...measureType(
      { id: 'salutation', name: '称谓', clause: textClause, family: '仿宋', size: bodySize },
      runsOf([line]),
    ),
    measureIndent(alignment, line ? [line] : [], 0, sheet.section),
    measureGap(gap, line, sheet, linesAboveSalutation),
    line ? judged(colon, compact(line).slice(-1), compact(line).endsWith('：')) : absent(colon),
  ]
}

function body({ parts, section }: Sheet): Measurement[] {
  const asked = parameter('body-indent', '正文缩进', '7.3.3', '每段左空2字，回行顶格')
  return [
    ...measureType(
      { id: 'body', name: '正文', clause: textClause, family: '仿宋', size: bodySize },
      runsOf(parts.body),
    ),
    measureIndent(asked, parts.body, 2, section),
  ]
}

const levels = [
  { level: 1, name: '一级小标题', family: '黑体', mark: '一、' },
  { level: 2, name: '二级小标题', family: '楷体', mark: '（一）' },
  { level: 3, name: '三级小标题', family: '仿宋', mark: '1.' },
  { level: 4, name: '四级小标题', family: '仿宋', mark: '（1）' },
] as const

const numeral = '[一二三四五六七八九十百零〇]+'
const markForms = [
  new RegExp(`^${numeral}、$`),
  new RegExp(`^（${numeral}）$`),
  /^[0-9０-９]+[.．]$/,
  /^（[0-9０-９]+）$/,
]

function headingMarks(headings: readonly HeadingPart[]): Measurement {
  const asked = parameter('heading-marks', '小标题序数', '7.3.3（可以）', levels.map(({ mark }) => mark).join('　'))
  if (headings.length === 0) return absent(asked)
  const wrong = headings.filter(({ mark }) => !markForms.some((form) => form.test(mark.mark)))
  const found = wrong.length > 0 ? wrong : headings
  return judged(asked, listed(found.map(({ mark }) => `“${mark.mark}”`)), wrong.length === 0)
}

function headings({ parts, section }: Sheet): Measurement[] {
  const size = parameter('heading-size', '小标题字号', textClause, '3号（16磅）')
  const indent = parameter('heading-indent', '小标题缩进', '7.3.3', '左空2字，回行顶格')
  return [
    ...levels.map(({ level, name, family }) => {
      const runs = parts.headings.flatMap((heading) => (heading.mark.level === level ? heading.runs : []))
      return measureFont({ id: `heading-${level}`, name, clause: '7.3.3（一般）', family }, runs)
    }),
    judgedSize(
      size,
      parts.headings.flatMap(({ runs }) => runs),
      bodySize,
    ),
    measureIndent(
      indent,
      parts.headings.map(({ paragraph }) => paragraph),
      2,
      section,
    ),
    headingMarks(parts.headings),
  ]
}

/** Title, salutation, body and its headings (7.3.1 to 7.3.3). */
export function measureBody(sheet: Sheet): Measurement[] {
  return [...title(sheet), ...salutation(sheet), ...body(sheet), ...headings(sheet)]
}
