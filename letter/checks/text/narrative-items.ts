import { chineseNumber } from '../../model/numerals'
import { withoutQuoted } from './pairs'

/** A narrative item mark such as 二是: its number and place. `plain` is false where it may be other words (唯一是, 统一是). */
export type NarrativeItem = { count: number; start: number; end: number; plain: boolean }

const numeral = '十[一二三四五六七八九]?|[一二三四五六七八九]'
const itemForm = new RegExp(`(?<![一二三四五六七八九十第其])(${numeral})是(?!\\1(?:[，。；、]|就是|$))`, 'g')

/** Whether nothing but blanks stands between a place and the mark or line break before it. */
function isItemStart(text: string, at: number): boolean {
  let before = at - 1
  while (/[ \u3000]/.test(text.charAt(before))) before -= 1
  return before < 0 || /[\n\t。；：！？;:!?，,、（(…—]/.test(text.charAt(before)) || text.startsWith('方面', before - 1)
}

/** The marks 一是, 二是 and so on in a text, in order; not those inside 《》 or “”, nor 一是一. */
export function narrativeItems(text: string): NarrativeItem[] {
  const words = withoutQuoted(text)
  return [...words.matchAll(itemForm)].flatMap((found) => {
    const count = chineseNumber(found[1] ?? '')
    if (count === null) return []
    const plain = isItemStart(words, found.index)
    return [{ count, start: found.index, end: found.index + found[0].length, plain }]
  })
}

/** An item of a run within one text, from its mark up to the next item's; `words` without the marks inside 《》 and “”. */
export type RunItem = NarrativeItem & { until: number; words: string }

/** The runs 一是…二是… of a text, each begun by 一是 and counted on; the last item goes up to the end of its line. */
export function narrativeRuns(text: string): RunItem[][] {
  const items = narrativeItems(text).filter(({ plain }) => plain)
  const readable = withoutQuoted(text)
  const runs: RunItem[][] = []
  items.forEach((item, index) => {
    const line = readable.indexOf('\n', item.end)
    const lineEnd = line < 0 ? readable.length : line
    const until = Math.min(items[index + 1]?.start ?? lineEnd, lineEnd)
    const whole = { ...item, until, words: readable.slice(item.start, until) }
    const run = runs.at(-1)
    if (item.count === 1) runs.push([whole])
    else if (run?.at(-1)?.count === item.count - 1) run.push(whole)
  })
  return runs.filter((run) => run.length > 1)
}
