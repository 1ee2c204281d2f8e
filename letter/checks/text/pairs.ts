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

/** The marks that are open, the innermost last, and how many there are of each family: looking for one need not read them all. */
type Stack = { marks: Open[]; counts: Map<string, number> }

function holds({ counts }: Stack, family: string): boolean {
  return (counts.get(family) ?? 0) > 0
}

function push({ marks, counts }: Stack, mark: Open): void {
  marks.push(mark)
  counts.set(mark.kind.family, (counts.get(mark.kind.family) ?? 0) + 1)
}

/** Takes the innermost mark of a family from the stack, with all that were opened inside it; null where none is open. */
function pop(stack: Stack, family: string): { partner: Open; inside: Open[] } | null {
  if (!holds(stack, family)) return null
  const inside: Open[] = []
  for (let last = stack.marks.pop(); last; last = stack.marks.pop()) {
    stack.counts.set(last.kind.family, (stack.counts.get(last.kind.family) ?? 1) - 1)
    if (last.kind.family === family) return { partner: last, inside }
    inside.push(last)
  }
  return null
}

/** Whether ’ (or a stray ‘) is the apostrophe of a Latin word: people’s, students’. */
function isApostrophe(text: string, at: number, open: Stack): boolean {
  const before = /[A-Za-z0-9]/.test(text.charAt(at - 1))
  if (before && /[a-z]/.test(text.charAt(at + 1))) return true
  return before && text[at] === '’' && !holds(open, 'single quote')
}

/** Whether ) ends an item's number (1) a) 一)) or a smiley, and so has no partner. */
function standsAlone(text: string, at: number, open: Stack): boolean {
  if (holds(open, 'round')) return false
  const before = text.slice(Math.max(0, at - 6), at)
  return /(?:^|[\s：:；;。，,、])(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳])$|[:;]-?$/.test(
    before,
  )
}

/** The longest quotation in which straight quotes are told apart by counting, in characters. */
const longestQuotation = 400

/** Whether a straight quote inside “ ” begins a quotation of its own, because an even number of them stands before the ”. */
function beginsInside(text: string, at: number): boolean {
  const rest = text.slice(at, at + longestQuotation)
  const close = rest.indexOf('”')
  if (close < 0 || rest.slice(0, close).includes('“')) return false
  return (rest.slice(0, close).split('"').length - 1) % 2 === 0
}

/** Whether a straight quote opens; it closes where one is open already. */
function straightOpens(text: string, at: number, open: Stack): boolean {
  if (!holds(open, 'double quote')) return true
  const last = open.marks.findLast(({ kind }) => kind.family === 'double quote')
  return last?.kind.open === '“' && beginsInside(text, at)
}

function isIgnored(text: string, at: number, open: Stack): boolean {
  const mark = text[at]
  if (mark === '’' || mark === '‘') return isApostrophe(text, at, open)
  if (mark === ')' || mark === '）') return standsAlone(text, at, open)
  // Inches: 5"屏.
  return mark === '"' && /\d/.test(text.charAt(at - 1)) && !holds(open, 'double quote')
}

/** Pairs the brackets, quotes and book-title marks of a text. Item numbers such as 1) and apostrophes are no marks. */
export function matchPairs(text: string): Pairing {
  const open: Stack = { marks: [], counts: new Map() }
  const pairs: Pair[] = []
  const unpaired: number[] = []
  const close = (at: number, { family }: Kind) => {
    const found = pop(open, family)
    if (!found) {
      unpaired.push(at)
      return
    }
    for (const left of found.inside) unpaired.push(left.at)
    const { partner } = found
    pairs.push({ open: partner.at, close: at, openMark: partner.kind.open, closeMark: text.charAt(at) })
  }
  for (const { index: at, 0: mark } of text.matchAll(anyMark)) {
    const opens = opening.get(mark)
    const closes = closing.get(mark)
    if ((!opens && !closes) || isIgnored(text, at, open)) continue
    if (opens && (mark !== '"' || straightOpens(text, at, open))) push(open, { at, kind: opens })
    else if (closes) close(at, closes)
  }
  for (const { at } of open.marks) unpaired.push(at)
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
  const outermost: Pair[] = []
  const pairs = matchPairs(text).pairs.filter((pair) => openMarks.includes(pair.openMark))
  for (const pair of pairs.sort((a, b) => a.open - b.open))
    if (pair.open > (outermost.at(-1)?.close ?? -1)) outermost.push(pair)
  return outermost
}

/**
 * The text with everything inside the outermost pairs of these marks made unreadable, so that a pattern finds nothing there;
 * the marks and all offsets stay.
 */
export function withoutQuoted(text: string, openMarks = '《“'): string {
  let from = 0
  let words = ''
  for (const { open, close } of outermostPairs(text, openMarks)) {
    words += text.slice(from, open + 1) + '\uFFFC'.repeat(close - open - 1)
    from = close
  }
  return words + text.slice(from)
}

/** A pair inside others, with the nearest pair around it that opens with one of the marks asked for; null where there is none. */
export type NestedPair = Pair & { around: Pair | null }

/** The pairs that open with one of these marks, in the order of the text, each with the nearest of them around it. */
export function nestedPairs(text: string, openMarks: string): NestedPair[] {
  const around: Pair[] = []
  return matchPairs(text)
    .pairs.filter((pair) => openMarks.includes(pair.openMark))
    .sort((a, b) => a.open - b.open)
    .map((pair) => {
      while ((around.at(-1)?.close ?? Number.POSITIVE_INFINITY) < pair.open) around.pop()
      const nearest = around.at(-1) ?? null
      around.push(pair)
      return { ...pair, around: nearest }
    })
}
