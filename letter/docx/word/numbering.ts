import { chineseNumeral } from '../../model/numerals'
import { type ParagraphFormat, paragraphFormatOf } from './format'
import { childOf, childrenOf, type Element, settingOf } from './xml'

type Level = { format: string; text: string; start: number; style: string | undefined; paragraph: ParagraphFormat }
type List = { abstract: string; levels: ReadonlyMap<number, Level>; startsAnew: ReadonlyMap<number, number> }

/** Where a numbered paragraph stands: in which list, and how deep. */
type Place = { list: string; level: number }

/** The automatic numbers of a file, in the order in which its paragraphs are read. */
export type Numbering = {
  /**
   * The place of a paragraph by its own format and that of its style, which it names by its id; null where it has no number. A style
   * names a list, and the level of the list names the style (ISO/IEC 29500-1, 17.9.23).
   */
  placeOf: (own: ParagraphFormat, style: ParagraphFormat, styleId: string | undefined) => Place | null
  /** The number before the next paragraph at this place, as Word prints it; null where the list has none. */
  next: (place: Place) => string | null
  /** The indents that the level gives. */
  paragraph: (place: Place) => ParagraphFormat
}

const deepestLevel = 8

function levelOf(element: Element): Level {
  const start = Number(settingOf(element, 'w:start') ?? 1)
  return {
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    start: Number.isInteger(start) && start >= 0 && start < 10_000 ? start : 1,
    style: settingOf(element, 'w:pStyle'),
    paragraph: paragraphFormatOf(childOf(element, 'w:pPr')),
  }
}

function levelsOf(elements: readonly Element[]): Map<number, Level> {
  return new Map(elements.map((element) => [Number(element.attributes.ilvl), levelOf(element)]))
}

const chineseFormats = [
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'ideographDigital',
]

function printedCount(format: string, count: number): string {
  if (chineseFormats.includes(format) && count >= 1 && count <= 9999) return chineseNumeral(count)
  if (format === 'decimalFullWidth')
    return String(count).replace(/\d/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  if (format === 'decimalEnclosedCircleChinese' || format === 'decimalEnclosedCircle')
    return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count)
  return String(count)
}

/** The numbers that a list begins anew with where others of its kind have counted on, by the level. */
function newStarts(element: Element): Map<number, number> {
  const overrides = childrenOf(element, 'w:lvlOverride').flatMap((one): [number, number][] => {
    const start = Number(settingOf(one, 'w:startOverride') ?? Number.NaN)
    return Number.isInteger(start) && start >= 0 && start < 10_000 ? [[Number(one.attributes.ilvl), start]] : []
  })
  return new Map(overrides)
}

/** The definitions of lists by their ids; one that only links to a style has the levels of the one that the style stands for. */
function abstractsOf(root: Element | null): Map<string, { id: string; levels: Map<number, Level> }> {
  const elements = childrenOf(root, 'w:abstractNum')
  const byStyle = new Map(elements.map((element) => [settingOf(element, 'w:styleLink') ?? '', element]))
  return new Map(
    elements.map((element) => {
      const link = settingOf(element, 'w:numStyleLink')
      const meant = (link ? byStyle.get(link) : undefined) ?? element
      const { abstractNumId: id = '' } = meant.attributes
      return [element.attributes.abstractNumId ?? '', { id, levels: levelsOf(childrenOf(meant, 'w:lvl')) }]
    }),
  )
}

function listsOf(root: Element | null): Map<string, List> {
  const abstracts = abstractsOf(root)
  return new Map(
    childrenOf(root, 'w:num').map((element) => {
      const named = settingOf(element, 'w:abstractNumId') ?? ''
      const { id: abstract, levels } = abstracts.get(named) ?? { id: named, levels: [] }
      const own = levelsOf(childrenOf(element, 'w:lvlOverride').flatMap((one) => childrenOf(one, 'w:lvl')))
      const list = { abstract, levels: new Map([...levels, ...own]), startsAnew: newStarts(element) }
      return [element.attributes.numId ?? '', list]
    }),
  )
}

/** What a level prints for the counts of itself and of the levels above it. */
function printed({ format, text }: Level, levels: List['levels'], counts: readonly (number | undefined)[]): string {
  if (format === 'none' || format === 'bullet') return format === 'bullet' ? text : ''
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1
    const level = levels.get(at)
    return printedCount(level?.format ?? 'decimal', counts[at] ?? level?.start ?? 1)
  })
}

/** Reads the lists: each paragraph of a level counts on, a higher one starts the lower ones anew (ISO/IEC 29500-1, 17.9). */
export function readNumbering(root: Element | null): Numbering {
  const lists = listsOf(root)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    placeOf(own, style, styleId) {
      const list = own.list ?? style.list
      if (list === undefined || list === '0') return null
      const linked = own.list === undefined ? [...(lists.get(list)?.levels ?? [])] : []
      const byStyle = linked.find(([, level]) => styleId !== undefined && level.style === styleId)?.[0]
      return { list, level: own.listLevel ?? byStyle ?? style.listLevel ?? 0 }
    },
    paragraph: ({ list, level }) => lists.get(list)?.levels.get(level)?.paragraph ?? {},
    next({ list, level }) {
      const known = lists.get(list)
      const wanted = known?.levels.get(level)
      if (!known || !wanted || level < 0 || level > deepestLevel || !Number.isInteger(level)) return null
      const count = counts.get(known.abstract) ?? []
      if (!begun.has(list)) for (const [at, start] of known.startsAnew) if (at <= deepestLevel) count[at] = start - 1
      begun.add(list)
      count[level] = (count[level] ?? wanted.start - 1) + 1
      counts.set(known.abstract, count.slice(0, level + 1))
      return printed(wanted, known.levels, count)
    },
  }
}
