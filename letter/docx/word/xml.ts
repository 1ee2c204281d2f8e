import { SaxesParser } from 'saxes'

/** An XML element. Names have the prefixes of `prefixes` whatever the file uses; attributes are known by their local names. */
export type Element = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Element[]
  text: string
}

const deepest = 256
const mostElements = 300_000

/** The namespaces of both editions of ISO/IEC 29500, by the prefix that they have here. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:word': 'w10',
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * The root of an XML part. Null where it is not well-formed, has a document type (no office program writes one, and
 * entities are a way to blow a file up), is nested deeper than 256 or has more than 300,000 elements.
 */
export function readXml(bytes: Uint8Array): Element | null {
  const parser = new SaxesParser({ xmlns: true })
  const open: Element[] = []
  let root: Element | null = null
  let count = 0
  const refuse = (reason: string) => {
    throw new Error(reason)
  }
  parser.on('doctype', () => refuse('document type'))
  parser.on('opentag', ({ uri, local, attributes }) => {
    count += 1
    if (open.length >= deepest || count > mostElements) refuse('too large')
    const known: Record<string, string> = {}
    for (const attribute of Object.values(attributes))
      known[prefixes[attribute.uri] === 'r' ? `r:${attribute.local}` : attribute.local] = attribute.value
    const element: Element = { name: `${prefixes[uri] ?? '?'}:${local}`, attributes: known, children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  try {
    parser.write(textOf(bytes)).close()
    return root
  } catch {
    return null
  }
}

/** The first child of that name. */
export function childOf(element: Element | null | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The children of that name. */
export function childrenOf(element: Element | null | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** All elements of that name below an element, in their order. */
export function descendants(element: Element | null | undefined, name: string): Element[] {
  if (!element) return []
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)])
}

/** Those of that name below an element that are in no other one of that name. */
export function outermost(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : outermost(child, name)))
}

/** The attribute `val` of the first child of that name. */
export function settingOf(element: Element | null | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val
}

/** An on-off child: undefined where it is missing, on where it has no value. */
export function switchOf(element: Element | null | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child && !['0', 'false', 'off'].includes(child.attributes.val ?? '1')
}

/** Whether an attribute says on; it is off where it is missing. */
export function isOn(value: string | undefined): boolean {
  return ['1', 'true', 'on'].includes(value ?? '')
}

const units: Record<string, number> = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20, pc: 240, pi: 240 }

/** A measure as twips: a plain number is twips already, else it has its unit (mm, cm, in, pt, pc, pi). Undefined where it is none. */
export function twips(text: string | undefined): number | undefined {
  const [, value, unit] = /^\s*([+-]?\d{1,9}(?:\.\d{1,6})?)(mm|cm|in|pt|pc|pi)?\s*$/.exec(text ?? '') ?? []
  return value === undefined ? undefined : Number(value) * (unit ? (units[unit] ?? 1) : 1)
}
