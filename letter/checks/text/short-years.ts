/** A year written with two figures, its place (UTF-16 units), the full year, and whether it can be nothing else. */
export type ShortYear = { start: number; end: number; right: string; sure: boolean }

/** Two figures before 年 that are no part of a longer number, code or count. */
const twoFigures = /(?<![\dA-Za-z.,．、%％第约近超逾满每达共长\-—–～~])(\d{2})年/g
const clauseStart = /(?:^|[，。；：（(\n\t])[ \u3000]*$/
/** After 年: what only follows a year, never a number of years. */
const yearlyAfter =
  /^(?:\d{1,2}月|度(?!假)|[初底末]|年[初底末]|[上下]半年|[一二三四1-4][、，]?季度|第[一二三四]季度|全年)/
/** Terms of imprisonment and the like also have years and months. */
const lasting = /(?:刑|历时|为期|工龄|保修|每隔)$/
/** Before the figures: the begin of a span of years, where 起 or the like follows; or the year that the span began with. */
const spanBefore = /(?:自|从|始于)$/
const spanAfter = /^(?:起(?![步点草])|开始|始|至今|到现在)/
const yearBefore = /\d{4}年?(?:至|到)$/
/** Places where two figures may be a year or a number of years. */
const perhapsBefore = /(?:[于在]|截至)$/
const perhapsAfter = /^(?:[，、]|我[市省县区局]|全[市省县区]|本[市省县区])/
/** 20-21年度: two short years in one. */
const twoYears = /(?<![\d.A-Za-z])(\d{2})[-—–～~](\d{2})(?=(?:学年|年度))/g

/** The full year that two figures stand for; those far in the future belong to the last century. */
function fullYear(figures: string): string {
  return (Number(figures) <= 50 ? '20' : '19') + figures
}

function isSure(figures: string, before: string, after: string): boolean {
  if (yearlyAfter.test(after)) return !lasting.test(before)
  if (figures.startsWith('0') || yearBefore.test(before)) return true
  return spanBefore.test(before) && spanAfter.test(after)
}

/** A round number is rather a number of years, and nobody writes of a year far ahead. */
function isPerhaps(figures: string, before: string, after: string): boolean {
  if (figures.endsWith('0') || Number(figures) > 35) return false
  return (perhapsBefore.test(before) || clauseStart.test(before)) && perhapsAfter.test(after)
}

/** The years written with two figures only; numbers of years (20年经验, 10年内) are none. */
export function shortYears(words: string): ShortYear[] {
  const years: ShortYear[] = []
  for (const { index: start, 0: found, 1: figures = '' } of words.matchAll(twoFigures)) {
    const end = start + found.length
    const before = words.slice(Math.max(0, start - 8), start)
    const after = words.slice(end, end + 8)
    const sure = isSure(figures, before, after)
    if (sure || isPerhaps(figures, before, after)) years.push({ start, end, right: `${fullYear(figures)}年`, sure })
  }
  for (const { index: start, 0: found, 1: first = '', 2: second = '' } of words.matchAll(twoYears))
    years.push({ start, end: start + found.length, right: `${fullYear(first)}—${fullYear(second)}`, sure: true })
  return years.sort((a, b) => a.start - b.start)
}
