import { headingMarkOf } from '../../model/heading-mark'
import { chineseNumber } from '../../model/numerals'

/** How an item is numbered: the forms of headings by their level, ①, 第一， and 首先， and 一是 in words. */
export type Form = 'level-1' | 'level-2' | 'level-3' | 'level-4' | 'circled' | 'ordinal' | 'narrative'

/** A numbered item: its form and count, and its words without the number. */
export type Item = { form: Form; count: number; text: string }

const counts = '[一二三四五六七八九十]{1,3}'
const ordinal = new RegExp(`^(?:第(${counts})(?:条|点|个)?|(首先)|(其次)|(再次|再者)|(最后))\\s*[，,、：:]\\s*`)
const narrative = new RegExp(`^(${counts})(?:是|要)(?!否)\\s*[，,、：:]?\\s*`)
const advice = new RegExp(`^建议(${counts})\\s*[：:、，,]\\s*`)
const circled = /^([①-⑳])\s*[、.．]?\s*/
const ordinals = ['首先', '其次', '再次', '最后']

function ordinalCount([, figure, ...words]: RegExpExecArray): number {
  if (figure) return chineseNumber(figure) ?? 0
  const word = words.findIndex((found) => found !== undefined)
  return word < 0 ? 0 : Math.min(word + 1, ordinals.length)
}

/** The item that a line or a sentence begins with; null where it begins with no number. */
export function itemOf(line: string): Item | null {
  const told = ordinal.exec(line) ?? advice.exec(line)
  if (told) return { form: 'ordinal', count: ordinalCount(told), text: line.slice(told[0].length) }
  const spoken = narrative.exec(line)
  if (spoken)
    return { form: 'narrative', count: chineseNumber(spoken[1] ?? '') ?? 0, text: line.slice(spoken[0].length) }
  const ring = circled.exec(line)
  if (ring) {
    const count = (ring[1] ?? '').charCodeAt(0) - '①'.charCodeAt(0) + 1
    return { form: 'circled', count, text: line.slice(ring[0].length) }
  }
  const heading = headingMarkOf(line)
  return heading && { form: `level-${heading.level}`, count: heading.count, text: heading.text }
}

/** The items inside one paragraph (一是……；二是……。), in their order; fewer than two are none. */
export function spokenItems(paragraph: string): Item[] {
  const starts = [
    ...paragraph.matchAll(new RegExp(`(?<=^|[。；;：:，,])\\s*(?=${counts}是(?!否)|第${counts}[，,、])`, 'g')),
  ].map(({ index, 0: space }) => index + space.length)
  const items = starts.flatMap((start, at) => itemOf(paragraph.slice(start, starts[at + 1]).trim()) ?? [])
  return items.length >= 2 ? items : []
}

/** No request is longer, in characters. */
const longestRequest = 1000

/** What an item asks for: its words up to the first full stop, or to the colon that begins a longer account; without the mark at its end. */
export function askedIn(text: string): string {
  const sentence = text.slice(0, longestRequest).split(/[。！？\n]/)[0] ?? ''
  const colon = sentence.search(/[：:]/)
  const words = colon >= 4 && colon <= 40 ? sentence.slice(0, colon) : sentence
  return words.replace(/[；;，,、：:\s]+$/, '').trim()
}
