import { type DrawnLine, drawnLines, pushesText, type TextBox, textBoxes } from './drawings'
import { type RunFormat, runFormatOf, type ThemeFonts } from './format'
import type { Styles } from './styles'
import { childOf, childrenOf, type Element, settingOf } from './xml'

/** A stretch of text of one look; where the page's number stands, `page` is true and the text is `pageSign`. */
export type Run = { text: string; page: boolean; format: RunFormat }

/** What stands in the text for the number of the page. */
export const pageSign = '#'

/** What a paragraph holds: runs, the drawings that are anchored in it, and whether one of these pushes text aside. */
export type Content = { runs: Run[]; lines: DrawnLine[]; boxes: TextBox[]; pushes: boolean }

export type Looks = { styles: Styles; theme: ThemeFonts }

/** What elements of a run stand for in text. */
export const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:sym': '□',
}

/** Wrappers that show their content; what was deleted or moved away is not among them. */
const wrappers = [
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:sdt',
  'w:dir',
  'w:bdo',
]

/** Whether a field's instruction asks for the number of the page. */
export const asksForPage = (instruction: string): boolean => /(?:^|\s)PAGE(?:\s|$)/i.test(instruction)

/** The chosen form of content that a file offers in several. */
export function chosen(alternatives: Element): Element[] {
  return (childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback'))?.children ?? []
}

/** Reads what a paragraph holds, one element after the other; fields may reach over several runs. */
class ContentReader {
  readonly content: Content = { runs: [], lines: [], boxes: [], pushes: false }
  /** The open fields, each with its instruction so far and whether its result has begun. */
  private readonly fields: { instruction: string; result: boolean }[] = []

  constructor(
    private readonly looks: Looks,
    private readonly base: RunFormat,
  ) {}

  inline(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.name === 'w:r') this.run(element)
      else if (element.name === 'w:fldSimple') this.simpleField(element)
      else if (element.name === 'mc:AlternateContent') this.inline(chosen(element))
      else if (wrappers.includes(element.name)) this.inline(element.children)
    }
  }

  private simpleField(element: Element): void {
    if (!asksForPage(element.attributes.instr ?? '')) {
      this.inline(element.children)
      return
    }
    const [run] = childrenOf(element, 'w:r')
    this.add(pageSign, this.formatOf(run), true)
  }

  private formatOf(run: Element | undefined): RunFormat {
    const properties = childOf(run, 'w:rPr')
    const style = this.looks.styles.character(settingOf(properties, 'w:rStyle'))
    return { ...this.base, ...style, ...runFormatOf(properties, this.looks.theme) }
  }

  private run(element: Element): void {
    const format = this.formatOf(element)
    for (const child of element.children) this.piece(child, format)
  }

  private piece(element: Element, format: RunFormat): void {
    const { name } = element
    if (name === 'w:fldChar') this.field(element.attributes.fldCharType ?? '', format)
    else if (name === 'w:instrText') this.instruct(element.text)
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.drawing(element)
    else if (name === 'mc:AlternateContent') for (const child of chosen(element)) this.piece(child, format)
    else if (name === 'w:t') this.add(element.text, format)
    else if (name === 'w:br') this.add(/^(?:page|column)$/.test(element.attributes.type ?? '') ? '' : '\n', format)
    else if (name === 'w:pgNum') this.add(pageSign, format, true)
    else this.add(signs[name] ?? '', format)
  }

  private drawing(element: Element): void {
    this.content.pushes ||= pushesText(element)
    for (const line of drawnLines(element)) this.content.lines.push(line)
    for (const box of textBoxes(element)) this.content.boxes.push(box)
  }

  private instruct(text: string): void {
    const field = this.fields.at(-1)
    if (field) field.instruction += text
  }

  private field(kind: string, format: RunFormat): void {
    if (kind === 'begin') this.fields.push({ instruction: '', result: false })
    const field = this.fields.at(-1)
    if (kind === 'separate' && field) field.result = true
    if (kind !== 'end') return
    this.fields.pop()
    if (field && asksForPage(field.instruction)) this.add(pageSign, format, true)
  }

  private add(text: string, format: RunFormat, page = false): void {
    const insidePageField = this.fields.some(({ instruction, result }) => result && asksForPage(instruction))
    if (text !== '' && !format.hidden && !insidePageField) this.content.runs.push({ text, page, format })
  }
}

/** The content of a `w:p` whose style gives its runs the look `base`. */
export function contentOf(paragraph: Element, base: RunFormat, looks: Looks): Content {
  const reader = new ContentReader(looks, base)
  reader.inline(paragraph.children)
  return reader.content
}

/** The runs of the characters from `start` to `end`. */
export function slicedRuns(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const from = at
    at += run.text.length
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from))
    return text === '' ? [] : [{ ...run, text }]
  })
}
