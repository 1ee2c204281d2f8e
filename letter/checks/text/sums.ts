import { figure, figureValue } from './figures'

/**
 * A counted quantity: its place (UTF-16 units), its value in units (1.2万个 is 12000), how far off rounding may have put it, its unit,
 * and the 万 or 亿 before that; `exact` is false for 约, 余 and the like, `grown` true for a change (增加20件).
 */
export type Quantity = {
  start: number
  end: number
  value: number
  rounding: number
  power: string
  unit: string
  exact: boolean
  grown: boolean
}

const units =
  '人次|平方米|公里|公顷|件|项|人|名|户|家|个|处|座|台|辆|套|所|吨|亩|元|起|份|条|宗|场|次|间|幢|栋|张|例|批|盏|株|支|艘|只|头'
const quantityForm = new RegExp(
  `(?<![\\d.,第年月A-Za-z])(${figure})([余多])?([万亿]?)([余多])?(${units})(?![月年星小工百本次])([余多])?`,
  'g',
)
const roughly = /(?:约|近|超过?|逾|达到|大概|不少于|不低于|至少|以上|每|平均|均)$/
/** A change, no part of the whole: 比上年增加20件. */
const change = /(?:增加|减少|增长|新增|下降|提高|净增|多|少|增|减)了?$/
/** What is counted by several marks at once, so that its parts may overlap: 党员600人、女性500人. */
const overlapping =
  /女|男|党员|团员|民族|岁|学历|博士|硕士|本科|职称|以上|以下|重点|新增|其余|参与|涉及|多次|重复|交叉|先后/

const powers: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** The quantities of a text, in order. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(quantityForm)].map((match) => {
    const { index: start, 0: words, 1: figures = '', 2: more, 3: power = '', 4: still, 5: unit = '', 6: after } = match
    const before = text.slice(Math.max(0, start - 6), start)
    const times = powers[power] ?? 1
    const decimals = figures.split('.')[1]?.length ?? 0
    return {
      start,
      end: start + words.length,
      value: Number((figureValue(figures) * times).toFixed(6)),
      rounding: times === 1 && decimals === 0 ? 0 : (times * 10 ** -decimals) / 2,
      power,
      unit,
      exact: (more ?? still ?? after) === undefined && !roughly.test(before),
      grown: change.test(before),
    }
  })
}

/** A value in the 万 or 亿 of a quantity: 12000 is 1.2 beside 万个. */
export function inPower(value: number, { power }: Quantity): number {
  return Number((value / (powers[power] ?? 1)).toFixed(6))
}

/** A whole and the parts that should make it up: 共572件，其中甲258件、乙314件. */
export type Division = {
  whole: Quantity
  parts: Quantity[] /** Whether the parts must make up the whole. */
  full: boolean
}

/** 共120所。其中…… goes on with its sentence. */
const sentenceEnd = /[。！？\n\t](?!其中|分别)/g
const divides = /其中|分别(?:为|是|有)|包括|包含|分为|由|含/
const fully = /分别(?:为|是|有)|分为/

/** The sentences of a text, each with its place. */
export function sentencesOf(text: string): { start: number; words: string }[] {
  const sentences: { start: number; words: string }[] = []
  let start = 0
  for (const { index } of text.matchAll(sentenceEnd)) {
    sentences.push({ start, words: text.slice(start, index) })
    start = index + 1
  }
  sentences.push({ start, words: text.slice(start) })
  return sentences.filter(({ words }) => words.trim() !== '')
}

/** The text with what stands in brackets made unreadable; offsets stay. */
export function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（()）]{0,200}[)）]/g, (words) => '\uFFFC'.repeat(words.length))
}

/** The division that a sentence tells, where it is one and can be told for sure; null else. */
export function divisionIn(sentence: string): Division | null {
  const words = withoutBrackets(sentence)
  const sign = divides.exec(words)
  if (!sign || words.split('其中').length > 2) return null
  const all = quantitiesIn(words)
  const behind = all.filter(({ start, grown }) => start > sign.index && !grown)
  const unit = behind[0]?.unit
  const other = behind.findIndex((one) => one.unit !== unit)
  const parts = other < 0 ? behind : behind.slice(0, other)
  // 甲21个、乙15个，面积3万平方米: the sentence goes on with something else, unless it comes back to the parts.
  if (behind.length > parts.length && behind.slice(other).some((one) => one.unit === unit)) return null
  const whole = all.filter((one) => one.start < sign.index && one.unit === unit && !one.grown).at(-1)
  if (!whole?.exact || parts.length < 2) return null
  if (parts.some(({ exact }) => !exact)) return null
  return { whole, parts, full: fully.test(sign[0]) }
}

/** Whether some of the first parts already make up the whole, so that the others divide it again. */
function isDividedAgain({ whole, parts }: Division): boolean {
  let sum = 0
  return parts.some(({ value }) => {
    sum += value
    return Math.abs(sum - whole.value) < 1e-6 * whole.value
  })
}

/** How far rounded figures may miss their sum. */
function roundingOf({ whole, parts }: Division): number {
  return [whole, ...parts].reduce((most, one) => most + one.rounding, 1e-6 * whole.value)
}

/** A sum without the noise of binary fractions. */
export function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(6))
}

/** The sum of a division's parts where it does not fit the whole; null where it does, or where parts may overlap. */
export function wrongSum(division: Division, sentence: string): number | null {
  const { whole, parts, full } = division
  const sum = sumOf(parts.map(({ value }) => value))
  if (isDividedAgain(division) || overlapping.test(sentence.slice(whole.start))) return null
  const rounding = roundingOf(division)
  // Two parts of 其中 may overlap in ways that no words tell.
  const tooMuch = (full || parts.length > 2) && sum > whole.value + rounding
  return tooMuch || (full && sum < whole.value - rounding) ? sum : null
}

const rest = /^[、，和]?(?:其他|其它)/

/**
 * The sum of parts that a person should look at where `wrongSum` is not sure: two parts of 其中 that come to more than the whole, and
 * parts that end with 其他 and do not come to it.
 */
export function doubtfulSum(division: Division, sentence: string): number | null {
  const { whole, parts, full } = division
  const [before, last] = parts.slice(-2)
  const sum = sumOf(parts.map(({ value }) => value))
  if (full || !before || !last || Math.abs(sum - whole.value) <= roundingOf(division) || isDividedAgain(division))
    return null
  if (overlapping.test(sentence.slice(whole.start))) return null
  const closed = rest.test(sentence.slice(before.end, last.start))
  return (parts.length === 2 && sum > whole.value) || (closed && sum < whole.value) ? sum : null
}
