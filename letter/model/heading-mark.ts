import type { HeadingLevel } from './block'
import { chineseNumber } from './numerals'

/** A heading's mark at the start of a text: its level, its number and how many UTF-16 units it takes. */
export type HeadingMark = { level: HeadingLevel; count: number; length: number }

const numeral = '[〇零一二三四五六七八九十百]{1,5}'
const forms: { level: HeadingLevel; form: RegExp }[] = [
  { level: 1, form: new RegExp(`^(${numeral})\\s*[、，,．.]\\s*`) },
  { level: 2, form: new RegExp(`^[（(]\\s*(${numeral})\\s*[）)]\\s*[、，,．.]?\\s*`) },
  { level: 3, form: /^(\d{1,2})\s*(?:[．.、](?!\d)|[，,](?=\s*[\u4e00-\u9fff]))\s*/ },
  { level: 4, form: /^[（(]\s*(\d{1,2})\s*[）)]\s*[、，,．.]?\s*/ },
]

/**
 * The mark that a typed heading starts with: 一、 （一） 1. （1）, also in half-width or with another stop after it (GB/T 9704-2012,
 * 7.3.3). Null where there is none. Leading spaces must be gone.
 */
export function readHeadingMark(text: string): HeadingMark | null {
  for (const { level, form } of forms) {
    const found = form.exec(text)
    const figures = found?.[1]
    if (!found || figures === undefined) continue
    const count = level <= 2 ? chineseNumber(figures) : Number(figures)
    if (count !== null && count > 0) return { level, count, length: found[0].length }
  }
  return null
}
