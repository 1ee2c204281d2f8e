import type { Letter } from '../../model/letter'
import type { Report } from '../rule'
import { letterDate } from './letter-date'
import { unquotedProse } from './own-words'
import { partsOf } from './parts'

/** A year named from the day of writing (去年10月): its place (UTF-16 units), how many years after the letter's, and what follows the word. */
export type RelativeTime = {
  start: number
  end: number
  years: number
  /** A month, quarter, half or end of the year is named with it. */
  part: boolean
  month: boolean
}

const yearWords: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 }

const count = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])'
const month = `${count}月(?:份|\\d{1,2}[日号]|[上中下]旬|[初中底末])?`
const half = '[上下]半年|第?[一二三四1-4]季度|年?[初底末]'
/** 目前年产量, 至今年均, 证明年限, 过去年份, 基本年度: the words cut differently. */
const wordForm =
  '(?<![大目当此提以之日先])前年|(?<![过除失减])去年|今年|(?<![基根日成资样版文])本年|(?<![证说表声阐文])明年|(?<![今以之然最此前])后年'
const form = new RegExp(`(${wordForm})(?![均产度限龄代])的?(?:(${month})|(${half}))?`, 'g')

/** The years named from the day of writing, in order; 本年度 and 前年度 are none. */
function relativeTimes(text: string): RelativeTime[] {
  return [...text.matchAll(form)].map((match): RelativeTime => {
    const [words, word = '', monthWords, halfWords] = match
    const part = monthWords !== undefined || halfWords !== undefined
    const end = match.index + (part ? words.length : word.length)
    return { start: match.index, end, years: yearWords[word] ?? 0, part, month: monthWords !== undefined }
  })
}

/** The words of such a time with its year: 2020年10月 for 去年10月; 年底 for 去年底 keeps its 年 once. */
function inYear(words: string, year: number): string {
  return `${year}年${words.slice(2).replace(/^的?年?/, '')}`
}

/** The messages of `relativeTimeReports`. */
export const relativeTimeMessages = { relative: '“{words}”宜写明年份', known: '“{words}”宜写明年份，写作“{right}”' }

/** What to report of the times that are named from the day of writing; the letter's date gives their years. */
export function relativeTimeReports(
  letter: Pick<Letter, 'blocks' | 'facts'>,
  isWrong: (time: RelativeTime, text: string) => boolean,
): Report[] {
  const year = letterDate(letter)?.date.year
  return partsOf(letter).flatMap(({ id, block, text }) => {
    const own = unquotedProse(block, text)
    return relativeTimes(own)
      .filter((time) => isWrong(time, own))
      .map(({ start, end, years }): Report => {
        const words = text.slice(start, end)
        if (year === undefined) return { messageId: 'relative', data: { words }, block: id, start, end }
        const right = inYear(words, year + years)
        return { messageId: 'known', data: { words, right }, block: id, start, end, suggestions: [{ text: right }] }
      })
  })
}
