import { find, parse } from 'cfb'
import type { Paragraph, ParagraphCell } from '../../model/paragraph'
import { failure, type Result, success } from '../../model/result'
import { shortened } from '../../model/shortened'
import type { WordText } from '../word-text'
import { type ParagraphMarks, paragraphMarks } from './paragraph-marks'
import { type DocTexts, readPieces } from './piece-table'

const broken = '文件已损坏，请在 Word 或 WPS 中打开、修复并另存为 .docx 后再试。'
const notDoc = '这不是 Word 文档（.doc），请在 Word 或 WPS 中另存为 .docx 后再试。'
const encrypted = '文件设有打开密码，请先在 Word 或 WPS 中取消密码再试。'
const tooLarge = '文件过大，不像一份公文，没有读取。'
/** The largest file that is read, in bytes. */
const largest = 20 * 1024 * 1024

const fieldBegin = '\u0013'
const fieldResult = '\u0014'
const fieldEnd = '\u0015'
const lineBreak = '\u000B'
const noBreakHyphen = '\u001E'
const drawing = '\u0008'
const cellEnd = '\u0007'
/** A paragraph, a cell or row, a page or section. */
const paragraphEnds = ['\r', cellEnd, '\u000C']

/** Takes the instructions of fields away, which stand between the mark of the field and that of its result; fields reach over paragraphs. */
function fieldReader(): (text: string) => string {
  const open: { result: boolean }[] = []
  return (text) => {
    let words = ''
    for (const sign of text) {
      if (sign === fieldBegin) open.push({ result: false })
      else if (sign === fieldResult) open.splice(-1, 1, { result: true })
      else if (sign === fieldEnd) open.pop()
      else if (open.every(({ result }) => result)) words += sign
    }
    return words
  }
}

/** The words without the marks of drawings, notes and comments; breaks and hyphens set by hand become the usual ones. */
function plain(text: string): string {
  return text
    .replaceAll(lineBreak, '\n')
    .replaceAll(noBreakHyphen, '-')
    .replace(/[^\t\n -\u{10FFFF}]/gu, '')
}

/** A paragraph as it stands in the file: its words, the sign that ends it, its marks, and how many drawings hang on it. */
type DocParagraph = { text: string; endsCell: boolean; marks: ParagraphMarks; drawings: number }

function docParagraphs({ body, placeOf }: DocTexts, marksAt: (place: number) => ParagraphMarks): DocParagraph[] {
  const read = fieldReader()
  const paragraphs: DocParagraph[] = []
  let start = 0
  const add = (end: number) => {
    const words = body.slice(start, end)
    const drawings = words.split(drawing).length - 1
    const text = plain(read(words))
    paragraphs.push({
      text,
      drawings,
      endsCell: body[end] === cellEnd,
      marks: marksAt(placeOf(Math.min(end, body.length - 1))),
    })
    start = end + 1
  }
  for (let at = 0; at < body.length; at += 1) if (paragraphEnds.includes(body.charAt(at))) add(at)
  if (start < body.length) add(body.length)
  return paragraphs
}

/** Puts paragraphs and the cells of tables together: a cell holds paragraphs up to its mark, a row ends with a mark of its own. */
class Assembly {
  readonly paragraphs: Paragraph[] = []
  tables = 0
  /** What stands behind the table that is read. */
  readonly waiting: Paragraph[] = []
  private rows: ParagraphCell[][] = []
  private row: ParagraphCell[] = []
  private cell: string[] = []

  add({ text, endsCell, marks }: DocParagraph): void {
    if (endsCell && (marks.endsRow || !marks.inTable)) this.endRow()
    else if (endsCell) this.endCell(text)
    else if (marks.inTable) this.cell.push(text)
    else {
      this.endTable()
      this.paragraphs.push({ text })
    }
  }

  private endCell(text: string): void {
    this.row.push({ text: [...this.cell, text].join('\n').trim() })
    this.cell = []
  }

  private endRow(): void {
    if (this.row.length > 0) this.rows.push(this.row)
    this.row = []
  }

