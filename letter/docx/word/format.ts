import { childOf, childrenOf, type Element, isOn, settingOf, switchOf, twips } from './xml'

/** How a run looks. Undefined: nothing said so far. `size` in points, `spacing` in twips. */
export type RunFormat = {
  /** The font of Chinese characters, and that of letters and digits. */
  eastAsia?: string
  ascii?: string
  size?: number
  colour?: string
  spacing?: number
  language?: string
  hidden?: boolean
  bold?: boolean
  /** Whether the font of Chinese characters is the theme's, which goes before any that is named. */
  themed?: boolean
}

export type Border = { form: string; colour: string; weight: number; space: number }
export type Borders = { top?: Border; bottom?: Border }

/** Where a frame stands. Lengths in twips. */
export type Frame = {
  vertical: { anchor: string; align?: string; offset?: number }
  horizontal: { anchor: string; align?: string }
}

/** How a paragraph looks. Lengths in twips, `…Characters` in hundredths of a character, `…Lines` in hundredths of a line; `list` is one of automatic numbers. */
export type ParagraphFormat = {
  alignment?: string
  left?: number
  right?: number
  firstLine?: number
  leftCharacters?: number
  rightCharacters?: number
  firstLineCharacters?: number
  before?: number
  after?: number
  beforeLines?: number
  afterLines?: number
  line?: number
  lineRule?: string
  widowControl?: boolean
  lineStartRule?: boolean
  snapToGrid?: boolean
  contextualSpacing?: boolean
  outlineLevel?: number
  borders?: Borders
  frame?: Frame
  rightTab?: number
  list?: string
  listLevel?: number
}

/** The names of the theme's fonts, by the words with which runs ask for them. */
export type ThemeFonts = ReadonlyMap<string, string>

function number(text: string | undefined): number | undefined {
  const value = Number(text)
  return text === undefined || text === '' || !Number.isFinite(value) ? undefined : value
}

/** An object without the keys that say nothing, so that spreading it covers only what is said. */
function said<Format extends object>(format: { [Key in keyof Format]: Format[Key] | undefined }): Format {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined)) as Format
}

/** The run properties that one `w:rPr` says. */
export function runFormatOf(properties: Element | undefined, theme: ThemeFonts): RunFormat {
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  const size = number(settingOf(properties, 'w:sz'))
  const themed = (name: string | undefined) => (name === undefined ? undefined : theme.get(name))
  return said<RunFormat>({
    // Within one element the theme's font goes before the named one.
    eastAsia: themed(fonts?.eastAsiaTheme) ?? fonts?.eastAsia,
    ascii: themed(fonts?.asciiTheme) ?? fonts?.ascii,
    size: size === undefined ? undefined : size / 2,
    colour: settingOf(properties, 'w:color'),
    spacing: twips(settingOf(properties, 'w:spacing')),
    language: childOf(properties, 'w:lang')?.attributes.eastAsia,
    hidden: switchOf(properties, 'w:vanish'),
    bold: switchOf(properties, 'w:b'),
    themed: themed(fonts?.eastAsiaTheme) ? true : fonts?.eastAsia ? false : undefined,
  })
}

function borderOf(element: Element | undefined): Border | undefined {
  if (!element) return undefined
  const { val = 'none', color = 'auto', sz, space } = element.attributes
  return { form: val, colour: color, weight: (number(sz) ?? 0) / 8, space: number(space) ?? 0 }
}

/** The borders above and below that a `w:pBdr`, `w:tcBorders` or `w:tblBorders` says. */
export function bordersOf(element: Element | undefined): Borders | undefined {
  if (!element) return undefined
  return said<Borders>({ top: borderOf(childOf(element, 'w:top')), bottom: borderOf(childOf(element, 'w:bottom')) })
}

function frameOf(element: Element | undefined): Frame | undefined {
  if (!element) return undefined
  const { vAnchor = 'text', yAlign, y, hAnchor = 'text', xAlign } = element.attributes
  return {
    vertical: said<Frame['vertical']>({ anchor: vAnchor, align: yAlign, offset: twips(y) }),
    horizontal: said<Frame['horizontal']>({ anchor: hAnchor, align: xAlign }),
  }
}

function rightTabOf(element: Element | undefined): number | undefined {
  const tabs = childrenOf(element, 'w:tab').filter(({ attributes }) => /^(?:right|end)$/.test(attributes.val ?? ''))
  return twips(tabs.at(-1)?.attributes.pos)
}

/** A hanging indent is a negative one of the first line; each takes the place of the other. */
function indentsOf(properties: Element | undefined): ParagraphFormat {
  const at = childOf(properties, 'w:ind')?.attributes ?? {}
  const hanging = twips(at.hanging)
  const hangingCharacters = number(at.hangingChars)
  return said<ParagraphFormat>({
    left: twips(at.left ?? at.start),
    right: twips(at.right ?? at.end),
    firstLine: hanging ? -hanging : (twips(at.firstLine) ?? (hanging === undefined ? undefined : 0)),
    leftCharacters: number(at.leftChars ?? at.startChars),
    rightCharacters: number(at.rightChars ?? at.endChars),
    firstLineCharacters: hangingCharacters ? -hangingCharacters : (number(at.firstLineChars) ?? hangingCharacters),
  })
}

/** What Word leaves between paragraphs that come from a web page, in twips. */
const automaticSpacing = 280

function spacingOf(properties: Element | undefined): ParagraphFormat {
  const at = childOf(properties, 'w:spacing')?.attributes ?? {}
  return said<ParagraphFormat>({
    before: isOn(at.beforeAutospacing) ? automaticSpacing : twips(at.before),
    after: isOn(at.afterAutospacing) ? automaticSpacing : twips(at.after),
    beforeLines: number(at.beforeLines),
    afterLines: number(at.afterLines),
    line: twips(at.line),
    lineRule: at.lineRule ?? (at.line === undefined ? undefined : 'auto'),
  })
}

/** The paragraph properties that one `w:pPr` says. */
export function paragraphFormatOf(properties: Element | undefined): ParagraphFormat {
  return said<ParagraphFormat>({
    ...indentsOf(properties),
    ...spacingOf(properties),
    alignment: settingOf(properties, 'w:jc'),
    widowControl: switchOf(properties, 'w:widowControl'),
    lineStartRule: switchOf(properties, 'w:kinsoku'),
    snapToGrid: switchOf(properties, 'w:snapToGrid'),
    contextualSpacing: switchOf(properties, 'w:contextualSpacing'),
    outlineLevel: number(settingOf(properties, 'w:outlineLvl')),
    borders: bordersOf(childOf(properties, 'w:pBdr')),
    frame: frameOf(childOf(properties, 'w:framePr')),
    rightTab: rightTabOf(childOf(properties, 'w:tabs')),
    list: settingOf(childOf(properties, 'w:numPr'), 'w:numId'),
    listLevel: number(settingOf(childOf(properties, 'w:numPr'), 'w:ilvl')),
  })
}
