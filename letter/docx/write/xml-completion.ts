import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The children of a paragraph's properties in the order of the schema (ISO/IEC 29500-1, CT_PPr). */
const paragraphOrder = [
  ...['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr', 'suppressLineNumbers'],
  ...['pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap', 'overflowPunct', 'topLinePunct'],
  ...['autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd', 'snapToGrid', 'spacing', 'ind', 'contextualSpacing'],
  ...['mirrorIndents', 'suppressOverlap', 'jc', 'textDirection', 'textAlignment', 'textboxTightWrap', 'outlineLvl'],
  ...['divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'],
]

/**
 * How lines and pages break in a letter: no line is held back for widows, so that every page takes its 22 (5.2.3); no
 * line begins with a stop. Stops may hang and digits keep their distance, as office programs have it by default: that a
 * stop may hang has to be said, for LibreOffice lets it hang, and loses it, where the file is silent or forbids it.
 */
const breaking: Record<string, boolean> = {
  widowControl: false,
  kinsoku: true,
  overflowPunct: true,
  topLinePunct: false,
  autoSpaceDE: true,
  autoSpaceDN: true,
  adjustRightInd: false,
  snapToGrid: false,
}

type Element = { name: string; xml: string }

/** The children of an element's content, which holds elements only. */
function childElements(content: string): Element[] {
  const children: Element[] = []
  const tag = /<(\/?)w:(\w+)[^>]*?(\/?)>/g
  let depth = 0
  let start = 0
  let name = ''
  for (let match = tag.exec(content); match; match = tag.exec(content)) {
    const [, closes, tagName = '', empty] = match
    if (depth === 0) {
      start = match.index
      name = tagName
    }
    depth += closes ? -1 : empty ? 0 : 1
    if (depth === 0) children.push({ name, xml: content.slice(start, tag.lastIndex) })
  }
  return children
}

/** The content of paragraph properties with `additions` in place of what stood for them, all in the schema's order. */
export function completeParagraphProperties(content: string, additions: Readonly<Record<string, boolean>>): string {
  const given = childElements(content).filter(({ name }) => !(name in additions))
  const added = Object.entries(additions).map(([name, on]) => ({ name, xml: `<w:${name} w:val="${on ? 1 : 0}"/>` }))
  return [...given, ...added]
    .sort((a, b) => paragraphOrder.indexOf(a.name) - paragraphOrder.indexOf(b.name))
    .map(({ xml }) => xml)
    .join('')
}

/**
 * A style of another size than Normal's with its characters set apart as they are: the package's writer drops a spacing
 * of 0, and Normal presses its characters together.
 */
function unpressed(style: string): string {
  if (style.includes('w:styleId="Normal"') || /<w:rPr>.*<w:spacing /s.test(style)) return style
  return style.replace(/(<w:rPr>.*?)(<w:w |<w:sz )/s, '$1<w:spacing w:val="0"/>$2')
}

/** The styles with the rules of breaking in Normal, from which every style takes them, and without pressing in other sizes. */
export function completeStyles(styles: string): string {
  const normal = /(<w:style [^>]*w:styleId="Normal"[^>]*>.*?<w:pPr>)(.*?)(<\/w:pPr>)/s
  if (!normal.test(styles)) throw new Error('styles.xml has no Normal with paragraph properties')
  return styles
    .replace(/<w:style .*?<\/w:style>/gs, unpressed)
    .replace(
      normal,
      (_, before: string, content: string, after: string) =>
        `${before}${completeParagraphProperties(content, breaking)}${after}`,
    )
}

/** The settings with signs never pressed together, and Chinese as the language of the theme's fonts. */
export function completeSettings(settings: string): string {
  return settings.replace(
    /<w:compat>.*?<\/w:compat>/s,
    (compat) =>
      `<w:characterSpacingControl w:val="doNotCompress"/>${compat}<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>`,
  )
}

/** The core properties with the letter's own moment in place of the clock's. `moment` is an ISO date and time in UTC. */
export function completeCore(core: string, moment: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${moment}`)
}

/** A .docx package with what its writer cannot write, byte for byte the same for the same letter. Throws where a part is missing. */
export function completePackage(bytes: Uint8Array, moment: string): Uint8Array {
  const parts = unzipSync(bytes)
  const complete = (path: string, change: (xml: string) => string): void => {
    const part = parts[path]
    if (!part) throw new Error(`the package has no ${path}`)
    parts[path] = strToU8(change(strFromU8(part)))
  }
  complete('word/styles.xml', completeStyles)
  complete('word/settings.xml', completeSettings)
  complete('docProps/core.xml', (core) => completeCore(core, moment))
  // The oldest time a zip entry can bear: the clock must not show in the file.
  const mtime = new Date(1980, 0, 1)
  const entries: Zippable = {}
  for (const [path, part] of Object.entries(parts)) entries[path] = [part, { mtime }]
  return zipSync(entries, { level: 6 })
}