  /** A table with one column only lays out its lines: they are paragraphs. */
  endTable(): void {
    if (this.cell.length > 0) this.endCell('')
    this.endRow()
    if (this.rows.length === 0) return
    if (this.rows.every((row) => row.length <= 1)) this.paragraphs.push(...this.rows.flat().flatMap(linesOf))
    else {
      this.tables += 1
      this.paragraphs.push({ text: '', table: this.rows })
    }
    this.rows = []
    this.paragraphs.push(...this.waiting.splice(0))
  }
}

function linesOf({ text }: ParagraphCell): Paragraph[] {
  return text.split('\n').map((line) => ({ text: line }))
}

/** The first characters of words that are quoted in a sentence; at most 20. */
function quoted(text: string): string {
  const line = plain(fieldReader()(text).replaceAll('\r', ' ')).trim()
  return shortened(line)
}

function lostOf({ footnotes, endnotes, margins, comments }: DocTexts): string[] {
  const names: [string, string][] = [
    ['页眉页脚', margins],
    ['脚注', footnotes],
    ['尾注', endnotes],
    ['批注', comments],
  ]
  return names.flatMap(([name, text]) => {
    const words = quoted(text)
    return /[\u4e00-\u9fffA-Za-z]/.test(words) ? [`${name}“${words}”没有导入`] : []
  })
}

function streamOf(container: ReturnType<typeof parse>, name: string): Uint8Array | null {
  const content = find(container, `/${name}`)?.content
  return content ? Uint8Array.from(content) : null
}

function containerOf(bytes: Uint8Array): ReturnType<typeof parse> | null {
  try {
    return parse(bytes)
  } catch {
    return null
  }
}

/** The lines of a text box. */
function boxLines(text: string): Paragraph[] {
  const lines = fieldReader()(text).split('\r').map(plain)
  return lines.filter((line) => line.trim() !== '').map((line) => ({ text: line }))
}

/** Paragraphs and tables, with each text box behind the paragraph that its drawing hangs on. */
function assembled(read: readonly DocParagraph[], boxes: readonly Paragraph[][]): Assembly {
  const assembly = new Assembly()
  let box = 0
  for (const paragraph of read) {
    assembly.add(paragraph)
    const hanging = boxes.slice(box, box + paragraph.drawings).flat()
    box += paragraph.drawings
    if (!paragraph.marks.inTable) assembly.paragraphs.push(...hanging)
    else assembly.waiting.push(...hanging)
  }
  assembly.endTable()
  assembly.paragraphs.push(...boxes.slice(box).flat())
  return assembly
}

/** Reads the words of a .doc (Word 97 and later, WPS). Fails with one Chinese sentence where it is none, is broken or encrypted. */
export function readDoc(bytes: Uint8Array): Result<WordText> {
  if (bytes.length > largest) return failure(tooLarge)
  const container = containerOf(bytes)
  if (!container) return failure(broken)
  if (find(container, '/EncryptedPackage')) return failure(encrypted)
  const stream = streamOf(container, 'WordDocument')
  if (!stream) return failure(notDoc)
  const texts = readPieces(stream, [streamOf(container, '0Table'), streamOf(container, '1Table')])
  if (!texts.ok) return texts
  const read = docParagraphs(texts.value, paragraphMarks(stream, texts.value.table))
  const boxes = texts.value.boxes.map(boxLines)
  const assembly = assembled(read, boxes)
  const numbered = read.filter(({ text, marks }) => marks.numbered && text.trim() !== '').length
  return success({
    paragraphs: assembly.paragraphs,
    comments: [],
    changes: [],
    lost: lostOf(texts.value),
    doubtful: [
      ...(boxes.flat().length > 0 ? ['文本框中的文字排在所在段落之后，请核对'] : []),
      ...(numbered > 0 ? [`旧版 Word 文档的自动编号不在文字之中，有${numbered}段没有读出序号，请核对`] : []),
      ...(assembly.tables > 0 ? [`表格${assembly.tables}个：合并的单元格没有保留，请核对行列`] : []),
    ],
  })
}
