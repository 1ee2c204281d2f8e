import { chineseNumber } from '../../model/numerals'

/** A day as the calendar has it, not yet known to exist; month and day count from 1. */
export type CalendarDate = { year: number; month: number; day: number }

/** A date as it is written: its place (UTF-16 units), the words of its figures, and what they come to. */
export type WrittenDate = CalendarDate & {
  start: number
  end: number
  yearWords: string
  monthWords: string
  dayWords: string
  /** What joins the figures: 年月日, 年月号, 年月 (the last sign is missing), or - . / between plain figures. */
  joined: 'day' | 'number' | 'none' | 'signs'
}

const figure = '[\\d０-９〇零○ＯOo一二三四五六七八九十元]'
const inWords = new RegExp(`(${figure}{1,5})\\s*年\\s*(${figure}{1,3})\\s*月\\s*(${figure}{1,3})\\s*([日号])?`)
const inSigns = /(?<!\d)(\d{2}|\d{4})([-./／．])(\d{1,2})\2(\d{1,2})(?!\d)日?/

function figureOf(words: string): number {
  const plain = words.normalize('NFKC').replace(/元/g, '1')
  if (/^\d+$/.test(plain)) return Number(plain)
  return chineseNumber(plain.replace(/[0oO○零]/g, '〇')) ?? Number.NaN
}

/** The first whole date in the text, in any of the forms that people write; null where there is none. */
export function writtenDate(text: string): WrittenDate | null {
  const words = inWords.exec(text)
  const signs = words ? null : inSigns.exec(text)
  const match = words ?? signs
  if (!match) return null
  const [whole, yearWords = '', second = '', third = '', fourth = ''] = match
  const [monthWords, dayWords] = words ? [second, third] : [third, fourth]
  const year = figureOf(yearWords)
  const ending = fourth === '日' ? 'day' : fourth === '号' ? 'number' : 'none'
  const trailing = whole.length - whole.trimEnd().length
  return {
    start: match.index,
    end: match.index + whole.length - trailing,
    yearWords,
    monthWords,
    dayWords,
    year: year < 100 ? 2000 + year : year,
    month: figureOf(monthWords),
    day: figureOf(dayWords),
    joined: words ? ending : 'signs',
  }
}

/** Whether the calendar has such a day. */
export function exists({ year, month, day }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A day as YYYYMMDD, so that later days are greater. */
export function dayOrder({ year, month, day }: CalendarDate): number {
  return year * 10000 + month * 100 + day
}

/** A date of the facts (YYYY-MM-DD) as a day; null where it is empty. */
export function factDate(date: string): CalendarDate | null {
  const [year, month, day] = date.split('-').map(Number)
  return year && month && day ? { year, month, day } : null
}

/** A day as GB/T 9704-2012, 7.3.5.4 wants it: 2021年8月31日. */
export function dateWords({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`
}
