import {
  bottomMargin,
  characterSpacing,
  charactersPerLine,
  leftMargin,
  linesPerPage,
  millimetresOfTwips,
  pageHeight,
  pageWidth,
  rightMargin,
  textHeight,
  textWidth,
  topMargin,
} from '../../model/measures'
import type { Paragraph } from '../word/document'
import type { Section } from '../word/sections'
import { indents, lineHeight, textAreaHeight, textAreaWidth, whiteAround } from './flow'
import { absent, figure, judged, listed, type Measurement, near, type Parameter, parameter } from './measurement'
import type { Sheet } from './sheet'
import { compact } from './words'

/** How far white may be off, in millimetres (5.2.1), and paper, whose size programs round. */
const marginTolerance = 1
const paperTolerance = 0.5

function judgedLength(
  asked: Parameter,
  sections: readonly Section[],
  length: (section: Section) => number,
  wanted: number,
): Measurement {
  const found = sections.map((section) => millimetresOfTwips(length(section)))
  const right = found.every((value) => near(value, wanted, marginTolerance))
  return judged(asked, `${listed(found.map((value) => figure(value)))} mm`, right)
}

function paper(sections: readonly Section[]): Measurement {
  const asked = parameter('page-size', '纸张', '5.1', `A4（${pageWidth} mm × ${pageHeight} mm）`)
  const found = sections.map(({ width, height }) => [width, height].map(millimetresOfTwips))
  const right = found.every(
    ([width = 0, height = 0]) => near(width, pageWidth, paperTolerance) && near(height, pageHeight, paperTolerance),
  )
  const sizes = found.map(([width = 0, height = 0]) => `${figure(width)} mm × ${figure(height)} mm`)
  return judged(asked, listed(sizes), right)
}

function textArea(sections: readonly Section[]): Measurement {
  const asked = parameter('text-area', '版心', '5.2.1', `${textWidth} mm × ${textHeight} mm`)
  const found = sections.map((section) => [textAreaWidth(section), textAreaHeight(section)].map(millimetresOfTwips))
  const right = found.every(
    ([width = 0, height = 0]) => near(width, textWidth, marginTolerance) && near(height, textHeight, marginTolerance),
  )
  const sizes = found.map(([width = 0, height = 0]) => `${figure(width)} mm × ${figure(height)} mm`)
  return judged(asked, listed(sizes), right)
}

/** The grid must leave 22 lines and 28 characters alone. */
function grid(sections: readonly Section[]): Measurement {
  const asked = parameter('grid', '文档网格', '5.2.3', `无网格，或每页${linesPerPage}行、不另加字距的网格`)
  const names = sections.map(({ grid: { type, pitch } }) =>
    type === 'default' || pitch <= 0 ? '无网格' : `每行${figure(pitch / 20, 2)}磅`,
  )
  const right = sections.every((section) => {
    if (section.grid.type === 'default' || section.grid.pitch <= 0) return true
    return Math.floor(textAreaHeight(section) / section.grid.pitch) === linesPerPage
  })
  return judged(asked, listed(names), right)
}

const rules: Record<string, string> = { exact: '固定值', atLeast: '最小值', auto: '多倍行距' }

/** The heights of a paragraph's lines, as a text names them. */
function pitchName(paragraph: Paragraph, section: Section): string {
  const { line = 240, lineRule = 'auto' } = paragraph.format
  if (lineRule === 'auto')
    return `${figure(line / 240, 2)}倍行距（约${figure(lineHeight(paragraph, section).twips / 20)}磅）`
  return `${rules[lineRule] ?? lineRule}${figure(line / 20, 2)}磅`
}

function lines({ parts, section }: Sheet): Measurement[] {
  const body = [...parts.body, ...parts.headings.map(({ paragraph }) => paragraph)]
  const pitch = parameter('line-pitch', '正文行距', '5.2.3', '各段一致，固定值27.8至28.99磅（225 mm排22行）')
  const count = parameter('lines-per-page', '每页行数', '5.2.3', `${linesPerPage}行`)
  if (body.length === 0) return [absent(pitch), absent(count)]
  const heights = body.map((paragraph) => lineHeight(paragraph, section))
  const sure = heights.every((height) => height.sure)
  const counts = heights.map(({ twips }) => Math.floor(textAreaHeight(section) / Math.max(1, twips) + 0.01))
  const full = counts.every((one) => one === linesPerPage)
  const same = new Set(heights.map(({ twips }) => Math.round(twips))).size === 1
  const pitches = heights.every(({ twips }) => twips >= 556 && twips < 580)
  return [
    judged(pitch, listed(body.map((paragraph) => pitchName(paragraph, section))), sure ? same && pitches : null),
    judged(count, `${sure ? '' : '约'}${listed(counts.map(String))}行`, sure ? full : null),
  ]
}

/** The advance of a body character in twips: its size and spacing, and what a character grid adds. */
function advanceOf(size: number, spacing: number, { grid: { type, characterSpace } }: Section): number {
  const added = type === 'linesAndChars' || type === 'snapToChars' ? (characterSpace / 4096) * 20 : 0
  return size * 20 + spacing + added
}

