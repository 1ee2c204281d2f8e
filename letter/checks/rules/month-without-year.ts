import { letterRule } from '../rule'
import { type CalendarDate, dayOrder, exists } from '../text/dates'
import { letterDate } from '../text/letter-date'
import { unquotedProse } from '../text/own-words'
import { type Part, partsOf } from '../text/parts'

/** A day without a year before it; spans that end in another year (11月15日至次年3月15日) come round every year. */
const day = /(?<![\d年．.][ \u3000]?)(\d{1,2})月(\d{1,2})[日号]/g
/** A year that the days after it belong to. */
const yearNamed = /\d{4}\s*年|\d{4}[.\-/]\d{1,2}[.\-/]\d{1,2}|今年|本年|当年|同年|次年|翌年|是年|历年/
/** In the same sentence 去年 and 明年 carry on as well. */
const yearInSentence = /去年|前年|明年|后年|上年/
const everyYear = /每年|每逢|逐年|年年|以每|年度(?!预算|计划|任务|目标|重点)|常年|历次|一年一度|次年|翌年/
/** Days that are observed every year: 4月23日世界读书日, 6月5日环境日. */
const observed = /^[（(]?[^，。；：、\n\d]{0,10}(?:节|日|纪念|周年|事件|起义|运动)/
/** Talks with those who are answered, and terms for their reply, are of these days. */
const talks = /面商|座谈|沟通|走访|电话|面谈|上门|登门|见面|当面|征求|听取|拜访|请[^。，]{0,6}于/
const ahead = /将|拟|计划|预计|力争|争取|确保|[日号]之?前|底前|定于|届时|起施行|起实施/

type Found = { part: Part; start: number; end: number; date: { month: number; day: number }; sentence: string }

function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(0, start)
  const after = text.slice(end)
  return {
    before: before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1),
    after: after.slice(0, Math.max(0, after.search(/[。\n]|$/))),
  }
}

/** The first day without a year in a part, where nothing before it tells the year. */
function firstBareDay(part: Part, own: string): Found | null {
  for (const match of own.matchAll(day)) {
    const start = match.index
    const end = start + match[0].length
    const { before, after } = sentenceAround(own, start, end)
    if (yearNamed.test(own.slice(0, start)) || yearInSentence.test(before)) return null
    if (everyYear.test(before) || everyYear.test(after) || observed.test(after)) continue
    if (talks.test(before + after)) continue
    const date = { month: Number(match[1]), day: Number(match[2]) }
    if (exists({ year: 2024, ...date })) return { part, start, end, date, sentence: before + after }
  }
  return null
}

/** The year that a bare day most likely means, seen from the letter's date. */
function likelyYear({ date, sentence }: Found, letter: CalendarDate): number {
  const sameYear = { year: letter.year, ...date }
  return dayOrder(sameYear) <= dayOrder(letter) || ahead.test(sentence) ? letter.year : letter.year - 1
}

/** N07: where a day is named first, it has its year. A section that names a year before it is left alone. */
export const monthWithoutYear = letterRule({
  id: 'month-without-year',
  code: 'N07',
  name: '首次出现的月日写明年份',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：首次出现的日期写全年、月、日',
  messages: {
    missing: '“{words}”前文未写年份，应写明是哪一年',
    likely: '“{words}”前文未写年份，应写明是哪一年，如“{right}”',
  },
  example: { wrong: '自去年启动以来进展顺利。4月19日，公司注册成立', right: '2021年4月19日，公司注册成立' },
  create:
    (report) =>
    ({ letter }) => {
      const dated = letterDate(letter)
      let known = false
      for (const part of partsOf(letter, 'heading', 'paragraph')) {
        const own = unquotedProse(part.block, part.text)
        if (part.block.type === 'heading' && part.block.level === 1) known = false
        const found: Found | null = known ? null : firstBareDay(part, own)
        known ||= found !== null || yearNamed.test(own)
        if (!found) continue
        const { start, end } = found
        const words = part.text.slice(start, end)
        const place = { block: part.id, start, end }
        if (!dated) report({ messageId: 'missing', data: { words }, ...place })
        else {
          const right = `${likelyYear(found, dated.date)}年${words}`
          report({ messageId: 'likely', data: { words, right }, ...place, suggestions: [{ text: right }] })
        }
      }
    },
})
