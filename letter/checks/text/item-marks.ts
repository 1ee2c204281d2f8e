import type { Block } from '../../model/block'
import { chineseNumber } from '../../model/numerals'

/**
 * How an item is counted by hand: 一、 is 1, （一） 2, 1. 3, （1） 4 (the levels of GB/T 9704-2012, 7.3.3), ① 5. `start` and `end` are its
 * place with the stop after it; `atStart` whether it begins a line.
 */
export type ItemMark = { level: 1 | 2 | 3 | 4 | 5; count: number; start: number; end: number; atStart: boolean }

/** Blocks that may hold an item's number. */
export function holdsItems({ type }: Block): boolean {
  return ['opening', 'heading', 'paragraph', 'closing', 'attachment'].includes(type)
}

/** The spaces that may stand before or inside an item's number; more are no slip, and reading them all again and again takes long. */
export const spaces = '[ \\u3000]{0,9}'

/** Before an item's number: the start of a line, or a stop. */
export const itemStart = `(?<=(?:^|[\\n\\t。；：;:])${spaces})`
/** Before an item's number at the start of a line; 附件： belongs to the line. */
export const lineStart = `(?<=(?:^|\\n)(?:${spaces}附件[：:])?${spaces})`

export const chineseCount = '[一二三四五六七八九十]{1,3}'
const arabicCount = '\\d{1,2}'
const stop = '[、．.，,：:]'

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** Items of a run within a line may also be parted by commas or spaces. */
const runStart = `(?<=(?:^|[\\s。；：，;:,])${spaces})`

/** Each form with what may not follow: 一、二期, 1、2号线, 1.5, （一）（二） and （一）、（二） are lists and figures. */
const forms: readonly { level: ItemMark['level']; form: RegExp; lineOnly?: boolean }[] = [
  {
    level: 1,
    form: new RegExp(`${runStart}(${chineseCount})${spaces}${stop}(?!${spaces}[一二三四五六七八九十\\d])`, 'g'),
    lineOnly: true,
  },
  { level: 2, form: new RegExp(`${runStart}[（(](${chineseCount})[）)](?![、，和及至]?[（(])${stop}?`, 'g') },
  { level: 3, form: new RegExp(`${runStart}(${arabicCount})${spaces}[、．.](?!${spaces}\\d(?!\\d{3}年))`, 'g') },
  { level: 4, form: new RegExp(`${runStart}[（(](${arabicCount})[）)](?![、，和及至]?[（(])${stop}?`, 'g') },
  { level: 5, form: new RegExp(`${runStart}([${circled}])(?![、，和及至]?[${circled}])${stop}?`, 'g') },
]

/** Whether nothing but blanks stands before a place on its line. */
function isLineStart(text: string, at: number): boolean {
  let before = at - 1
  while (/[ \u3000]/.test(text.charAt(before))) before -= 1
  return before < 0 || text[before] === '\n'
}

function countOf(words: string): number {
  const circle = circled.indexOf(words)
  return circle >= 0 ? circle + 1 : (chineseNumber(words) ?? Number(words))
}

/** The numbers of items typed by hand in a text, in order; 一、 only where it begins a line. Numbers from 1 to 99. */
export function itemMarks(text: string): ItemMark[] {
  return forms
    .flatMap(({ level, form, lineOnly }) =>
      [...text.matchAll(form)].map(({ 0: words, 1: count = '', index }) => {
        const atStart = isLineStart(text, index)
        return { level, count: countOf(count), start: index, end: index + words.length, atStart, lineOnly }
      }),
    )
    .filter(({ atStart, lineOnly }) => atStart || !lineOnly)
    .map(({ level, count, start, end, atStart }) => ({ level, count, start, end, atStart }))
    .sort((a, b) => a.start - b.start)
}
