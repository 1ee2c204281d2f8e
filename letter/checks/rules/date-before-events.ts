import type { Block } from '../../model/block'
import { letterRule } from '../rule'
import { type CalendarDate, dayOrder, exists } from '../text/dates'
import { letterDate } from '../text/letter-date'
import { withoutQuoted } from '../text/pairs'
import { partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'

/** A month or day in the text; figures before it would make it a span. Without its year it is a day of the year told before. */
const mention = /(?<![\d—～~-])(?:(\d{4})年|(今年))?(\d{1,2})月(?:(\d{1,2})日)?/g
/** Words for a year; those of the last group are not the letter's year, or of no one year. */
const yearWord = /(\d{4})年|今年|([去上前明次来翌每历]年)/g
/** Words between 已 and the date: 已于, 已经在, 已自. */
const doneBefore = /已经?(?:于|在|自|从)?$/
/** Words before the date after which it was done, whatever else the sentence plans: 计划改造18座，其中3座已于. */
const surelyBefore = /已经?(?:于|在)$/
/** After the date, in its clause or the next: the deed is done. */
const doneAfter = /^(?:[，,]?[^。；，,！：]{0,18})?(?:已|(?<!为)了(?!解))/
/** After a day: what an office only writes of the past, also without 了: 9月15日，我局赴现场调研. */
const told =
  /^[，,]?[^。；，,！：]{0,16}(?:面商|座谈|走访|实地|上门|致电|电话联系|听取|联合印发|印发实施|获批|批复同意|(?:正式|顺利|成功|圆满)(?:挂牌|启用|开通|通车|投用|投入使用|投入运营|竣工|举办|召开|签约|开工|揭牌|闭幕))/
/** After a day and its comma: all of it stands, also without 了: 9月20日，夜间线路全部启用. */
const allDone =
  /^[，,][^。；，,！：]{0,24}全部(?:建成|启用|开通|投用|投入使用|投入运营|完成|完工|竣工|通车|投产|到位|拆除|交付)/
/** Before the date: somebody asks for it or sets the term. */
const asked = /要求|明确|提出|约定|承诺|按照|根据|合同|工期|方案|须|应|到$|至$|截至|截止/
/** After the date: it is a term, the begin of a span, or belongs to a noun. */
const term =
  /^(?:[底初末中]?旬?(?:之?前|以前|以后|之后|后|起)|[底末]|的|至|到|—|～|-|~|份?(?:预算|计划|规划|任务|目标))/
const future = /将|拟|计划|预计|力争|争取|目标|届时|规划|有望|确保|安排|列入|纳入/

/** As far as a sentence is read around a date, in characters. */
const longestSentence = 200

/** The part of the sentence before and after a place. */
function surroundings(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - longestSentence), start)
  const after = text.slice(end, end + longestSentence)
  return {
    before: before.slice(Math.max(...['。', '；', '\n'].map((stop) => before.lastIndexOf(stop))) + 1),
    after: after.slice(0, Math.max(0, after.search(/[。；\n]|$/))),
  }
}

/** Whether the words around a day or month say that something happened then. */
function isDone(before: string, after: string, isDay: boolean): boolean {
  if (doneBefore.test(before) || doneAfter.test(after)) return true
  return isDay && (told.test(after) || (allDone.test(after) && !asked.test(before)))
}

/** The days on which something is said to have happened, each with its words; a month counts from its first day. */
function pastDays(whole: string, letterYear: number): (CalendarDate & { words: string })[] {
  const text = withoutQuoted(whole)
  const years = [...text.matchAll(yearWord)]
  let read = 0
  let current: number | null = null
  const yearBefore = (at: number): number | null => {
    for (let next = years[read]; next && next.index < at; next = years[++read])
      current = next[2] ? null : Number(next[1] ?? letterYear)
    return current
  }
  return [...text.matchAll(mention)].flatMap((match) => {
    const [words, year, thisYear, month, day] = match
    const inherited = yearBefore(match.index)
    // 当年9月 and a month without a day tell too little; another year than the letter's may have ended in between.
    const isBare = year === undefined && thisYear === undefined
    if (isBare && (day === undefined || text[match.index - 1] === '年' || inherited !== letterYear)) return []
    const { before, after } = surroundings(text, match.index, match.index + words.length)
    const date = { year: Number(year ?? letterYear), month: Number(month), day: Number(day ?? 1), words }
    const planned = future.test(surelyBefore.test(before) ? after : before + after)
    return isDone(before, after, day !== undefined) && !term.test(after) && !planned && exists(date) ? [date] : []
  })
}

const readers = new Map<number, (block: Block, text: string) => ReturnType<typeof pastDays>>()

/** Reads the past days of a block of a letter of that year, once for each block. */
function pastDaysReader(letterYear: number): (block: Block, text: string) => ReturnType<typeof pastDays> {
  const reader = readers.get(letterYear) ?? perBlock((_, text) => pastDays(text, letterYear))
  readers.set(letterYear, reader)
  return reader
}

/** S29: the letter is not older than what it reports as done. */
export const dateBeforeEvents = letterRule({
  id: 'date-before-events',
  code: 'S29',
  name: '成文日期不早于文中已发生的事',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：成文日期应在文中所述事实之后',
  messages: { earlier: '成文日期早于文中已发生的“{event}”，请核对' },
  example: { wrong: '已于2024年7月1日开通……2024年6月18日', right: '已于2024年6月1日开通……2024年6月18日' },
  create:
    (report) =>
    ({ letter }) => {
      const dated = letterDate(letter)
      if (!dated) return
      const read = pastDaysReader(dated.date.year)
      const latest = partsOf(letter, 'heading', 'paragraph', 'table')
        .flatMap(({ block, text }) => read(block, text))
        .filter((day) => dayOrder(day) > dayOrder(dated.date))
        .sort((a, b) => dayOrder(b) - dayOrder(a))[0]
      if (latest) report({ messageId: 'earlier', data: { event: latest.words }, block: dated.block })
    },
})
