import { textBoxes } from '../word/drawings'
import { type RunFormat, runFormatOf } from '../word/format'
import { asksForPage, chosen, signs } from '../word/runs'
import type { Styles } from '../word/styles'
import { childOf, descendants, type Element, settingOf } from '../word/xml'
import type { WordChange } from '../word-text'

/** What a file held besides words: how often. */
export type Left = {
  pictures: number
  formulas: number
  symbols: number
  hidden: string[]
  notes: { kind: 'footnotes' | 'endnotes'; id: string }[]
}

/** Who made a tracked change. */
type Reviser = Pick<WordChange, 'author' | 'date'>

/** The state in which an element is read: inside which change, and whether its words are no longer there. */
type Around = { inserted: Reviser | null; deleted: Reviser | null }

const noTheme = new Map<string, string>()
const unchanged: Around = { inserted: null, deleted: null }

/** Wrappers that only hold other elements. */
const wrappers = [
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:sdt',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]
const drawings = ['w:drawing', 'w:pict', 'w:object']

function reviserOf({ attributes }: Element): Reviser {
  return { author: attributes.author ?? '', date: attributes.date ?? '' }
}

function sameReviser(a: Reviser, b: Reviser): boolean {
  return a.author === b.author && a.date === b.date
}

/** Reads the words of paragraphs one after the other; fields, comments and changes may reach over several of them. */
export class InlineReader {
  readonly changes: WordChange[] = []
  readonly left: Left = { pictures: 0, formulas: 0, symbols: 0, hidden: [], notes: [] }
  /** The words that each comment is about, by its id. */
  readonly anchors = new Map<string, string>()
  private readonly open = new Set<string>()
  private readonly fields: { instruction: string; result: boolean }[] = []
  private text = ''
  private base: RunFormat = {}
  /** Whether all words so far are bold. */
  private bold = true
  private boxes: Element[] = []
  /** The last change, as long as nothing else stands behind it. */
  private last: WordChange | null = null

  constructor(private readonly styles: Styles) {}

  /** The words of a `w:p` and the contents of the text boxes in it; `base` is what its style gives. `runsOn`: its mark is deleted. */
  paragraph(element: Element, base: RunFormat): { text: string; bold: boolean; boxes: Element[]; runsOn: boolean } {
    this.text = ''
    this.base = base
    this.bold = true
    this.boxes = []
    this.last = null
    this.inline(element.children, unchanged)
    for (const id of this.open) this.anchors.set(id, `${this.anchors.get(id) ?? ''}\n`)
    const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr')
    const runsOn = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
    return { text: this.text, bold: this.bold && this.text.trim() !== '', boxes: this.boxes, runsOn }
  }

  private inline(elements: readonly Element[], around: Around): void {
    for (const element of elements) this.element(element, around)
  }

  private element(element: Element, around: Around): void {
    const { name, attributes, children } = element
    if (name === 'w:r') for (const child of children) this.piece(child, element, around)
    else if (name === 'w:ins' || name === 'w:moveTo') this.inline(children, { ...around, inserted: reviserOf(element) })
    else if (name === 'w:del' || name === 'w:moveFrom')
      this.inline(children, { ...around, deleted: reviserOf(element) })
    else if (name === 'w:fldSimple') this.simpleField(element, around)
    else if (name === 'mc:AlternateContent') this.inline(chosen(element), around)
    else if (name === 'w:commentRangeStart') this.startComment(attributes.id ?? '')
    else if (name === 'w:commentRangeEnd') this.open.delete(attributes.id ?? '')
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.formula(element, around)
    else if (wrappers.includes(name)) this.inline(children, around)
  }

  private startComment(id: string): void {
    this.open.add(id)
    this.anchors.set(id, '')
  }

  private simpleField(element: Element, around: Around): void {
    if (!asksForPage(element.attributes.instr ?? '')) this.inline(element.children, around)
  }

  private formula(element: Element, around: Around): void {
    this.left.formulas += 1
    this.add(
      descendants(element, 'm:t')
        .map((text) => text.text)
        .join(''),
      around,
    )
  }

  private piece(element: Element, run: Element, around: Around): void {
    const { name, attributes } = element
    if (name === 'w:fldChar') this.field(attributes.fldCharType ?? '')
    else if (name === 'w:instrText' || name === 'w:delInstrText') this.instruct(element.text)
    else if (drawings.includes(name)) this.drawing(element, around)
    else if (name === 'mc:AlternateContent') for (const child of chosen(element)) this.piece(child, run, around)
    else if (name === 'w:ruby') this.inline(childOf(element, 'w:rubyBase')?.children ?? [], around)
    else if (name === 'w:footnoteReference') this.left.notes.push({ kind: 'footnotes', id: attributes.id ?? '' })
    else if (name === 'w:endnoteReference') this.left.notes.push({ kind: 'endnotes', id: attributes.id ?? '' })
    else if (name === 'w:t' || name === 'w:delText') this.words(element.text, run, around)
    else if (name === 'w:br') this.add(/^(?:page|column)$/.test(attributes.type ?? '') ? '' : '\n', around)
    else if (name === 'w:sym') this.symbol(around)
    else this.add(signs[name] ?? '', around)
  }

  private symbol(around: Around): void {
    if (!around.deleted) this.left.symbols += 1
    this.add(signs['w:sym'] ?? '', around)
  }

  private words(text: string, run: Element, around: Around): void {
    const properties = childOf(run, 'w:rPr')
    const style = this.styles.character(settingOf(properties, 'w:rStyle'))
    const { hidden, bold } = { ...this.base, ...style, ...runFormatOf(properties, noTheme) }
    if (hidden) this.left.hidden.push(text)
    else {
      this.bold &&= bold === true || text.trim() === '' || around.deleted !== null
      this.add(text, around)
    }
  }

  private drawing(element: Element, around: Around): void {
    if (around.deleted) return
    const boxes = textBoxes(element)
    this.boxes.push(...boxes.map(({ content }) => content))
    const pictures = descendants(element, 'a:blip').length + descendants(element, 'v:imagedata').length
    if (pictures > 0 || element.name === 'w:object') this.left.pictures += Math.max(1, pictures)
  }

  private instruct(text: string): void {
    const field = this.fields.at(-1)
    if (field && !field.result) field.instruction += text
  }

  private field(kind: string): void {
    if (kind === 'begin') this.fields.push({ instruction: '', result: false })
    const field = this.fields.at(-1)
    if (kind === 'separate' && field) field.result = true
    if (kind === 'end') this.fields.pop()
  }

  /** Words inside a field are its result, or its instruction, which nobody reads; the page's own number is no word of the letter. */
  private isRead(): boolean {
    return this.fields.every(({ instruction, result }) => result && !asksForPage(instruction))
  }

  private add(text: string, { inserted, deleted }: Around): void {
    if (text === '' || !this.isRead()) return
    if (deleted) {
      // What one person inserted and another deleted never was in the text.
      if (!inserted) this.change('delete', deleted, text)
      return
    }
    if (inserted) this.change('insert', inserted, text)
    else this.last = null
    this.text += text
    for (const id of this.open) this.anchors.set(id, (this.anchors.get(id) ?? '') + text)
  }

  private change(kind: WordChange['kind'], by: Reviser, text: string): void {
    if (this.last && this.last.kind === kind && sameReviser(this.last, by)) {
      this.last.text += text
      return
    }
    this.last = { ...by, kind, text }
    this.changes.push(this.last)
  }
}
