import { chineseNumber } from '../model/numerals'
import { halfWidth, isAgency, numeralSigns, withoutSpaces } from './words'

const figures = `(?:\\d{1,4}|[${numeralSigns}]{1,5})`
const pattern = new RegExp(`^(?:成文日期[：:]|日期[：:])?(${figures})[年./-](${figures})[月./-](${figures})(?:日|号)?$`)

/** Figures in any form as a number: 31, 三十一, 二○二一, 二0二一; null where they are none. */
function value(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  return chineseNumber(text.replace(/[○ＯO零0]/g, '〇'))
}

function inCalendar(year: number, month: number, day: number): boolean {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return year >= 1949 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= days
}

/** A figure 0 among Chinese numerals stands for 〇. */
function withCircle(text: string): string {
  return text.replace(/(?<=[一二三四五六七八九〇○])0|0(?=[一二三四五六七八九〇○])/g, '〇')
}

/**
 * A line that holds a date and nothing else, in Arabic or Chinese numerals and with alignment spaces, as YYYY-MM-DD;
 * an empty string where the day is in no calendar (2021年2月30日); null where the line is no date.
 */
export function dateOf(text: string): string | null {
  const found = text.length > 60 ? null : pattern.exec(withCircle(withCircle(halfWidth(withoutSpaces(text)))))
  if (!found) return null
  const [year, month, day] = found.slice(1, 4).map(value)
  if (year == null || month == null || day == null) return null
  if (!inCalendar(year, month, day)) return ''
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const partial = new RegExp(
  `^(?:成文日期[：:]|日期[：:])?(?:${figures}年(?:(?:${figures})?月(?:(?:${figures})?日?)?)?|(?:${figures}月${figures}日))$`,
)

/** Whether a line holds a date of which the year, the month or the day is still to be filled in (2021年8月), and nothing else. */
export function isPartialDate(text: string): boolean {
  return text.length <= 60 && dateOf(text) === null && partial.test(halfWidth(withoutSpaces(text)))
}

const dateAtEnd = new RegExp(`^(\\S.*?)\\s+(${figures}\\s*年\\s*${figures}\\s*月\\s*${figures}\\s*日)$`)
const partialAtEnd = new RegExp(
  `^(\\S.*?)\\s+(${figures}\\s*年(?:\\s*(?:${figures})?\\s*月(?:\\s*(?:${figures})?\\s*日)?)?)$`,
)

/** A signature and a date on one line, set apart by spaces; null where the line is not both. */
export function signedDateOf(text: string): { signature: string; date: string } | null {
  if (text.length > 120) return null
  const [, signature, date] = dateAtEnd.exec(text) ?? []
  if (signature && date && dateOf(date) !== null) return { signature, date }
  const [, agency, begun] = partialAtEnd.exec(text) ?? []
  return agency && begun && isAgency(agency) && isPartialDate(begun) ? { signature: agency, date: begun } : null
}
