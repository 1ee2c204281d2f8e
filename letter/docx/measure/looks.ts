import type { Paragraph } from '../word/document'
import { type Run, slicedRuns } from '../word/runs'
import { absent, figure, judged, listed, type Measurement, type Parameter, parameter } from './measurement'

/** The families of type that the standard names, and the fonts that count as one of them. */
const families = {
  小标宋: /小标宋|XBSJW|XiaoBiaoSong/i,
  仿宋: /仿宋|FangSong/i,
  黑体: /黑体|SimHei|^(?:ST)?Heiti/i,
  楷体: /楷体|KaiTi|^SimKai/i,
  宋体: /^(?:@?宋体|新宋体|SimSun|NSimSun|华文宋体|STSong|方正书宋|思源宋体|Noto Serif CJK|Source Han Serif)/i,
} as const
type Family = keyof typeof families

const unnamed = '未指定字体'

function isOfFamily(family: Family, font: string): boolean {
  return families[family].test(font)
}

/** The fonts of the Chinese characters in runs, each once. */
function chineseFonts(runs: readonly Run[]): string[] {
  const chinese = runs.filter(({ text }) => /\p{Script=Han}/u.test(text))
  return [...new Set(chinese.map(({ format }) => format.eastAsia || unnamed))]
}

/** Whether all Chinese characters are of a family; null where there are none. */
function judgedFont(asked: Parameter, runs: readonly Run[], family: Family): Measurement {
  if (runs.length === 0) return absent(asked)
  const fonts = chineseFonts(runs)
  const right = fonts.length === 0 ? null : fonts.every((font) => isOfFamily(family, font))
  return judged(asked, listed(fonts) || '没有汉字', right)
}

const sizeNames: Record<string, string> = {
  22: '2号',
  16: '3号',
  14: '4号',
  12: '小4号',
  18: '小2号',
  15: '小3号',
  26: '1号',
}

/** A size as an office names it, with its points. */
function sizeName(size: number): string {
  const name = sizeNames[size]
  return name ? `${name}（${size}磅）` : `${figure(size)}磅`
}

/** Whether all that can be seen is of a size in points. */
export function judgedSize(asked: Parameter, runs: readonly Run[], size: number): Measurement {
  if (runs.length === 0) return absent(asked)
  const sizes = [...new Set(runs.filter(({ text }) => text.trim() !== '').map(({ format }) => format.size ?? 10))]
  return judged(
    asked,
    listed(sizes.map(sizeName)) || '没有文字',
    sizes.length === 0 ? null : sizes.every((one) => one === size),
  )
}

/** What a part's type must be: `id` and `name` are the part's. */
export type PartType = { id: string; name: string; clause: string; family: Family }

/** The font of a part. */
export function measureFont({ id, name, clause, family }: PartType, runs: readonly Run[]): Measurement {
  return judgedFont(parameter(`${id}-font`, `${name}字体`, clause, family), runs, family)
}

/** The font and the size of a part; `size` in points. */
export function measureType(type: PartType & { size: number }, runs: readonly Run[]): Measurement[] {
  const asked = parameter(`${type.id}-size`, `${type.name}字号`, type.clause, sizeName(type.size))
  return [measureFont(type, runs), judgedSize(asked, runs, type.size)]
}

/** The runs of paragraphs. */
export function runsOf(paragraphs: readonly (Paragraph | null)[]): Run[] {
  return paragraphs.flatMap((paragraph) => paragraph?.runs ?? [])
}

/** The runs of the first stretch of a paragraph that fits a pattern. */
export function runsMatching(paragraph: Paragraph, pattern: RegExp): Run[] {
  const found = pattern.exec(paragraph.text)
  return found ? slicedRuns(paragraph.runs, found.index, found.index + found[0].length) : []
}

const alignments: Record<string, string> = {
  left: '左对齐',
  start: '左对齐',
  right: '右对齐',
  end: '右对齐',
  center: '居中',
  both: '两端对齐',
  distribute: '分散对齐',
}

/** How a paragraph is aligned, in Chinese. */
export function alignmentName(paragraph: Paragraph): string {
  const { alignment = 'left' } = paragraph.format
  return alignments[alignment] ?? alignment
}
