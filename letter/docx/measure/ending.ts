import { headingMarkOf } from '../../model/heading-mark'
import { textEms } from '../../model/text-width'
import type { Paragraph } from '../word/document'
import { indents } from './flow'
import { compact, words } from './words'

/** Signature and date of a letter, and where among its paragraphs the two begin and end. */
export type Ending = { start: number; date: Paragraph | null; end: number; signature: Paragraph[] }

/** A date in any form, or what stands for one that is still to be filled in. */
const datePattern =
  /^(?:【[^】]*日期】|[×xX\d]{0,4}年[×xX\d]{0,2}月[×xX\d]{0,2}日|[〇○零一二三四五六七八九十]{4}年.{1,3}月.{1,4}日|\d{4}[./-]\d{1,2}[./-]\d{1,2}日?)$/
const unitPattern = /(?:局|委|厅|部|会|院|处|办|室|府|中心|公司|集团|学|校|行|署|社|馆)$/
const closingWords = /^(?:专此|特此|此复|此函|感谢|再次|以上)/
const sealWords = /（(?:盖章|公章|印章|代章)）$/

/**
 * The most names that sign one letter, the widest of them in characters, the widest that ends as those of units do, and
 * how far in a line without a date begins.
 */
const mostNames = 12
const widestName = 30
const widestUnit = 56
const signatureIndent = 8

/** Whether a paragraph may be a name under the letter: no sentence, no heading, in no table. */
function isName(paragraph: Paragraph): boolean {
  const text = compact(paragraph).replace(sealWords, '')
  const width = Math.max(...words(paragraph).split('\n').map(textEms))
  if (paragraph.cell || paragraph.number !== null || headingMarkOf(text)) return false
  return (
    !/[。：；！？，）]/.test(text) &&
    !closingWords.test(text) &&
    !/^附件/.test(text) &&
    width <= (unitPattern.test(text) ? widestUnit : widestName)
  )
}

function namesAbove(paragraphs: readonly Paragraph[], end: number, first: number): Paragraph[] {
  const from = paragraphs.slice(0, end).findLastIndex((paragraph) => !isName(paragraph)) + 1
  return paragraphs.slice(Math.max(first, from, end - mostNames), end)
}

function nameBelow(paragraphs: readonly Paragraph[], date: number): Paragraph[] {
  const below = paragraphs[date + 1]
  return below && unitPattern.test(compact(below)) && isName(below) ? [below] : []
}

/** Whether a paragraph stands where signatures stand: at the right, or begins far in. */
function standsApart(paragraph: Paragraph): boolean {
  const isRight = /^(?:right|end)$/.test(paragraph.format.alignment ?? '')
  return isRight || indents(paragraph).left > signatureIndent * paragraph.size * 20
}

/** A letter without a date: the last names that stand where signatures stand. */
function undated(paragraphs: readonly Paragraph[], first: number): Ending {
  const isSignature = (one: Paragraph) => isName(one) && standsApart(one)
  const last = paragraphs.findLastIndex((one, at) => at >= first && isSignature(one))
  if (last < 0) return { start: paragraphs.length, date: null, end: paragraphs.length, signature: [] }
  const from = paragraphs.slice(0, last).findLastIndex((one) => !isSignature(one)) + 1
  const start = Math.max(first, from)
  return { start, date: null, end: last + 1, signature: paragraphs.slice(start, last + 1) }
}

/** Signature and date: the first date below a name, else the last date. `first` is where the body begins. */
export function endingOf(paragraphs: readonly Paragraph[], first: number): Ending {
  const dates = paragraphs.flatMap((one, at) =>
    at >= first && !one.cell && datePattern.test(compact(one)) ? [at] : [],
  )
  const named = dates.find((at) => namesAbove(paragraphs, at, first).length > 0)
  const date = named ?? dates.at(-1)
  if (date === undefined) return undated(paragraphs, first)
  const above = namesAbove(paragraphs, date, first)
  const signature = above.length > 0 ? above : nameBelow(paragraphs, date)
  return { start: date - above.length, date: paragraphs[date] ?? null, end: date + 1, signature }
}
