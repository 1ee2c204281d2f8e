import { type ParagraphFormat, paragraphFormatOf, type RunFormat, runFormatOf, type ThemeFonts } from './format'
import { childOf, childrenOf, descendants, type Element, isOn, settingOf } from './xml'

export type Style = { id: string; name: string }

/** What styles give a paragraph or a run, before it says anything itself. */
export type Styles = {
  /** The paragraph style of that id, else the default one. */
  paragraph: (id: string | undefined) => { style: Style | null; paragraph: ParagraphFormat; run: RunFormat }
  /** What a character style says of itself. */
  character: (id: string | undefined) => RunFormat
  /** The name of the default paragraph style's id. */
  standard: string | undefined
}

/** The longest chain of styles based on each other that is followed. */
const longestChain = 20

/** The fonts of a theme by the words that ask for them, such as minorEastAsia; Chinese ones where it has no East Asian font. */
export function themeFonts(theme: Element | null): ThemeFonts {
  const fonts = new Map<string, string>()
  for (const [kind, prefix] of [
    ['a:majorFont', 'major'],
    ['a:minorFont', 'minor'],
  ] as const) {
    const [font] = descendants(theme, kind)
    const typeface = (name: string) => childOf(font, name)?.attributes.typeface
    const chinese = childrenOf(font, 'a:font').find(({ attributes }) => attributes.script === 'Hans')
    const eastAsia = typeface('a:ea') || chinese?.attributes.typeface
    if (eastAsia) fonts.set(`${prefix}EastAsia`, eastAsia)
    const latin = typeface('a:latin')
    if (latin) for (const word of ['Ascii', 'HAnsi']) fonts.set(`${prefix}${word}`, latin)
  }
  return fonts
}

function chainOf(byId: ReadonlyMap<string, Element>, id: string | undefined): Element[] {
  const chain: Element[] = []
  let style = byId.get(id ?? '')
  while (style && chain.length < longestChain && !chain.includes(style)) {
    chain.unshift(style)
    style = byId.get(settingOf(style, 'w:basedOn') ?? '')
  }
  return chain
}

function byIdOf(styles: Element | null, type: string): Map<string, Element> {
  const found = childrenOf(styles, 'w:style').filter(({ attributes }) => attributes.type === type)
  return new Map(found.map((style) => [style.attributes.styleId ?? '', style]))
}

function combined<Format extends object>(formats: readonly Format[]): Format {
  return Object.assign({}, ...formats) as Format
}

/** The styles of a file: document defaults, then the chain of styles, each over the ones it is based on (ISO/IEC 29500-1, 17.7.2). */
export function readStyles(root: Element | null, theme: ThemeFonts): Styles {
  const paragraphs = byIdOf(root, 'paragraph')
  const characters = byIdOf(root, 'character')
  const defaults = childOf(root, 'w:docDefaults')
  const defaultRun = runFormatOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme)
  const defaultParagraph = paragraphFormatOf(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'))
  const standard = [...paragraphs.values()].find(({ attributes }) => isOn(attributes.default))?.attributes.styleId
  const runOf = (style: Element): RunFormat => runFormatOf(childOf(style, 'w:rPr'), theme)
  const paragraphStyle = (id: string | undefined) => {
    const known = id !== undefined && paragraphs.has(id) ? id : standard
    const chain = chainOf(paragraphs, known)
    const last = chain.at(-1)
    return {
      style: last ? { id: known ?? '', name: settingOf(last, 'w:name') ?? '' } : null,
      paragraph: combined([defaultParagraph, ...chain.map((style) => paragraphFormatOf(childOf(style, 'w:pPr')))]),
      run: combined([defaultRun, ...chain.map(runOf)]),
    }
  }
  const remembered = new Map<string | undefined, ReturnType<Styles['paragraph']>>()
  return {
    standard,
    paragraph(id) {
      const known = remembered.get(id) ?? paragraphStyle(id)
      remembered.set(id, known)
      return known
    },
    character: (id) => combined(chainOf(characters, id).map(runOf)),
  }
}
