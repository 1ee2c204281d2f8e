import { chineseBreak } from './chinese-breaks'
import type { FontMetrics } from './metrics'
import { type Script, scriptsOf } from './scripts'
import { westernBreak } from './western-breaks'

/** A stretch of a text in one font, up to `end`. */
export type Stretch = { end: number; font: FontMetrics }

/** How a text is set in lines. Lengths are twips; `size` is points; `spacing` is added between characters. */
export type Setting = {
  size: number
  spacing: number
  firstWidth: number
  width: number
  /** Where the first line begins, against the lines after it; tabs count from there. */
  firstIndent: number
}

/** A line of a text: its place there, without a line break that ends it, and how wide it is set in twips. */
export type FilledLine = { start: number; end: number; width: number }

/** Widths are counted in sixths of a twip, as finely as the office program does whose lines these are. */
const fineness = 6

/** The distance of tabs in twips where a paragraph has none of its own. */
const tabDistance = 720

type Prepared = {
  text: string
  setting: Setting
  scripts: Script[]
  stretches: readonly Stretch[]
  /** The width of the text before every unit, in sixths of a twip, without spacing. */
  before: Float64Array
  /** Where the portion ends that a unit belongs to: one font, one script, no tab or line break inside. */
  portionEnd: Int32Array
}

/** A line while it is filled: what is set already, and the room, which shrinks where a portion has to be set anew. */
type Portion = { start: number; end: number; left: number; width: number }

const alphanumeric = /[\p{L}\p{N}]/u
const blank = /[ \u3000\u00a0\u2006]/

function isAlphanumeric(text: string, place: number): boolean {
  return alphanumeric.test(text.slice(place, place + 2)[0] ?? '') || isAstralLetter(text, place)
}

function isAstralLetter(text: string, place: number): boolean {
  const code = text.codePointAt(place) ?? 0
  return code > 0xffff && alphanumeric.test(String.fromCodePoint(code))
}

/** The width of a character alone in ems. */
function signWidth(sign: string, script: Script, font: FontMetrics): number {
  if (/[\p{Mn}\p{Me}\p{Cf}\n\t]/u.test(sign)) return 0
  return script === 'chinese'
    ? (font.chinese.get(sign) ?? font.chineseElse)
    : (font.western.get(sign) ?? font.westernElse)
}

/** What the font sets as one from `place` on: dashes in Chinese text, and letters in Western text without spacing. */
function joinedAt(text: string, place: number, script: Script, font: FontMetrics, spacing: number): string | undefined {
  const first = text.charAt(place)
  const joins = script === 'chinese' ? first === '—' : first === 'f' && spacing === 0
  if (!joins) return undefined
  return [...font.joined.keys()].find((signs) => text.startsWith(signs, place))
}

/** Adds up the widths of the characters from `from` on, with what the font joins there. */
function addUp({ text, scripts, stretches, before, setting }: Prepared, from: number): void {
  const em = setting.size * 20 * fineness
  let stretch = 0
  for (let place = from; place < text.length; ) {
    while (place >= (stretches[stretch]?.end ?? text.length)) stretch += 1
    const script = scripts[place] ?? 'chinese'
    const font = stretches[stretch]?.font
    if (!font) break
    const joined = joinedAt(text, place, script, font, setting.spacing)
    const sign = joined ?? String.fromCodePoint(text.codePointAt(place) ?? 0)
    const width = joined ? (font.joined.get(joined) ?? 0) : signWidth(sign, script, font)
    before.fill((before[place] ?? 0) + width * em, place + 1, place + 1 + sign.length)
    place += sign.length
  }
}

function portionEnds(text: string, scripts: readonly Script[], stretches: readonly Stretch[]): Int32Array {
  const ends = new Int32Array(text.length)
  const starts = new Set(stretches.map(({ end }) => end))
  let end = text.length
  for (let place = text.length - 1; place >= 0; place -= 1) {
    const mark = /[\n\t]/
    const next = place + 1
    const parted = mark.test(text.charAt(place)) || mark.test(text.charAt(next))
    if (next < text.length && (parted || starts.has(next) || scripts[place] !== scripts[next])) end = next
    ends[place] = end
  }
  return ends
}

/** The width of a piece of one portion in twips: spacing is added between its characters, not behind the last. */
function pieceWidth({ before, setting }: Prepared, start: number, end: number): number {
  if (end <= start) return 0
  const fine = (before[end] ?? 0) - (before[start] ?? 0)
  return Math.round(fine / fineness) + (end - start - 1) * setting.spacing
}

/** The first character of a piece that finds no room in `room` twips; `end` where all do. */
function firstWithoutRoom({ before, setting }: Prepared, start: number, end: number, room: number): number {
  const from = before[start] ?? 0
  for (let place = start; place < end; place += 1) {
    const fine = (before[place + 1] ?? 0) - from + (place - start) * setting.spacing * fineness
    if (fine > room * fineness) return place
  }
  return end
}

