import { cleanLine, type PastedLine } from './lines-to-blocks'

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'SVG',
  'IMG',
])
const inline = new Set(
  [
    'A',
    'ABBR',
    'B',
    'BDI',
    'BDO',
    'BIG',
    'CITE',
    'CODE',
    'DEL',
    'EM',
    'FONT',
    'I',
    'INS',
    'KBD',
    'LABEL',
    'MARK',
    'Q',
    'S',
  ].concat(['SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'O:P', 'ST1:PLACE']),
)

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? ''
  return /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style) || element.hasAttribute('hidden')
}

function cellRows(table: Element): string[][] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  const texts = rows.map((row) =>
    [...row.children]
      .filter((cell) => cell.tagName === 'TD' || cell.tagName === 'TH')
      .map((cell) => htmlLines(cell).flatMap(lineTexts).map(cleanLine).filter(Boolean).join('\n')),
  )
  return texts.filter((cells) => cells.some((text) => text !== ''))
}

function lineTexts(line: PastedLine): string[] {
  return line.kind === 'text' ? [line.text] : line.rows.map((row) => row.join(' '))
}

/** A layout table of one column is no table: its cells are paragraphs. */
function tableLines(table: Element): PastedLine[] {
  const rows = cellRows(table)
  if (rows.every((row) => row.length <= 1))
    return rows.flatMap((row) => (row[0] ?? '').split('\n').map((text) => ({ kind: 'text', text, level: 0 }) as const))
  return [{ kind: 'table', rows }]
}

/**
 * The lines of pasted HTML, from Word, WPS or a browser: one a block element or line break, in reading order; no style, script, picture
 * or hidden text. White space in the source is one space, and none between Chinese characters, where a source line was only wrapped.
 */
export function htmlLines(root: Element): PastedLine[] {
  const lines: PastedLine[] = []
  let open = ''
  let level = 0
  const close = () => {
    if (open.trim() !== '') lines.push({ kind: 'text', text: joinWrapped(open), level })
    open = ''
  }
  const visit = (node: Node): void => {
    if (node.nodeType === 3) open += node.textContent ?? ''
    if (!(node instanceof Element) || skipped.has(node.tagName.toUpperCase()) || isHidden(node)) return
    const tag = node.tagName.toUpperCase()
    if (tag === 'BR') close()
    else if (tag === 'TABLE') {
      close()
      lines.push(...tableLines(node))
    } else if (inline.has(tag)) node.childNodes.forEach(visit)
    else {
      close()
      const outer = level
      const heading = /^H([1-6])$/.exec(tag)?.[1]
      if (heading) level = Number(heading)
      node.childNodes.forEach(visit)
      close()
      level = outer
    }
  }
  root.childNodes.forEach(visit)
  close()
  return lines
}

function joinWrapped(text: string): string {
  return text
    .replace(
      /([\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])[ \t]*[\r\n]+[ \t]*(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])/g,
      '$1',
    )
    .replace(/[\r\n]+/g, ' ')
}
