import type { Block, Heading, HeadingLevel } from './block'
import { leavesText } from './block'
import { chineseNumber } from './numerals'

/** A number typed before a heading: the mark as it stands, its level by its form, its count, and the words after it. */
export type HeadingMark = { level: HeadingLevel; count: number; mark: string; text: string }

const chinese = '[一二三四五六七八九十百零〇]{1,4}'
const after = '\\s*[、.．，,：:]?\\s*'

/** The forms of GB/T 9704-2012, 7.3.3, with the half-width brackets and wrong signs that offices type. */
const forms: { level: HeadingLevel; pattern: RegExp }[] = [
  { level: 1, pattern: new RegExp(`^(${chinese})(?:\\s*[、.．，,]\\s*|\\s+)`) },
  { level: 2, pattern: new RegExp(`^[（(]\\s*(${chinese})\\s*[)）]${after}`) },
  { level: 2, pattern: new RegExp(`^(${chinese})\\s*[)）]${after}`) },
  { level: 3, pattern: /^([0-9０-９]{1,2})\s*[.．、，,]\s*(?![0-9０-９](?![0-9０-９]{3}年))/ },
  { level: 4, pattern: new RegExp(`^[（(]\\s*([0-9０-９]{1,2})\\s*[)）]${after}`) },
  { level: 4, pattern: new RegExp(`^([0-9０-９]{1,2})\\s*[)）]${after}`) },
]

/** 一、二级市场 and 三、四线城市 count things and number nothing. */
const countsThings = /^[一二三四五六七八九十]+(?:期|级|类|层|线|号|楼|次|批|轮|环|产|手|代|季度|年|月)/

/** The same with half-width figures. */
function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

function countOf(figures: string): number {
  const plain = halfWidth(figures)
  return /^\d+$/.test(plain) ? Number(plain) : (chineseNumber(plain) ?? 0)
}

/** The number before a heading; null where the line begins with none (一是 and 第一， are none). */
export function headingMarkOf(line: string): HeadingMark | null {
  for (const { level, pattern } of forms) {
    const found = pattern.exec(line)
    const text = found ? line.slice(found[0].length) : ''
    const count = countOf(found?.[1] ?? '')
    if (!found || text === '' || count < 1) continue
    if (level === 1 && countsThings.test(text)) return null
    return { level, count, mark: found[0].trim(), text }
  }
  return null
}

/** Whether a typed mark is as good as the derived one; full-width figures and dots are a matter of the font. */
export function isRightMark(typed: string, derived: string): boolean {
  return (
    halfWidth(typed)
      .replace(/[\s\u3000]/g, '')
      .replace(/．/g, '.')
      .replace(/零/g, '〇') === derived
  )
}

function withDerivedNumber(heading: Heading): Heading {
  const { byHand: _byHand, ...rest } = heading
  const text = leavesText(heading.children)
  return { ...rest, children: [{ text: headingMarkOf(text)?.text ?? text }] }
}

/** The blocks with derived numbers in place of those that were typed. */
export function numberedAnew(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.type === 'heading' && block.byHand ? withDerivedNumber(block) : block))
}
