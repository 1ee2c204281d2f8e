import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const namespaces = [
  ['w', word],
  ['r', relations],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** The contents of the parts, without their root elements. Footers are named rId-default, rId-even and rId-first by their kinds. */
export type Contents = {
  body: string
  styles?: string
  numbering?: string
  settings?: string
  theme?: string
  comments?: string
  commentsExtended?: string
  footnotes?: string
  header?: string
  footers?: Partial<Record<'default' | 'even' | 'first', string>>
}

const root = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${name} ${namespaces}>${content}</${name}>`

/** A package as another program writes it. */
export function packageOf({ body, footers = {}, ...others }: Contents): Uint8Array {
  const parts: [kind: string, path: string, id: string, xml: string][] = []
  const add = (kind: string, id: string, name: string, content: string | undefined) => {
    if (content !== undefined) parts.push([kind, `${id}.xml`, `rId-${id}`, root(name, content)])
  }
  add('styles', 'styles', 'w:styles', others.styles)
  add('numbering', 'numbering', 'w:numbering', others.numbering)
  add('settings', 'settings', 'w:settings', others.settings)
  add('theme', 'theme1', 'a:theme', others.theme)
  add('comments', 'comments', 'w:comments', others.comments)
  add('commentsExtended', 'commentsExtended', 'w15:commentsEx', others.commentsExtended)
  add('footnotes', 'footnotes', 'w:footnotes', others.footnotes)
  add('header', 'header', 'w:hdr', others.header)
  for (const [kind, content] of Object.entries(footers)) add('footer', kind, 'w:ftr', content)
  const relationships = (list: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
  const files: Record<string, string> = {
    '_rels/.rels': relationships([
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': root('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      parts.map(([kind, path, id]) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${path}"/>`),
    ),
  }
  for (const [, path, , xml] of parts) files[`word/${path}`] = xml
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))
}

/** A paragraph of one run with the content of its `w:pPr` and `w:rPr`. */
export function paragraph(text: string, properties = '', look = ''): string {
  const run = text === '' ? '' : `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  return `<w:p><w:pPr>${properties}<w:rPr>${look}</w:rPr></w:pPr>${run}</w:p>`
}

/** The page number as a field over several runs. */
export function pageField(look: string): string {
  const run = (content: string): string => `<w:r><w:rPr>${look}</w:rPr>${content}</w:r>`
  const field = ['begin', 'separate', 'end'].map((kind) => `<w:fldChar w:fldCharType="${kind}"/>`)
  return [
    run('<w:t xml:space="preserve">— </w:t>'),
    run(field[0] ?? ''),
    run('<w:instrText xml:space="preserve"> PAGE \\* MERGEFORMAT </w:instrText>'),
    run(field[1] ?? ''),
    run('<w:t>2</w:t>'),
    run(field[2] ?? ''),
    run('<w:t xml:space="preserve"> —</w:t>'),
  ].join('')
}
