import { pointsOfMillimetres, textWidth, titleSize } from './measures'
import { textEms } from './text-width'

/** How many 2号 characters a title line holds. */
export const titleCapacity = Math.floor(pointsOfMillimetres(textWidth) / titleSize)

/** What a break costs, against squared characters of unevenness: free after the agency, dear within a mark, never in a word. */
const costs = { agency: -30, clause: 0, word: 4, session: 40, line: 40, mark: 100, inside: 400, forbidden: 4000 }

const cannotStart = /^[，。、；：？！）〕》」』”’…—·,.;:?!)\]%的等]/u
const cannotEnd = /[（〔《「『“‘([]$/u
/** What ends a name belongs to the word before it, whatever the dictionary knows. */
const nameEnding = /^(?:区|县|局|厅|部|院|办公室|委员会|管理委员会)/u
const unbroken = [/第[^第号]{1,24}号/gu, /〔\d{4}〕\d+号/gu, /[\p{Script=Latin}\d.\-–—%]+/gu]
const bound = /《[^《》]*》|“[^“”]*”|【[^【】]*】|（[^（）]*）|[^于对复号，、《》“”]{4,}?次会议/gu

/** What the letters and digits of a line may be wider than half a character, in characters: fonts differ. */
const narrowMargin = 0.1

/** The room in characters that a title line surely needs, whatever the font. */
function neededRoom(line: string): number {
  return textEms(line) + narrowMargin * (line.match(/[A-Za-z0-9]/g)?.length ?? 0)
}

/** More lines than a title can sensibly have are left to break by themselves. */
const mostLines = 8

type Span = { start: number; end: number }

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function within(place: number, stretches: readonly Span[]): boolean {
  return stretches.some(({ start, end }) => place > start && place < end)
}

/** Word boundaries as the dictionary of the platform knows them; every place where it has none for Chinese. */
function wordStarts(text: string): Set<number> {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)
  return new Set([...words].map((word) => word.index))
}

/** What it costs to break a title before each of its UTF-16 units. */
function breakCosts(text: string): number[] {
  const words = wordStarts(text)
  const whole = unbroken.flatMap((pattern) => spans(text, pattern))
  const phrases = spans(text, bound)
  const agencyEnd = text.search(/(?<=.)关于/u)
  const price = (place: number): number => {
    const before = text.slice(0, place)
    const after = text.slice(place)
    if (/^[\uDC00-\uDFFF]/.test(after) || cannotStart.test(after) || cannotEnd.test(before)) return costs.forbidden
    if (within(place, whole)) return costs.inside
    if (place === agencyEnd) return costs.agency
    if (within(place, phrases) && /(?:人大|大会|委员会)$/u.test(before)) return costs.session
    if (within(place, phrases)) return words.has(place) ? costs.mark : costs.inside
    if (/^[对第《]/u.test(after) || /(?:[号》的]|会议)$/u.test(before)) return costs.clause
    if (nameEnding.test(after)) return costs.mark
    return words.has(place) ? costs.word : costs.inside
  }
  return [...Array(text.length).keys()].map(price)
}

/** Two lines of one length make a block; a trapezoid or a rhombus is wanted (7.3.1). */
function shapeCost(widths: readonly number[]): number {
  const [first] = widths
  return widths.length > 1 && widths.every((width) => width === first) ? 3 : 0
}

type Breaking = { cost: number; lines: string[] }

/** The cheapest way to set `text` from `start` in `count` lines near the mean width; null where it does not fit. */
function breakInto(text: string, count: number, prices: readonly number[]): Breaking | null {
  const mean = textEms(text) / count
  const memo = new Map<string, Breaking | null>()
  const best = (start: number, left: number): Breaking | null => {
    const key = `${start}/${left}`
    const known = memo.get(key)
    if (known !== undefined) return known
    let found: Breaking | null = null
    const ends = left === 1 ? [text.length] : [...Array(text.length - start - 1).keys()].map((step) => start + step + 1)
    for (const end of ends) {
      const line = text.slice(start, end)
      const width = textEms(line)
      if (neededRoom(line) > titleCapacity) break
      const rest = left === 1 ? { cost: 0, lines: [] } : best(end, left - 1)
      if (!rest) continue
      const breakPrice = left === 1 ? 0 : (prices[end] ?? 0)
      const cost = (width - mean) ** 2 + breakPrice + rest.cost
      if (!found || cost < found.cost) found = { cost, lines: [line, ...rest.lines] }
    }
    memo.set(key, found)
    return found
  }
  const whole = best(0, count)
  return whole && { ...whole, cost: whole.cost + shapeCost(whole.lines.map(textEms)) }
}

/** The lines of one title without line breaks of its own, balanced, broken between words. */
function balanced(text: string): string[] {
  const room = neededRoom(text)
  if (room <= titleCapacity) return [text]
  const least = Math.ceil(room / titleCapacity)
  if (least > mostLines) return [text]
  const prices = breakCosts(text)
  const ways = [least, least + 1].flatMap((count) => {
    const way = breakInto(text, count, prices)
    return way ? [{ ...way, cost: way.cost + (count - least) * costs.line }] : []
  })
  ways.sort((a, b) => a.cost - b.cost)
  return ways[0]?.lines ?? [text]
}

/**
 * The lines a title is set in (7.3.1): as many as 20 characters of 2号 a line need, even in length, broken after the
 * agency before 关于 where that is possible, never inside 第…号 or a word. Line breaks set by hand win.
 */
export function titleLines(title: string): string[] {
  const lines = title.split('\n').map((line) => line.trim())
  const printed = lines.filter((line) => line !== '')
  const [only] = printed
  return printed.length === 1 && only !== undefined ? balanced(only) : printed
}
