import { chineseNumber } from '../../model/numerals'
import { withoutAddresses } from './half-width'

/**
 * From one number or time to another, joined by a sign that is not the one for it (2008-2020年, 3~4年): its place, that of the sign
 * with the spaces around it, and what it counts. — and ～ are right, and so are 至 and 到.
 */
export type WrongSpan = {
  kind: 'time' | 'number'
  start: number
  end: number
  sign: { start: number; end: number; text: string }
  first: string
  second: string
  /** The unit behind the second number; empty where there is none. */
  unit: string
  /** Whether the unit stands behind the first number as well. */
  twice: boolean
}

/** A short dash, a line twice as long as it should be, or a wave of half width. */
const wrongSign = '--|——|－－|−−|[-–‐‑−－~∼]'
const space = '[ \\u00A0]?'
const figures = '\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,4})?|\\d{1,9}(?:\\.\\d{1,4})?'

const timeUnits = '学年|年度|年(?!级)|月份|月|日|时(?![段间常代而])'
/** Units that figures before them count; 号, 楼, 栋 and 室 are none, for 3-5号 is as often one name as a span. */
const countUnits = [
  '年级|周岁|个|周|小时|分钟|秒|天|人次|人(?!民)|名|位|家|户|辆|台|套|座|条|项|批|期|次|所|处|件|类|种|级|层|间(?!接)|张|场|片|组|页|款',
  '篇|届|趟|节|棵|株|头|只|份|岁|度(?!假)|倍|折|成(?![立员效果都功为本熟])|亩|公顷|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|米',
  '吨|公斤|千克|克|元|万|亿|千瓦|兆瓦|千伏|千|百|[%％‰℃㎡]|(?:km|cm|mm|kg|kW|MW|kV|m²|m)(?![A-Za-z\\d])',
].join('|')
const timeUnit = new RegExp(`^(?:${timeUnits})$`)
const unit = `${timeUnits}|${countUnits}`
const chineseFigures = '[一二两三四五六七八九十百]{1,4}'

/** No span begins inside a number, a code (A-1, GB/T 9704-2012) or a date (2021-08-31). */
const begin = '(?<![\\dA-Za-z.,/\\-–—－～~]|[A-Za-z][ \\u00A0]|\\d[:：])'
const inFigures = new RegExp(
  `${begin}(${figures})(${unit})?(${space}(?:${wrongSign})${space})(?:次年|翌年|同年|当年)?(${figures})(?![\\d.,][\\d])(?!\\d)(${unit})?`,
  'g',
)
const inChinese = new RegExp(
  `(?<![一二两三四五六七八九十百千万第])(${chineseFigures})(${unit})?(${space}(?:${wrongSign})${space})(${chineseFigures})(${unit})`,
  'g',
)
const clock = new RegExp(
  `(?<![\\d:：])(\\d{1,2}[:：]\\d{2})()(${space}(?:${wrongSign})${space})(?:次日)?(\\d{1,2}[:：]\\d{2})()(?![\\d:：])`,
  'g',
)
const weekdays = new RegExp(
  `((?:周|星期|礼拜)[一二三四五六日天])()(${space}(?:${wrongSign})${space})((?:周|星期|礼拜)?[一二三四五六日天])()(?![一二三四五六七八九十])`,
  'g',
)

const magnitudes: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }

function amountOf(words: string): number {
  return chineseNumber(words) ?? Number(words.replaceAll(',', ''))
}

function isYear(words: string): boolean {
  return /^(?:19|20)\d{2}$/.test(words)
}

/** Whether the second number is the greater one; 9000-1万 as well. Codes seldom are so by chance. */
function ascends(first: string, firstUnit: string, second: string, secondUnit: string): boolean {
  const [low, high] = [amountOf(first), amountOf(second)]
  return low < high || low * (magnitudes[firstUnit] ?? 1) < high * (magnitudes[secondUnit] ?? 1)
}

/** What the span counts; null where the figures may be a code. */
function kindOf(first: string, firstUnit: string, second: string, secondUnit: string): WrongSpan['kind'] | null {
  const isTime = timeUnit.test(secondUnit)
  if (secondUnit === '') return isYear(first) && isYear(second) && Number(first) < Number(second) ? 'time' : null
  // From a day in one month to a day in the next: the second number is often the smaller.
  if (isTime && firstUnit !== '' && firstUnit !== secondUnit) return 'time'
  const years = isYear(first) && (isYear(second) || (/^\d\d$/.test(second) && Number(second) > Number(first.slice(2))))
  if (isTime && secondUnit.includes('年') && years) return 'time'
  if (isYear(first) && isTime) return null
  if (isTime && !secondUnit.includes('年') && firstUnit !== '') return 'time'
  if (!ascends(first, firstUnit, second, secondUnit)) return null
  return isTime && !secondUnit.includes('年') ? 'time' : 'number'
}

/** Behind a bare 2021-2025: the end of what it belongs to, or the word that it describes. */
const afterBareYears = /^(?:[）)》”】，。、；：\s]|$|[\u4E00-\u9FFF])/
const codeBefore = /(?:[号码第]|编码)[:：]?$/

function spanAt(text: string, found: RegExpMatchArray, fixed: WrongSpan['kind'] | null): WrongSpan[] {
  const [words, first = '', firstUnit = '', sign = '', second = '', secondUnit = ''] = found
  const start = found.index ?? 0
  const end = start + words.length
  const kind = fixed ?? kindOf(first, firstUnit, second, secondUnit)
  if (kind === null) return []
  if (secondUnit === '' && !fixed) {
    const before = text.slice(Math.max(0, start - 4), start)
    const after = text.slice(end, end + 1)
    if (!afterBareYears.test(after) || after === '号' || codeBefore.test(before)) return []
  }
  const signStart = start + first.length + firstUnit.length
  return [
    {
      kind,
      start,
      end,
      sign: { start: signStart, end: signStart + sign.length, text: sign.trim() },
      first,
      second,
      unit: secondUnit,
      twice: firstUnit !== '',
    },
  ]
}

/** All spans with a wrong sign, in the order of the text; none in addresses, codes, telephone numbers and dates. */
export function wrongSpans(original: string): WrongSpan[] {
  const text = withoutAddresses(original)
  return [
    ...[...text.matchAll(inFigures)].flatMap((found) => spanAt(text, found, null)),
    ...[...text.matchAll(inChinese)].flatMap((found) => spanAt(text, found, null)),
    ...[...text.matchAll(clock)].flatMap((found) => spanAt(text, found, 'time')),
    ...[...text.matchAll(weekdays)].flatMap((found) => spanAt(text, found, 'time')),
  ].sort((a, b) => a.start - b.start)
}
