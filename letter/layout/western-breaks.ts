/**
 * The classes of characters for breaking Western text (Unicode Standard Annex 14), in the words of the annex. Latin
 * letters and most signs are AL, all wide signs that are not named here are ID.
 */
type BreakClass =
  | 'AL'
  | 'B2'
  | 'BA'
  | 'BB'
  | 'CL'
  | 'CM'
  | 'EX'
  | 'GL'
  | 'HY'
  | 'ID'
  | 'IN'
  | 'IS'
  | 'NS'
  | 'NU'
  | 'OP'
  | 'PO'
  | 'PR'
  | 'QU'
  | 'SP'
  | 'SY'
  | 'WJ'
  | 'ZW'

const named: Partial<Record<BreakClass, string>> = {
  B2: '—⸺⸻',
  BA: '|\u3000\u00ad\u2010\u2012\u2013\t',
  BB: '´',
  CL: ')]}、。〉》」』】〕〗〙〛〞〟，．｝］）｠｡､｣︶︸︺︼︾﹀﹂﹄﹚﹜﹞﹐﹒',
  EX: '!?！？﹖﹗',
  GL: '\u00a0\u2007\u202f\u2011',
  HY: '-',
  IN: '…‥․︙',
  IS: ',.:;︰',
  NS: '々〜゛゜ゝゞヽヾ・：；･ﾞﾟ﹔﹕‼⁇⁈⁉ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〻゠',
  OP: '([{¡¿‚„〈《「『【〔〖〘〚〝（［｛｟｢︵︷︹︻︽︿﹁﹃﹙﹛﹝',
  PO: '%¢‰‱′″‴℃℉％￠﹪',
  PR: '$+£¤¥±€№−￡￥＄﹩₩₫₽₹',
  QU: '\'"«»‘’“”‹›‛‟❛❜❝❞',
  SP: ' ',
  SY: '/\\',
  WJ: '\u2060\ufeff',
  ZW: '\u200b',
}

const classes = new Map<string, BreakClass>(
  Object.entries(named).flatMap(([name, signs]) => [...signs].map((sign) => [sign, name as BreakClass] as const)),
)

function breakClass(sign: string): BreakClass {
  const known = classes.get(sign)
  if (known) return known
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x30 && code <= 0x39) return 'NU'
  if (/\p{Mark}/u.test(sign)) return 'CM'
  if (/\p{Nd}/u.test(sign) && code < 0xff00) return 'NU'
  return code >= 0x2e80 || /\p{Extended_Pictographic}/u.test(sign) ? 'ID' : 'AL'
}

/** The character that ends before `place`, which may be two units long. */
function signBefore(text: string, place: number): string {
  const code = text.charCodeAt(place - 1)
  return code >= 0xdc00 && code <= 0xdfff && place > 1 ? text.slice(place - 2, place) : text.charAt(place - 1)
}

function signAt(text: string, place: number): string {
  return String.fromCodePoint(text.codePointAt(place) ?? 0)
}

/** Where the character before `place` begins that carries the marks there, and its class; marks alone are letters. */
function baseBefore(text: string, place: number): { at: number; kind: BreakClass } {
  let at = place
  while (at > 0) {
    const sign = signBefore(text, at)
    at -= sign.length
    const kind = breakClass(sign)
    if (kind !== 'CM') return { at, kind }
  }
  return { at: 0, kind: 'AL' }
}

/** Whether what ends before `place` is a number with nothing but stops and slashes after its last digit. */
function endsNumber(text: string, place: number): boolean {
  let at = place
  while (at > 0) {
    const { at: start, kind } = baseBefore(text, at)
    if (kind === 'NU') return true
    if (kind !== 'IS' && kind !== 'SY') return false
    at = start
  }
  return false
}

const neverBegins: readonly BreakClass[] = ['CL', 'EX', 'IS', 'SY', 'SP', 'ZW', 'WJ']
const bindsBefore: readonly BreakClass[] = ['QU', 'BA', 'HY', 'NS', 'GL']

/** Pairs that stay together, beside numbers (annex 14, LB 22 to LB 30). */
const pairs: Partial<Record<BreakClass, readonly BreakClass[]>> = {
  AL: ['IN', 'NU', 'PR', 'AL', 'OP'],
  ID: ['IN', 'PO'],
  IN: ['IN'],
  NU: ['IN', 'AL', 'NU', 'OP', 'PO', 'PR'],
  PR: ['ID', 'AL', 'NU'],
  PO: ['AL', 'NU'],
  IS: ['AL', 'NU'],
  CL: ['AL', 'NU'],
}

/** Whether the sign after `place` still belongs to the number before it. */
function insideNumber(text: string, place: number, left: BreakClass, right: BreakClass): boolean {
  const affix = right === 'PO' || right === 'PR'
  if (left === 'SY' || left === 'IS') return (right === 'NU' || affix) && endsNumber(text, place)
  if (left === 'CL') return affix && endsNumber(text, baseBefore(text, place).at)
  if ((left === 'PR' || left === 'PO') && right === 'OP') {
    const after = place + signAt(text, place).length
    return after < text.length && breakClass(signAt(text, after)) === 'NU'
  }
  return false
}

/** What the blanks before `place` follow, where that keeps its hold over them; null without blanks. */
function beforeBlanks(text: string, place: number): BreakClass | null {
  let at = place
  while (at > 0 && text.charAt(at - 1) === ' ') at -= 1
  if (at === place) return null
  return at === 0 ? 'SP' : baseBefore(text, at).kind
}

/** Whether Western text may break before `place`, which is inside the text. */
function mayBreakWestern(text: string, place: number): boolean {
  const right = breakClass(signAt(text, place))
  if (neverBegins.includes(right)) return false
  const held = beforeBlanks(text, place)
  if (held) return held !== 'OP' && !(held === 'CL' && right === 'NS') && !(held === 'B2' && right === 'B2')
  const { kind: left } = baseBefore(text, place)
  if (left === 'ZW') return true
  if (right === 'CM' || left === 'WJ' || left === 'GL' || left === 'OP' || left === 'QU' || left === 'BB') return false
  if (bindsBefore.includes(right) || (left === 'B2' && right === 'B2')) return false
  if (pairs[left]?.includes(right)) return false
  return !insideNumber(text, place, left, right)
}

function lastBreakBefore(text: string, place: number): number {
  let at = place - 1
  while (at > 0 && !mayBreakWestern(text, at)) at -= 1
  return Math.max(0, at)
}

/** How far back a blank is looked for before a path with slashes is broken behind one of them. */
const longestPath = 66

/**
 * Where a line ends whose Western character at `cut` is the first that finds no room, there or earlier; 0 where it
 * cannot end at all. A path or an address is broken behind a slash only where no blank is near.
 */
export function westernBreak(text: string, cut: number): number {
  if (cut > 0 && text.charAt(cut - 1) !== '/' && mayBreakWestern(text, cut)) return cut
  const place = lastBreakBefore(text, cut)
  if (place === 0 || text.charAt(place - 1) !== '/') return place
  const near = text.slice(Math.max(0, place - longestPath), place - 1)
  const blank = near.search(/\s\S*$/u)
  return blank < 0 ? place : place - 1 - near.length + blank + 1
}
