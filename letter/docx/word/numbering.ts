import { chineseNumeral } from '../../model/numerals'
import { type ParagraphFormat, paragraphFormatOf } from './format'
import { childOf, childrenOf, type Element, settingOf } from './xml'

type Level = { format: string; text: string; start: number; paragraph: ParagraphFormat }

/** The automatic numbers of a file, in the order in which its paragraphs are read. */
export type Numbering = {
  /** The number before the next paragraph of this list and level, as Word prints it; null where the list has none. */
  next: (list: string, level: number) => string | null
  /** The indents that the level gives. */
  paragraph: (list: string, level: number) => ParagraphFormat
}

const deepestLevel = 8

function levelOf(element: Element): Level {
  const start = Number(settingOf(element, 'w:start') ?? 1)
  return {
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    start: Number.isInteger(start) && start >= 0 && start < 10_000 ? start : 1,
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

/** Reads the lists: each paragraph of a level counts on, a higher one starts the lower ones anew (ISO/IEC 29500-1, 17.9). */
export function readNumbering(root: Element | null): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes.abstractNumId ?? '',
      levelsOf(childrenOf(element, 'w:lvl')),
    ]),
  )
  const lists = new Map(
    childrenOf(root, 'w:num').map((element) => {
      const abstract = settingOf(element, 'w:abstractNumId') ?? ''
      const own = levelsOf(childrenOf(element, 'w:lvlOverride').flatMap((one) => childrenOf(one, 'w:lvl')))
      return [
        element.attributes.numId ?? '',
        { abstract, levels: new Map([...(abstracts.get(abstract) ?? []), ...own]) },
      ]
    }),
  )
  const counts = new Map<string, number[]>()
  return {
    paragraph: (list, level) => lists.get(list)?.levels.get(level)?.paragraph ?? {},
    next(list, level) {
      const known = lists.get(list)
      const wanted = known?.levels.get(level)
      if (!known || !wanted || level < 0 || level > deepestLevel || !Number.isInteger(level)) return null
      const count = counts.get(known.abstract) ?? []
      const startOf = (at: number) => known.levels.get(at)?.start ?? 1
      count[level] = (count[level] ?? startOf(level) - 1) + 1
      counts.set(known.abstract, count.slice(0, level + 1))
      if (wanted.format === 'none' || wanted.format === 'bullet') return wanted.format === 'bullet' ? wanted.text : ''
      return wanted.text.replace(/%([1-9])/g, (_, place: string) => {
        const at = Number(place) - 1
        return printedCount(known.levels.get(at)?.format ?? 'decimal', count[at] ?? startOf(at))
      })
    },
  }
}
