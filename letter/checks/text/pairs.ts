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

/** A mark that is open; `depth` counts those that were open before it. */
type Open = { at: number; kind: Kind; depth: number }

/** The marks that are open, the innermost last, each also by its family, so that no mark costs more the more are open. */
class OpenMarks {
  readonly #all: Open[] = []
  readonly #families = new Map<string, Open[]>()

  #family(family: string): Open[] {
    const known = this.#families.get(family) ?? []
    this.#families.set(family, known)
    return known
  }

  last(family: string): Open | undefined {
    return this.#families.get(family)?.at(-1)
  }

  push(at: number, kind: Kind): void {
    const open = { at, kind, depth: this.#all.length }
    this.#all.push(open)
    this.#family(kind.family).push(open)
  }

  /** Closes an open mark and gives back those inside it, which stand alone. */
  close({ depth }: Open): Open[] {
    const closed = this.#all.splice(depth)
    for (const { kind } of closed) this.#family(kind.family).pop()
    return closed.slice(1)
  }

  left(): readonly Open[] {
    return this.#all
  }
}

/** Whether ’ (or a stray ‘) is the apostrophe of a Latin word: people’s, students’. */
function isApostrophe(text: string, at: number, open: OpenMarks): boolean {
  const before = /[A-Za-z0-9]/.test(text.charAt(at - 1))
  if (before && /[a-z]/.test(text.charAt(at + 1))) return true
  return before && text[at] === '’' && !open.last('single quote')
}

/** Whether ) ends an item's number (1) a) 一)) or a smiley, and so has no partner. */
function standsAlone(text: string, at: number, open: OpenMarks): boolean {
  if (open.last('round')) return false
  const before = text.slice(Math.max(0, at - 6), at)
  return /(?:^|[\s：:；;。，,、])(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳])$|[:;]-?$/.test(
    before,
  )
}

/** The straight quotes that begin a quotation of their own if inside “ ”, because an even number of them stands before the ”. */
function beginningInside(text: string): ReadonlySet<number> {
  const begins = new Set<number>()
  let [closed, count] = [false, 0]
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const mark = text[at]
    if (mark === '”') [closed, count] = [true, 0]
    else if (mark === '“') closed = false
    else if (mark === '"') {
      count += 1
      if (closed && count % 2 === 0) begins.add(at)
    }
  }
  return begins
}

function isIgnored(text: string, at: number, open: OpenMarks): boolean {
  const mark = text[at]
  if (mark === '’' || mark === '‘') return isApostrophe(text, at, open)
  if (mark === ')' || mark === '）') return standsAlone(text, at, open)
  // Inches: 5"屏.
  return mark === '"' && /\d/.test(text.charAt(at - 1)) && !open.last('double quote')
}

/** Pairs the brackets, quotes and book-title marks of a text. Item numbers such as 1) and apostrophes are no marks. */
export function matchPairs(text: string): Pairing {
  const open = new OpenMarks()
  const pairs: Pair[] = []
  const unpaired: number[] = []
  const inside = text.includes('"') ? beginningInside(text) : new Set<number>()
  /** A straight quote opens; it closes where one is open already. */
  const straightOpens = (at: number): boolean => {
    const last = open.last('double quote')
    return !last || (last.kind.open === '“' && inside.has(at))
  }
  const close = (at: number, { family }: Kind) => {
    const found = open.last(family)
    if (!found) {
      unpaired.push(at)
      return
    }
    for (const left of open.close(found)) unpaired.push(left.at)
    pairs.push({ open: found.at, close: at, openMark: found.kind.open, closeMark: text.charAt(at) })
  }
  for (const { index: at, 0: mark } of text.matchAll(anyMark)) {
    const opens = opening.get(mark)
    const closes = closing.get(mark)
    if ((!opens && !closes) || isIgnored(text, at, open)) continue
    if (opens && (mark !== '"' || straightOpens(at))) open.push(at, opens)
    else if (closes) close(at, closes)
  }
  for (const { at } of open.left()) unpaired.push(at)
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
  let reach = -1
  return pairs
    .sort((a, b) => a.open - b.open)
    .filter(({ close }) => {
      const isOutermost = close > reach
      reach = Math.max(reach, close)
      return isOutermost
    })
}

/**
 * The text with everything inside the outermost pairs of these marks made unreadable, so that a pattern finds nothing there;
 * the marks and all offsets stay.
 */
export function withoutQuoted(text: string, openMarks = '《“'): string {
  const pairs = outermostPairs(text, openMarks)
  if (pairs.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const { open, close } of pairs) {
    if (open < at) continue
    pieces.push(text.slice(at, open + 1), '\uFFFC'.repeat(close - open - 1))
    at = close
  }
  return pieces.join('') + text.slice(at)
}