/** The gap in twips between what ends before `place` and what begins there: where Chinese and Western words meet. */
export function gapAt(text: string, scripts: readonly Script[], size: number, place: number): number {
  const left = scripts[place - 1]
  const right = scripts[place]
  if (place >= text.length || left === right || (left !== 'chinese' && right !== 'chinese')) return 0
  if (!isAlphanumeric(text, place - 1) || !isAlphanumeric(text, place)) return 0
  return Math.floor(size * 4)
}

/** The script whose rules break before `cut`: that of the last word there, where it began before this portion. */
function breakingScript({ text, scripts }: Prepared, start: number, cut: number): Script {
  let place = Math.min(cut, text.length - 1)
  while (place > 0 && !isAlphanumeric(text, place)) place -= 1
  return (place < start ? scripts[place] : scripts[start]) ?? 'chinese'
}

/** What becomes of a portion: it fits; or the line ends in it, `next` begins the next; or the line ends before it. */
type Fate = { kind: 'fits' } | { kind: 'ends'; end: number; next: number } | { kind: 'earlier' }

function cutThrough(lineStart: number, start: number, cut: number): Fate {
  const end = cut > start ? cut : cut === lineStart ? start + 1 : start
  return { kind: 'ends', end, next: end }
}

function atBlank({ text }: Prepared, lineStart: number, start: number, cut: number): Fate {
  let end = cut
  while (end > start + 1 && blank.test(text.charAt(end - 1))) end -= 1
  let next = cut
  while (blank.test(text.charAt(next))) next += 1
  return end > lineStart ? { kind: 'ends', end, next } : cutThrough(lineStart, start, cut)
}

function fateOf(prepared: Prepared, lineStart: number, start: number, end: number, room: number): Fate {
  const { text } = prepared
  if (pieceWidth(prepared, start, end) <= room) return { kind: 'fits' }
  const cut = Math.min(firstWithoutRoom(prepared, start, end, room), end - 1)
  if (blank.test(text.charAt(cut))) return atBlank(prepared, lineStart, start, cut)
  const chinese = breakingScript(prepared, start, cut) === 'chinese'
  const next = chinese ? chineseBreak(text, cut) : westernBreak(text, cut)
  if (next < lineStart) return cutThrough(lineStart, start, cut)
  let stop = next
  while (stop > lineStart && /[ \u3000\u2006]/.test(text.charAt(stop - 1))) stop -= 1
  if (stop > start || (stop === start && start > lineStart)) return { kind: 'ends', end: stop, next }
  if (start === lineStart) return cutThrough(lineStart, start, cut)
  return { kind: 'earlier' }
}

function nextTab(x: number, firstIndent: number): number {
  return (Math.floor((x + firstIndent) / tabDistance) + 1) * tabDistance - firstIndent
}

/** One line from `start`, at most `width` twips wide; `next` is where the line after it begins. */
function fillLine(prepared: Prepared, start: number, width: number, indent: number): FilledLine & { next: number } {
  const { text, portionEnd } = prepared
  const set: Portion[] = []
  let room = width
  let left = 0
  let place = start
  while (place < text.length) {
    if (text.charAt(place) === '\n') return { start, end: place, width: left, next: place + 1 }
    const end = portionEnd[place] ?? text.length
    if (text.charAt(place) === '\t') {
      const tab = nextTab(left, indent)
      if (tab > room && place > start) return { start, end: place, width: left, next: place }
      left = tab
      place = end
      continue
    }
    const fate = fateOf(prepared, start, place, end, room - left)
    const last = fate.kind === 'earlier' ? set.pop() : undefined
    if (fate.kind === 'earlier' && last) {
      place = last.start
      left = last.left
      room = last.left + last.width - 1
      continue
    }
    if (fate.kind === 'ends') {
      return { start, end: fate.end, width: left + pieceWidth(prepared, place, fate.end), next: fate.next }
    }
    const portion = { start: place, end, left, width: pieceWidth(prepared, place, end) }
    set.push(portion)
    left += portion.width
    place = end
    const gap = gapAt(text, prepared.scripts, prepared.setting.size, place)
    if (gap > 0 && left + gap > room) return { start, end: place, width: left, next: place }
    left += gap
  }
  return { start, end: place, width: left, next: place }
}

/**
 * The lines of a text, broken where LibreOffice 7.4 breaks them. A "\n" ends a line and, at the end of the text, begins
 * an empty one. An empty text has one line.
 */
export function fillLines(text: string, stretches: readonly Stretch[], setting: Setting): FilledLine[] {
  const scripts = scriptsOf(text)
  const before = new Float64Array(text.length + 1)
  const prepared = { text, setting, scripts, stretches, before, portionEnd: portionEnds(text, scripts, stretches) }
  addUp(prepared, 0)
  const lines: FilledLine[] = []
  let place = 0
  do {
    const first = lines.length === 0
    const width = first ? setting.firstWidth : setting.width
    const { next, ...line } = fillLine(prepared, place, width, first ? setting.firstIndent : 0)
    lines.push(line)
    place = next
    // A line that parts what the font joins begins with a sign of its own width.
    if (before[place] === before[place + 1]) addUp(prepared, place)
  } while (place < text.length)
  if (text.endsWith('\n')) lines.push({ start: text.length, end: text.length, width: 0 })
  return lines
}
