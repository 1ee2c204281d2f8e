import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { chineseNumeral } from '../model/numerals'
import type { Paragraph, ParagraphCell } from '../model/paragraph'
import { failure, type Result, success } from '../model/result'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** The paragraphs of a web page, and Chinese sentences on what of it was left out. */
export type PageText = { paragraphs: Paragraph[]; lost: string[] }

/** A line of the page with the elements that it stands in, the outermost first. */
type PageLine = { paragraph: Paragraph; within: readonly Element[] }

/** Elements that hold no words of a text, or words that were struck out. */
const silent = [
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'iframe',
  'object',
  'audio',
  'video',
  'select',
  'button',
  'textarea',
  'nav',
  'del',
]
const inline = [
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'q',
  'rp',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'o:p',
  'ruby',
  'rb',
  'wbr',
]
/** Characters that stand for no sign; office programs leave marks of fields. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g
/** How deep elements may stand in each other. */
const deepest = 500
/** The longest words in a cell of a table of data; longer ones show that the table only lays out the page. */
const longestCell = 300
/** As `longestCell`, in a table of one row. */
const longestLabel = 40
/** Elements that hold one paragraph, and so no letter. */
const paragraphs = ['p', 'li', 'dt', 'dd', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

function isHidden(element: Element): boolean {
  if (silent.includes(element.tagName) || element.tagName === 'rt') return true
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attribute(element, 'style'))
  )
}

function childElements(element: Element, ...names: string[]): Element[] {
  return element.childNodes.filter(isElement).filter(({ tagName }) => names.includes(tagName))
}

function isBold(element: Element): boolean {
  return (
    /^(?:b|strong|h[1-6]|th)$/.test(element.tagName) ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style'))
  )
}

/** The rows of a table, those of its head, bodies and foot too, but of no table inside. */
function rowsOf(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? childElements(child, 'tr') : []
  })
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10)
  return span > 1 && span <= 63 ? span : 1
}

/** The places of the items of each list. */
const placesOfItems = new WeakMap<Element, ReadonlyMap<Element, number>>()

function placeOf(list: Element, item: Element): number {
  const known = placesOfItems.get(list) ?? new Map(childElements(list, 'li').map((one, at) => [one, at]))
  placesOfItems.set(list, known)
  return known.get(item) ?? 0
}

/** The number that a browser shows before an item of a numbered list; empty for others. */
function itemNumber(item: Element): string {
  const list = item.parentNode && isElement(item.parentNode) ? item.parentNode : null
  if (list?.tagName !== 'ol' || /list-style(?:-type)?\s*:\s*none/i.test(attribute(list, 'style'))) return ''
  const start = Number.parseInt(attribute(list, 'start'), 10) || 1
  const count = start + placeOf(list, item)
  return /cjk|chinese/i.test(attribute(list, 'style')) && count > 0 && count <= 9999
    ? `${chineseNumeral(count)}、`
    : `${count}.`
}

/** Reads the lines of a page in their order. */
class PageReader {
  readonly lines: PageLine[] = []
  private text = ''
  /** The number of a list item whose words are still to come. */
  private number = ''
  private bold = true
  private boldDepth = 0
  private readonly within: Element[] = []

  read(node: Node): void {
    if (node.nodeName === '#text' && 'value' in node) this.words(node.value.replace(/[ \t\r\n\f]+/g, ' '))
    else if (isElement(node)) this.element(node)
    else if ('childNodes' in node) for (const child of node.childNodes) this.read(child)
  }

  private words(text: string): void {
    this.text += text.replace(controls, '')
    this.bold &&= this.boldDepth > 0 || text.trim() === ''
  }

  private element(element: Element): void {
    if (isHidden(element)) return
    if (element.tagName === 'br') this.endLine()
    else if (inline.includes(element.tagName)) this.children(element)
    else this.block(element)
  }

  private children(element: Element): void {
    const bold = isBold(element)
    if (bold) this.boldDepth += 1
    for (const child of element.childNodes) this.read(child)
    if (bold) this.boldDepth -= 1
  }

  private block(element: Element): void {
    this.endLine()
    this.within.push(element)
    const table = element.tagName === 'table' ? dataTable(element) : null
    if (table) this.add({ text: '', table })
    else {
      if (element.tagName === 'li') this.number = itemNumber(element)
      this.children(element)
      this.endLine()
    }
    this.within.pop()
  }

