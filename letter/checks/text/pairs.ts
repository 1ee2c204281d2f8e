/** Two marks that belong together; `open` and `close` are their places. Their widths may differ: see `mixedMark`. */
export type Pair = { open: number; close: number; openMark: string; closeMark: string }

/** What the marks of a text come to: the pairs in the order of their closing, and the marks that stand alone. */
export type Pairing = { pairs: Pair[]; unpaired: number[] }

/** A kind of marks. Kinds of one family are the same mark in another form; the earlier form is the one for Chinese text. */
type Kind = { family: string; open: string; close: string }

const kinds: readonly Kind[] = [
  { family: 'round', open: '（', close: '）' },
  { family: 'round', open: '(', close: ')' },
  { family: 'title', open: '《', close: '》' },
  { family: 'inner title', open: '〈', close: '〉' },
  { family: 'double quote', open: '“', close: '”' },
  { family: 'double quote', open: '"', close: '"' },
  { family: 'single quote', open: '‘', close: '’' },
  { family: 'corner', open: '「', close: '」' },
  { family: 'white corner', open: '『', close: '』' },
  { family: 'square', open: '〔', close: '〕' },
  { family: 'square', open: '【', close: '】' },
  { family: 'square', open: '［', close: '］' },
  { family: 'square', open: '[', close: ']' },
  { family: 'curly', open: '｛', close: '｝' },
  { family: 'curly', open: '{', close: '}' },
]

const opening = new Map(kinds.map((kind) => [kind.open, kind]))
const closing = new Map(kinds.map((kind) => [kind.close, kind]))
const anyMark = new RegExp(`[${kinds.flatMap(({ open, close }) => [`\\${open}`, `\\${close}`]).join('')}]`, 'g')

type Open = { at: number; kind: Kind }

/** Whether ’ (or a stray ‘) is the apostrophe of a Latin word: people’s, students’. */
function isApostrophe(text: string, at: number, open: readonly Open[]): boolean {
  const before = /[A-Za-z0-9]/.test(text.charAt(at - 1))
  if (before && /[a-z]/.test(text.charAt(at + 1))) return true
  return before && text[at] === '’' && !open.some(({ kind }) => kind.family === 'single quote')
}

/** Whether ) ends an item's number (1) a) 一)) or a smiley, and so has no partner. */
function standsAlone(text: string, at: number, open: readonly Open[]): boolean {
  if (open.some(({ kind }) => kind.family === 'round')) return false
  const before = text.slice(Math.max(0, at - 6), at)
  return /(?:^|[\s：:；;。，,、])(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳])$|[:;]-?$/.test(
    before,
  )
}

/** Whether a straight quote inside “ ” begins a quotation of its own, because an even number of them stands before the ”. */
function beginsInside(text: string, at: number): boolean {
  const rest = text.slice(at)
  const close = rest.indexOf('”')
  if (close < 0 || rest.slice(0, close).includes('“')) return false
  return (rest.slice(0, close).split('"').length - 1) % 2 === 0
}

/** Whether a straight quote opens; it closes where one is open already. */
function straightOpens(text: string, at: number, open: readonly Open[]): boolean {
  const last = open.findLast(({ kind }) => kind.family === 'double quote')
  if (!last) return true
  return last.kind.open === '“' && beginsInside(text, at)
}

function isIgnored(text: string, at: number, open: readonly Open[]): boolean {
  const mark = text[at]
  if (mark === '’' || mark === '‘') return isApostrophe(text, at, open)
  if (mark === ')' || mark === '）') return standsAlone(text, at, open)
  // Inches: 5"屏.
  return mark === '"' && /\d/.test(text.charAt(at - 1)) && !open.some(({ kind }) => kind.family === 'double quote')
}

/** Pairs the brackets, quotes and book-title marks of a text. Item numbers such as 1) and apostrophes are no marks. */
export function matchPairs(text: string): Pairing {
  const open: Open[] = []
  const pairs: Pair[] = []
  const unpaired: number[] = []
  const close = (at: number, { family }: Kind) => {
    const partner = open.findLastIndex(({ kind }) => kind.family === family)
    const found = open[partner]
    if (!found) {
      unpaired.push(at)
      return
    }
    unpaired.push(
      ...open
        .splice(partner)
        .slice(1)
        .map((left) => left.at),
    )
    pairs.push({ open: found.at, close: at, openMark: found.kind.open, closeMark: text.charAt(at) })
  }
  for (const { index: at, 0: mark } of text.matchAll(anyMark)) {
    const opens = opening.get(mark)
    const closes = closing.get(mark)
    if ((!opens && !closes) || isIgnored(text, at, open)) continue
    if (opens && (mark !== '"' || straightOpens(text, at, open))) open.push({ at, kind: opens })
    else if (closes) close(at, closes)
  }
  unpaired.push(...open.map(({ at }) => at))
  return { pairs, unpaired: unpaired.sort((a, b) => a - b) }
}

/** The mark that should stand where two marks of a pair differ in form, and its place; null where they agree. */
export function mixedMark({ open, close, openMark, closeMark }: Pair): { at: number; mark: string } | null {
  const first = kinds.findIndex((kind) => kind.open === openMark)
  const second = kinds.findIndex((kind) => kind.close === closeMark)
  if (first === second) return null
  return first < second
    ? { at: close, mark: kinds[first]?.close ?? closeMark }
    : { at: open, mark: kinds[second]?.open ?? openMark }
}

/** The mark that turns the other way: ” for “. */
export function turnedMark(mark: string): string {
  return opening.get(mark)?.close ?? closing.get(mark)?.open ?? mark
}

/** The outermost pairs that open with one of these marks, in the order of the text. */
export function outermostPairs(text: string, openMarks: string): Pair[] {
  const pairs = matchPairs(text).pairs.filter((pair) => openMarks.includes(pair.openMark))
  return pairs
    .filter((pair) => !pairs.some((other) => other.open < pair.open && other.close > pair.close))
    .sort((a, b) => a.open - b.open)
}

/**
 * The text with everything inside the outermost pairs of these marks made unreadable, so that a pattern finds nothing there;
 * the marks and all offsets stay.
 */
export function withoutQuoted(text: string, openMarks = '《“'): string {
  return outermostPairs(text, openMarks).reduce(
    (words, { open, close }) => words.slice(0, open + 1) + '\uFFFC'.repeat(close - open - 1) + words.slice(close),
    text,
  )
}
