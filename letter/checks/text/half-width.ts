import { chineseCount } from './item-marks'
import type { Pair } from './pairs'

/** A half-width mark in Chinese text and the full-width one that belongs there; `end` takes in the spaces typed after it. */
export type HalfWidthMark = { start: number; end: number; mark: string; right: string; sure: boolean }

const rightMarks: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}

const han = /[\u3400-\u9FFF\u3007]/
/** Chinese characters and the marks that stand in Chinese text only. */
const chinese = /[\u3400-\u9FFF\u3007《》〈〉“”‘’（）〔〕【】「」『』、，。；：！？…％℃]/
const latin = /[A-Za-z]/
/** Addresses are in a script of their own, marks and all. */
const address = /(?:https?:\/\/|www\.)[\w.~:/?#@!$&'*+,;=%-]*[\w/]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g

/** Item numbers and words such as 一是, whose own rules (H01 to H05) say what follows them. */
const itemNumber = new RegExp(
  `(?:^|[\\s。；：，;:,])[（(]?(?:(?:第|其)?(?:${chineseCount})是?|第?\\d{1,2}|[①-⑳]|首先|其次|再次|最后)[）)]?$`,
)

/** The text with web and mail addresses made unreadable; all offsets stay. */
export function withoutAddresses(text: string): string {
  return text.replace(address, (words) => '\uFFFC'.repeat(words.length))
}

function spacesAfter(text: string, at: number): number {
  let end = at
  while (text[end] === ' ' || text[end] === '\u00A0') end += 1
  return end
}

/** Whether the mark belongs to an item's number: rules of their own read those. */
function endsItemNumber(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!',.:'.includes(mark)) return false
  const number = itemNumber.exec(text.slice(Math.max(0, at - 8), at))?.[0]
  if (number === undefined) return false
  // A comma is what 第一 and 首先 ask for, if only a full-width one.
  return mark !== ',' || !/第|其|首先|再次|最后/.test(number)
}

/** A dot between two names may be the point in a foreign one, unless a new sentence clearly begins behind it. */
const sentenceBegin =
  /^(?:[\n”）》]|$|[一二三四五六七八九十]是|第[一二三四五]|下一步|接下来|目前|同时|此外|另外|近年|今年|去年|其中|其次|最后|截至|现|我|本|该|此|这|其|为|在|对|经|按|通过|根据|依托|由于|因|但|感谢)/

function dotIsStop(text: string, at: number, goesOn: boolean): { stop: boolean; sure: boolean } {
  const before = goesOn ? '，' : text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const rest = text.slice(spacesAfter(text, at + 1), at + 12)
  if (!chinese.test(before) && !/[)%\d]/.test(before)) return { stop: false, sure: false }
  // 1.甲 and 3.5 are numbers; after a figure only the end of the line shows a full stop.
  if (!chinese.test(before)) return { stop: rest === '' && after !== '.' && text.length > 8, sure: true }
  if (latin.test(after) || /[\d.]/.test(after)) return { stop: false, sure: false }
  return { stop: rest === '' || chinese.test(rest.charAt(0)) || after === ' ', sure: sentenceBegin.test(rest) }
}

/** Whether a mark other than the dot stands in Chinese text: a Chinese character or mark beside it, and no figure or time. */
function standsInChinese(text: string, at: number, goesOn: boolean): boolean {
  const before = goesOn ? '，' : text.charAt(at - 1)
  const after = text.charAt(spacesAfter(text, at + 1))
  if (before === '\uFFFC' && after === '') return false
  if (/\d/.test(before) && /\d/.test(text.charAt(at + 1))) return false
  if (chinese.test(before)) return true
  return chinese.test(after) && /[\w%)"\uFFFC]/.test(before)
}

/** The half-width , . ; : ? ! that stand in Chinese text; not those of numbers, times, addresses, Latin words and item numbers. */
export function halfWidthMarks(original: string): HalfWidthMark[] {
  const text = withoutAddresses(original)
  // A mark right behind one of these stands in Chinese as well, so that all of a run are found at once.
  let lastEnd = -1
  return [...text.matchAll(/[,.;:?!]/g)].flatMap(({ index: at, 0: mark }): HalfWidthMark[] => {
    const right = rightMarks[mark] ?? mark
    if (mark === '.' && (text[at - 1] === '.' || text[at + 1] === '.')) return []
    const goesOn = at === lastEnd
    const { stop, sure } =
      mark === '.' ? dotIsStop(text, at, goesOn) : { stop: standsInChinese(text, at, goesOn), sure: true }
    if (!stop || endsItemNumber(text, at)) return []
    lastEnd = spacesAfter(text, at + 1)
    return [{ start: at, end: lastEnd, mark, right, sure }]
  })
}

/** A number that counts items, as it stands between brackets. */
const count = new RegExp(`^(?:${chineseCount}|\\d{1,2})$`)

/** Before a number that begins an item: the start of the text or line, a stop, or the item before. */
const itemBefore = /(?:^|[\s。；：，、;:,])$/

/** Whether brackets hold an item's number, and an item may begin there: (一)加强领导；(二)落实责任. */
export function numbersItem(text: string, { open, close }: Pick<Pair, 'open' | 'close'>): boolean {
  if (close - open > 6 || !count.test(text.slice(open + 1, close).trim())) return false
  return itemBefore.test(text.slice(Math.max(0, open - 1), open))
}

/** Whether half-width brackets stand in Chinese text: Chinese inside them, or right before them. */
export function bracketsInChinese(text: string, { open, close }: Pick<Pair, 'open' | 'close'>): boolean {
  const inside = text.slice(open + 1, Math.min(close, open + 200))
  // Area codes (0755)1234567 and the years of document numbers (2020)3号, which have a rule of their own (S02).
  if (/^\s*\d{2,5}\s*$/.test(inside) && /^\s*[\d-]|^第\d/.test(text.slice(close + 1, close + 4))) return false
  return han.test(inside) || chinese.test(text.charAt(open - 1))
}