  /** Ends a line; a block without words is the blank line that the page shows. */
  endLine(): void {
    const text = this.text.replace(/^ +| +$/g, '')
    if (text !== '') {
      this.add({ text: this.number + text, ...(this.bold && text.trim() !== '' ? { bold: true } : {}) })
      this.number = ''
    }
    this.text = ''
    this.bold = true
  }

  private add(paragraph: Paragraph): void {
    this.lines.push({ paragraph, within: [...this.within] })
  }
}

/** The words of an element in lines. */
function wordsOf(element: Element): string {
  const reader = new PageReader()
  for (const child of element.childNodes) reader.read(child)
  reader.endLine()
  return reader.lines.map(({ paragraph }) => paragraph.text).join('\n')
}

function holdsTable(element: Element): boolean {
  return element.childNodes.filter(isElement).some((child) => child.tagName === 'table' || holdsTable(child))
}

/** The cells of a table of data; null for one that only lays out the page. */
function dataTable(table: Element): ParagraphCell[][] | null {
  if (holdsTable(table)) return null
  const rows = rowsOf(table).map((row) =>
    childElements(row, 'td', 'th').map((cell) => {
      const [columns, rows] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      return { text: wordsOf(cell), ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}) }
    }),
  )
  const longest = rows.length >= 2 ? longestCell : longestLabel
  const isData = rows.some((row) => row.length >= 2) && rows.flat().every(({ text }) => text.length <= longest)
  return isData ? rows : null
}

/** How much a line weighs when the letter is looked for on its page: sentences do, words of menus do not. */
function weight({ text }: Paragraph): number {
  return text.length >= 15 && /[。；，]/.test(text) ? text.length : 0
}

/** The innermost element that holds nearly all sentences of the page; null where there are none. */
function letterElement(lines: readonly PageLine[]): Element | null {
  const weights = new Map<Element, number>()
  let whole = 0
  for (const { paragraph, within } of lines) {
    whole += weight(paragraph)
    for (const element of within) weights.set(element, (weights.get(element) ?? 0) + weight(paragraph))
  }
  const holders = [...weights].filter(([{ tagName }]) => !paragraphs.includes(tagName))
  const heavy = holders.filter(([, own]) => whole > 0 && own >= whole * 0.9)
  return heavy.at(-1)?.[0] ?? null
}

const belongsToHead = /关于|答\s*复|复\s*函|建议|提案|议案|〔\d{4}〕|签\s*发|公开方式|[A-D]\s*类/

/** Whether elements stand in each other deeper than any page needs; a reader would run out of room. */
function isTooDeep(page: Node): boolean {
  let nodes: Node[] = [page]
  for (let depth = 0; nodes.length > 0; depth += 1) {
    if (depth > deepest) return true
    nodes = nodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []))
  }
  return false
}

/**
 * Reads a web page: the part of it that holds the letter, with the title above it; the rest is told. Fails with one Chinese sentence
 * where elements stand in each other deeper than 500.
 */
export function readHtml(html: string): Result<PageText> {
  const page = parse(html)
  if (isTooDeep(page)) return failure('网页的层次太深，不像一份公文，没有读取。')
  const reader = new PageReader()
  reader.read(page)
  reader.endLine()
  const { lines } = reader
  const letter = letterElement(lines)
  const inside = ({ within }: PageLine): boolean => letter === null || within.includes(letter)
  const first = lines.findIndex(inside)
  const title = lines.findLastIndex((line, at) => at < first && belongsToHead.test(line.paragraph.text))
  const kept = new Set(lines.filter((line, at) => inside(line) || at === title))
  const dropped = lines.filter((line) => !kept.has(line)).map(({ paragraph }) => paragraph.text)
  const words = dropped.filter((text) => text !== '').map((text) => `“${text.slice(0, 12)}”`)
  const told = `网页上正文以外的文字${dropped.length}行（${words.slice(0, 3).join('、')}等）没有导入`
  return success({
    paragraphs: [...kept].map(({ paragraph }) => paragraph),
    lost: dropped.length > 0 ? [told] : [],
  })
}

/** Whether a text is a web page. */
export function isHtml(text: string): boolean {
  return /^\uFEFF?\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|p|table|article|section)[\s>]/i.test(
    text,
  )
}
