import type { Paragraph, ParagraphCell } from '../../model/paragraph'
import { paragraphFormatOf } from '../word/format'
import { type Numbering, readNumbering } from '../word/numbering'
import type { WordPackage } from '../word/package'
import { chosen } from '../word/runs'
import { readStyles, type Styles, themeFonts } from '../word/styles'
import { childOf, childrenOf, type Element, settingOf } from '../word/xml'
import { InlineReader } from './inline-reader'

/** Wrappers around paragraphs and tables. */
const wrappers = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']

/** A cell on the grid as it is read: where it begins, and whether it goes on with the one above. */
type GridCell = ParagraphCell & { column: number; goesOn: boolean }

/** Reads paragraphs and tables in their order; text boxes stand behind the paragraph that holds them. */
export class BlockReader {
  readonly inline: InlineReader
  /** How many text boxes with words there were, and how many tables inside tables. */
  boxes = 0
  nestedTables = 0
  private readonly styles: Styles
  private readonly numbering: Numbering

  constructor(file: WordPackage) {
    this.styles = readStyles(file.styles, themeFonts(file.theme))
    this.numbering = readNumbering(file.numbering)
    this.inline = new InlineReader(this.styles)
  }

  /** The paragraphs that elements hold. */
  blocks(elements: readonly Element[]): Paragraph[] {
    const paragraphs: Paragraph[] = []
    let begun: Paragraph | null = null
    const add = (paragraph: Paragraph, runsOn: boolean) => {
      const whole: Paragraph = begun ? { text: begun.text + paragraph.text } : paragraph
      begun = runsOn ? whole : null
      if (!runsOn) paragraphs.push(whole)
    }
    for (const element of this.flat(elements)) {
      if (element.name === 'w:tbl') paragraphs.push(...this.table(element))
      else {
        const { paragraph, boxes, runsOn } = this.paragraph(element)
        add(paragraph, runsOn)
        for (const box of boxes) paragraphs.push(...this.box(box))
      }
    }
    if (begun !== null) paragraphs.push(begun)
    return paragraphs
  }

  /** The paragraphs and tables among elements and in what only wraps them. */
  private flat(elements: readonly Element[]): Element[] {
    return elements.flatMap((element) => {
      if (element.name === 'w:p' || element.name === 'w:tbl') return [element]
      if (element.name === 'mc:AlternateContent') return this.flat(chosen(element))
      return wrappers.includes(element.name) ? this.flat(element.children) : []
    })
  }

  private paragraph(element: Element): { paragraph: Paragraph; boxes: Element[]; runsOn: boolean } {
    const properties = childOf(element, 'w:pPr')
    const own = paragraphFormatOf(properties)
    const named = settingOf(properties, 'w:pStyle')
    const style = this.styles.paragraph(named)
    const { text, bold, boxes, runsOn } = this.inline.paragraph(element, style.run)
    const place = this.numbering.placeOf(own, style.paragraph, named)
    const number = place && text.trim() !== '' ? (this.numbering.next(place) ?? '') : ''
    return { paragraph: { text: number + text, ...(bold ? { bold } : {}) }, boxes, runsOn }
  }

  private box(content: Element): Paragraph[] {
    const paragraphs = this.blocks(content.children).filter(({ text, table }) => table || text.trim() !== '')
    if (paragraphs.length > 0) this.boxes += 1
    return paragraphs
  }

  /** A table with one column only lays out its lines, as the imprint does: they are paragraphs. */
  private table(element: Element): Paragraph[] {
    const rows = this.rows(element)
    const isLayout = rows.every((row) => row.length <= 1)
    const words = rows.flat().map(({ paragraphs }) => paragraphs)
    if (isLayout) return words.flat()
    return [{ text: '', table: withRowSpans(rows.map((row) => row.map((cell) => this.cell(cell)))) }]
  }

  private rows(element: Element): { place: Element | undefined; column: number; paragraphs: Paragraph[] }[][] {
    return rowsOf(element).map((row) => {
      let column = Number(settingOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0)
      return cellsOf(row).map((cell) => {
        const place = childOf(cell, 'w:tcPr')
        const read = { place, column, paragraphs: this.blocks(cell.children) }
        column += Number(settingOf(place, 'w:gridSpan') ?? 1)
        return read
      })
    })
  }

  private cell({
    place,
    column,
    paragraphs,
  }: {
    place: Element | undefined
    column: number
    paragraphs: Paragraph[]
  }): GridCell {
    const columns = Number(settingOf(place, 'w:gridSpan') ?? 1)
    const merge = childOf(place, 'w:vMerge')
    if (paragraphs.some(({ table }) => table)) this.nestedTables += 1
    const texts = paragraphs.map(
      ({ text, table }) => table?.map((row) => row.map((cell) => cell.text).join('　')).join('\n') ?? text,
    )
    const text = texts
      .filter((line, index) => line !== '' || index < texts.length - 1)
      .join('\n')
      .trim()
    return {
      text,
      column,
      goesOn: merge !== undefined && merge.attributes.val !== 'restart',
      ...(columns > 1 && columns <= 63 ? { columns } : {}),
    }
  }
}

/** The rows of a table; those whose deletion is tracked are gone. */
function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.name === 'w:tr') return childOf(childOf(child, 'w:trPr'), 'w:del') ? [] : [child]
    return wrappers.includes(child.name) ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): Element[] {
  return row.children.flatMap((child) => {
    if (child.name === 'w:tc') return [child]
    return wrappers.includes(child.name) ? cellsOf(child) : []
  })
}

/** The cells with how many rows each covers; what only goes on with the cell above is no cell of its own. */
function withRowSpans(rows: readonly GridCell[][]): ParagraphCell[][] {
  return rows.map((row, index) =>
    row.flatMap(({ column, goesOn, ...cell }) => {
      if (goesOn && index > 0) return []
      const below = rows.slice(index + 1)
      const end = below.findIndex((next) => !next.some((other) => other.column === column && other.goesOn))
      const covered = 1 + (end < 0 ? below.length : end)
      return [covered > 1 ? { ...cell, rows: covered } : cell]
    }),
  )
}

/** The words of the cells and paragraphs below an element, such as a note or a header: one line each. */
export function plainLines(file: WordPackage, element: Element | undefined): string[] {
  const paragraphs = new BlockReader(file).blocks(element?.children ?? [])
  return paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '')
}

/** The notes of a part by their ids. */
export function notesOf(part: Element | null): ReadonlyMap<string, Element> {
  const notes = part?.children.filter(({ attributes }) => attributes.type === undefined || attributes.type === 'normal')
  return new Map(notes?.map((note) => [note.attributes.id ?? '', note]))
}

/** The ids of the paragraphs of a comment, the last of which other parts know it by. */
export function lastParagraphId(comment: Element): string {
  return childrenOf(comment, 'w:p').at(-1)?.attributes.paraId ?? ''
}
