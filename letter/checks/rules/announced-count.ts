import { chineseNumber } from '../../model/numerals'
import { letterRule } from '../rule'
import { narrativeItems } from '../text/narrative-items'
import { unquotedProse } from '../text/own-words'
import { type Part, partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'

const numeral = '(\\d{1,2}|[二两三四五六七八九十]{1,2})'
const counted = '(?:方面|工作|措施|举措|问题|原因|任务|重点|环节|途径|方式|做法|特点|点|事项|内容|行动|机制|建议|意见)'
/** A count right before 一是: 采取三项措施：一是; after a full stop only where it says that they follow. */
const announced = new RegExp(
  `(?<![\\d第年月前上后])${numeral}(?:个|项|大|条|类|种|点|件)?(?:主要|重点|具体|关键)?${counted}[^，。；：\\n]{0,12}[：:]$`,
)
const announcedWithStop = new RegExp(
  `(?:以下|下列|如下|下面|从|抓好|做好|抓|做到|把握|突出)[^，。；：\\n]{0,4}?${numeral}(?:个|项|大|条|类|种|点|件)?(?:主要|重点|具体|关键)?${counted}[^，。；：\\n]{0,12}[。，；]$`,
)

type Announcement = { block: string; start: number; end: number; count: number; listed: number }

/** The count that is announced right before a place, and where it stands; null where none is. */
function countBefore(own: string, at: number): { start: number; end: number; count: number } | null {
  const from = Math.max(0, at - 60)
  const before = own.slice(from, at).trimEnd()
  const found = announced.exec(before) ?? announcedWithStop.exec(before)
  if (!found) return null
  const words = found[1] ?? ''
  const count = chineseNumber(words) ?? Number(words)
  const start = from + found.index + found[0].indexOf(words)
  return count >= 2 ? { start, end: from + found.index + found[0].replace(/[：:。，；]$/, '').length, count } : null
}

/** The items of a block, a first one with the count that is announced right before it. */
const items = perBlock((block, text) => {
  const own = unquotedProse(block, text)
  return narrativeItems(text).map(({ count, start }) => ({
    count,
    announcement: count === 1 ? countBefore(own, start) : null,
  }))
})

/** Goes through the items 一是, 二是 of the letter; a heading ends a run. */
function announcements(parts: readonly Part[]): Announcement[] {
  const found: Announcement[] = []
  let open: Announcement | null = null
  for (const { id, type, block, text } of parts) {
    if (type === 'heading') open = null
    for (const { count, announcement } of items(block, text)) {
      if (count === 1) {
        open = announcement && { block: id, ...announcement, listed: 1 }
        if (open) found.push(open)
      } else if (open && count === open.listed + 1) open.listed = count
      else open = null
    }
  }
  return found
}

/** N09: as many items follow as are announced. A run that breaks off after 一是 is a fault of its own (H07). */
export const announcedCount = letterRule({
  id: 'announced-count',
  code: 'N09',
  name: '先说的数目与后面列举的项数一致',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：数目与列举一致',
  messages: { differs: '此处说“{words}”，后面列举了{listed}项，请核对' },
  example: { wrong: '采取三项措施：一是……二是……', right: '采取两项措施：一是……二是……' },
  create:
    (report) =>
    ({ letter }) => {
      const parts = partsOf(letter, 'heading', 'paragraph')
      const texts = new Map(parts.map(({ id, text }) => [id, text]))
      for (const { block, start, end, count, listed } of announcements(parts)) {
        const words = (texts.get(block) ?? '').slice(start, end)
        if (listed > 1 && listed !== count) report({ messageId: 'differs', data: { words, listed }, block, start, end })
      }
    },
})
