import type { DrawnLine } from './drawings'
import { type Borders, bordersOf, type Frame, type ParagraphFormat, paragraphFormatOf, runFormatOf } from './format'
import { type Numbering, readNumbering } from './numbering'
import type { WordPackage } from './package'
import { type Content, chosen, contentOf, type Looks, type Run } from './runs'
import { readSections, type Section } from './sections'
import { readStyles, type Style, themeFonts } from './styles'
import { childOf, childrenOf, type Element, settingOf, switchOf, twips } from './xml'

/** The cell that a paragraph stands in: the borders that show, the table's width in twips, and where it floats. */
export type CellPlace = { table: number; borders: Borders; width: number | null; floats: Frame['vertical'] | null }

/** A paragraph with the look that it has in the end. */
export type Paragraph = {
  text: string
  /** The number that Word makes before it, or null. */
  number: string | null
  runs: Run[]
  style: Style | null
  format: ParagraphFormat
  /** The size of its first character, else of its mark, in points. */
  size: number
  lines: DrawnLine[]
  /** Whether it holds a drawing that pushes text aside. */
  pushes: boolean
  section: number
  /** Where it stands apart from the text, in a frame or a text box. */
  frame: Frame | null
  cell: CellPlace | null
}

export type WordDocument = {
  sections: [Section, ...Section[]]
  paragraphs: Paragraph[]
  /** The paragraphs of a header or footer, by the id that sections name. */
  margin: (id: string | undefined) => Paragraph[]
  evenAndOdd: boolean
  /** The id of the style of paragraphs that name none. */
  standardStyle: string | undefined
}

const silentSize = 10

type Surroundings = { frame: Frame | null; cell: CellPlace | null }

class BodyReader {
  readonly paragraphs: Paragraph[] = []
  private section = 0
  private tables = 0

  constructor(
    private readonly looks: Looks,
    private readonly numbering: Numbering,
    private readonly sections: number,
  ) {}

  blocks(elements: readonly Element[], around: Surroundings): void {
    for (const element of elements) {
      if (element.name === 'w:p') this.paragraph(element, around)
      else if (element.name === 'w:tbl') this.table(element, around)
      else if (element.name === 'mc:AlternateContent') this.blocks(chosen(element), around)
      else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(element.name))
        this.blocks(element.children, around)
    }
  }

  private paragraph(element: Element, around: Surroundings): void {
    const properties = childOf(element, 'w:pPr')
    const given = this.looks.styles.paragraph(settingOf(properties, 'w:pStyle'))
    const { format, number } = this.formatOf(properties, given.paragraph)
    const { runs, lines, boxes, pushes } = contentOf(element, given.run, this.looks)
    const mark = { ...given.run, ...runFormatOf(childOf(properties, 'w:rPr'), this.looks.theme) }
    this.paragraphs.push({
      text: runs.map((run) => run.text).join(''),
      number,
      runs,
      style: given.style,
      format,
      size: (runs.find(({ text }) => text.trim() !== '')?.format ?? mark).size ?? silentSize,
      lines,
      pushes,
      section: this.section,
      frame: format.frame ?? around.frame,
      cell: around.cell,
    })
    this.boxes(boxes)
    if (childOf(properties, 'w:sectPr')) this.section = Math.min(this.section + 1, this.sections - 1)
  }

  private boxes(boxes: Content['boxes']): void {
    for (const { frame, content } of boxes) this.blocks(content.children, { frame, cell: null })
  }

  /** A list that the paragraph names itself goes over the style's indents; one that the style names goes under them. */
  private formatOf(
    properties: Element | undefined,
    style: ParagraphFormat,
  ): { format: ParagraphFormat; number: string | null } {
    const own = paragraphFormatOf(properties)
    const place = this.numbering.placeOf(own, style, settingOf(properties, 'w:pStyle'))
    if (!place) return { format: { ...style, ...own }, number: null }
    const level = this.numbering.paragraph(place)
    const number = this.numbering.next(place)
    return { format: own.list ? { ...style, ...level, ...own } : { ...level, ...style, ...own }, number }
  }

  private table(element: Element, around: Surroundings): void {
    const table = this.tables
    this.tables += 1
    const properties = childOf(element, 'w:tblPr')
    const borders = bordersOf(childOf(properties, 'w:tblBorders'))
    const inside = bordersOf(insideBorders(childOf(properties, 'w:tblBorders')))
    const rows = rowsOf(element)
    rows.forEach((row, index) => {
      for (const cell of childrenOf(row, 'w:tc')) {
        const own = bordersOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders'))
        const top = own?.top ?? (index === 0 ? borders?.top : inside?.top)
        const bottom = own?.bottom ?? (index === rows.length - 1 ? borders?.bottom : inside?.bottom)
        const place: CellPlace = {
          table,
          borders: { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) },
          width: tableWidth(element, properties),
          floats: floatOf(properties),
        }
        this.blocks(cell.children, { frame: around.frame, cell: place })
      }
    })
  }
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.name === 'w:tr') return [child]
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? rowsOf(child) : []
  })
}

/** The horizontal line between rows, in the place of those above and below. */
function insideBorders(borders: Element | undefined): Element | undefined {
  const line = childOf(borders, 'w:insideH')
  if (!borders || !line) return undefined
  return { ...borders, children: ['w:top', 'w:bottom'].map((name) => ({ ...line, name })) }
}

function tableWidth(table: Element, properties: Element | undefined): number | null {
  const width = childOf(properties, 'w:tblW')?.attributes
  if (width?.type === 'dxa' && Number(width.w) > 0) return Number(width.w)
  const columns = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => twips(attributes.w) ?? 0)
  return columns.length > 0 ? columns.reduce((sum, one) => sum + one, 0) : null
}

function floatOf(properties: Element | undefined): Frame['vertical'] | null {
  const at = childOf(properties, 'w:tblpPr')?.attributes
  if (!at) return null
  const offset = twips(at.tblpY)
  return {
    anchor: at.vertAnchor ?? 'page',
    ...(at.tblpYSpec ? { align: at.tblpYSpec } : {}),
    ...(offset === undefined ? {} : { offset }),
  }
}

/** Reads a package: every paragraph with the look that styles, lists and its own words give it together. */
export function readDocument(file: WordPackage): WordDocument {
  const theme = themeFonts(file.theme)
  const looks = { styles: readStyles(file.styles, theme), theme }
  const body = childOf(file.document, 'w:body')
  const [first, ...others] = readSections(body)
  if (!first) throw new Error('a document has at least one section')
  const read = (elements: readonly Element[]): Paragraph[] => {
    const reader = new BodyReader(looks, readNumbering(file.numbering), others.length + 1)
    reader.blocks(elements, { frame: null, cell: null })
    return reader.paragraphs
  }
  return {
    sections: [first, ...others],
    paragraphs: read(body?.children ?? []),
    margin: (id) => read(file.margins.get(id ?? '')?.children ?? []),
    evenAndOdd: switchOf(file.settings, 'w:evenAndOddHeaders') ?? false,
    standardStyle: looks.styles.standard,
  }
}
