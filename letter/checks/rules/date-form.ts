import { blankPattern } from '../../model/phrases'
import { blockRule, type Report } from '../rule'
import { dateWords, dayOrder, exists, type WrittenDate, writtenDate } from '../text/dates'

/** GB/T 9704-2012 has been in force since 1 July 2012; before, Chinese numerals were right. */
const inForce = 20120701
/** A year of two figures is read as of this century as long as that is no far future. */
const latestShortYear = 2050

const padded = /^[0０]/

/** What is wrong with a date as it is written, or null. */
function fault(date: WrittenDate): string | null {
  const words = [date.yearWords, date.monthWords, date.dayWords]
  if (words.some((word) => !/^[\d０-９]+$/.test(word))) return dayOrder(date) < inForce ? null : 'chinese'
  if (date.yearWords.length !== 4) return 'year'
  if (date.joined === 'signs') return 'signs'
  if (padded.test(date.monthWords) || padded.test(date.dayWords)) return 'padded'
  if (date.joined === 'number') return 'number'
  return date.joined === 'none' ? 'incomplete' : null
}

/** Whether words are written where a date should be: some figure with some of 年 月 日. */
function isPartial(text: string): boolean {
  return /[\d０-９〇○一二三四五六七八九十]/.test(text) && /[年月日]/.test(text)
}

function reportOf(block: string, text: string): Report | null {
  const date = writtenDate(text)
  if (!date) return isPartial(text) ? { messageId: 'incomplete', block } : null
  const place = { block, start: date.start, end: date.end }
  if (!exists(date)) return { messageId: 'impossible', ...place }
  const messageId = fault(date)
  if (!messageId) return null
  const sure = date.yearWords.length === 4 || (date.yearWords.length === 2 && date.year <= latestShortYear)
  return { messageId, ...place, fixes: sure ? [{ text: dateWords(date) }] : [] }
}

/** S28: the date in Arabic figures, the year in full, month and day not padded. */
export const dateForm = blockRule({
  id: 'date-form',
  code: 'S28',
  name: '成文日期用阿拉伯数字，年份写全，月、日不编虚位',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.5.4',
  messages: {
    chinese: '成文日期应使用阿拉伯数字',
    year: '成文日期的年份应写全四位',
    signs: '成文日期应写明年、月、日',
    padded: '成文日期的月、日不编虚位',
    number: '成文日期应写“日”，不写“号”',
    incomplete: '成文日期不完整，应写明年、月、日',
    impossible: '成文日期不存在，请核对',
  },
  example: { wrong: '2021年08月31日', right: '2021年8月31日' },
  create: (report) => (block, text) => {
    if (block.type !== 'date' || text.search(blankPattern) >= 0) return
    const found = reportOf(block.id, text)
    if (found) report(found)
  },
})