function characters({ parts, section }: Sheet): Measurement[] {
  const count = parameter('characters-per-line', '每行字数', '5.2.3', `${charactersPerLine}字`)
  const spacing = parameter(
    'character-spacing',
    '正文字距',
    '5.2.3（推算）',
    '各处一致，每字紧缩约0.21至0.25磅，使28字撑满156 mm',
  )
  const runs = parts.body.flatMap((paragraph) =>
    paragraph.runs.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ format }) => ({ paragraph, format })),
  )
  if (runs.length === 0) return [absent(count), absent(spacing)]
  const advances = runs.map(({ format }) => advanceOf(format.size ?? 10, format.spacing ?? 0, section))
  const counts = runs.map(({ paragraph }, at) => {
    const { left, right } = indents(paragraph)
    return Math.floor((textAreaWidth(section) - left - right) / Math.max(1, advances[at] ?? 1) + 0.01)
  })
  const pressed = runs.map(({ format }, at) => (advances[at] ?? 0) - (format.size ?? 10) * 20)
  // Twips are too coarse for the exact 0.207 pt; -4 leaves 27 characters on a line.
  const right = pressed.every((one) => one <= characterSpacing + 0.9 && one >= characterSpacing - 0.5)
  const names = pressed.map((one) =>
    one === 0 ? '标准' : `${one < 0 ? '紧缩' : '加宽'}${figure(Math.abs(one) / 20, 2)}磅`,
  )
  return [
    judged(
      count,
      `${listed(counts.map(String))}字`,
      counts.every((one) => one === charactersPerLine),
    ),
    judged(spacing, listed(names), right && new Set(pressed).size === 1),
  ]
}

/** The last paragraph above the signature: whole lines above it make its end go over with the name (7.3.5.5). */
function lastBeforeSignature({ parts, document: { paragraphs } }: Sheet): Paragraph | undefined {
  const [name] = parts.signature
  return name && paragraphs.slice(0, paragraphs.indexOf(name)).findLast((one) => compact(one) !== '')
}

function isWholeLines(twips: number, paragraph: Paragraph, section: Section): boolean {
  const lines = twips / lineHeight(paragraph, section).twips
  return near(lines, Math.round(lines), 0.01)
}

/** White between paragraphs takes the room of lines, so that no page holds its 22. */
function paragraphSpacing(sheet: Sheet): Measurement {
  const { parts, section } = sheet
  const asked = parameter('paragraph-spacing', '正文段间距', '5.2.3（推算）', '段前、段后均为0')
  const body = [...parts.body, ...parts.headings.map(({ paragraph }) => paragraph)]
  if (body.length === 0) return absent(asked)
  const last = lastBeforeSignature(sheet)
  const white = body.flatMap((paragraph) => {
    const around = whiteAround(paragraph, section)
    const carriesOver = paragraph === last && around.after === 0 && isWholeLines(around.before, paragraph, section)
    return carriesOver ? [] : [around]
  })
  const found = white.map(({ before, after }) => `段前${figure(before / 20)}磅、段后${figure(after / 20)}磅`)
  const isNone = white.every(({ before, after }) => before === 0 && after === 0)
  return judged(asked, isNone ? '0' : listed(found.filter((_, at) => white[at]?.before || white[at]?.after)), isNone)
}

function breaking({ parts }: Sheet): Measurement[] {
  const widows = parameter('widow-control', '孤行控制', '5.2.3（推算）', '关闭，每页才能排满22行')
  const starts = parameter('line-start', '行首标点', '9（GB/T 15834）', '避头尾，标点不在行首')
  const body = [...parts.body, ...parts.headings.map(({ paragraph }) => paragraph)]
  if (body.length === 0) return [absent(widows), absent(starts)]
  const kept = body.filter(({ format }) => format.widowControl !== false).length
  const loose = body.filter(({ format }) => format.lineStartRule === false).length
  return [
    judged(widows, kept === 0 ? '关闭' : `${kept}段打开`, kept === 0),
    judged(starts, loose === 0 ? '避头尾' : `${loose}段未设`, loose === 0),
  ]
}

function language({ parts }: Sheet): Measurement {
  const asked = parameter('language', '文字语言', '实务', '中文（zh-CN），校对和断行才正确')
  const languages = parts.body.flatMap(({ runs }) => runs.map(({ format }) => format.language ?? ''))
  const known = languages.filter(Boolean)
  if (known.length === 0) return absent(asked, '文件没有说明')
  return judged(
    asked,
    listed(known),
    known.every((one) => /^zh/i.test(one)),
  )
}

/** Paper, white, text area, grid, lines, characters and how they break (5.1, 5.2). */
export function measurePage(sheet: Sheet): Measurement[] {
  // A table turned on its side has a page of its own kind (8).
  const upright = sheet.document.sections.filter(({ width, height }) => width <= height)
  const sections = upright.length > 0 ? upright : [sheet.section]
  const derived = '5.2.1（推算）'
  return [
    paper(sections),
    judgedLength(
      parameter('margin-top', '天头', '5.2.1', `${topMargin} mm ± 1 mm`),
      sections,
      ({ top }) => top,
      topMargin,
    ),
    judgedLength(
      parameter('margin-left', '订口', '5.2.1', `${leftMargin} mm ± 1 mm`),
      sections,
      ({ left }) => left,
      leftMargin,
    ),
    judgedLength(
      parameter('margin-bottom', '地脚', derived, `${bottomMargin} mm`),
      sections,
      ({ bottom }) => bottom,
      bottomMargin,
    ),
    judgedLength(
      parameter('margin-right', '切口', derived, `${rightMargin} mm`),
      sections,
      ({ right }) => right,
      rightMargin,
    ),
    textArea(sections),
    grid(sections),
    ...lines(sheet),
    paragraphSpacing(sheet),
    ...characters(sheet),
    ...breaking(sheet),
    language(sheet),
  ]
}
