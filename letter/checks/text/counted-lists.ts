import { chineseNumber } from '../../model/numerals'

/**
 * A list with the count that closes it (甲、乙、丙等三项): the place of the count from 等 on (UTF-16 units), the count, and how many
 * items the list has: `fewest` and `most` differ where 和 or a comma may join as well.
 */
export type CountedList = {
  start: number
  end: number
  count: number
  fewest: number
  most: number
  /** What is counted: 项, 个方面. */
  measure: string
}

const numeral = '\\d{1,3}|[一二两三四五六七八九十]{1,3}'
const measures =
  '个(?!多?(?:小时|月|星期|工作日|百分点))|大|项|类|种|家|部|份|条|名|位|所|件|座|处|点|方面|部门|单位|领域|环节|区|县|镇|街道|省|市|国|校|地'
const closed = new RegExp(
  `等(${numeral})((?:${measures})(?:方面|领域|环节|专业|维度|层面|板块|类别|阶段|步骤|重点|区域|片区|园区)?)(?!以上|左右)`,
  'g',
)
/** A list that its count closes without 等: 甲、乙、丙三个. */
const bare =
  /(?<![\d一二两三四五六七八九十第等])([2-9]|[二两三四五六七八九])((?:个|项|类|种|大)(?:方面|领域|环节|专业|维度|层面|板块|类别|阶段|步骤|重点)?)/g

const stops = /[。；：:！？;\n\t]/
const longestList = 300
/** A list of more items is not told by its count. */
const mostItems = 60
/** Clauses that only say when or how, and belong to no list. */
const adverbial =
  /^[ \u3000]*(?:(?:\d{4}年|截至|近年|目前|今年|去年|下一步|同时|此外|另外|其中|为此|在此|根据|按照|围绕|通过|依托|结合|针对|为了?|由|自|即|如)[^，]*|[^，]{0,3})$/
/** The clause that a list of clauses begins with. */
const opener = /^[ \u3000]*(?:主要|分别|重点)?(?:从|包括|涵盖|围绕|聚焦)/
const join = /以及|[和及与或](?![谐时格解睦平会美善])/
/** Before a list begins: what ties its clause to the one before. */
const tie = /^[ \u3000]*(?:以及|并|和|及|与)/

/** The sentence before a place without what brackets hold; titles and quotations side by side count as parted. */
function sentenceBefore(text: string, at: number): string {
  const from = Math.max(0, at - longestList)
  const sentence = text.slice(from, at).split(stops).at(-1) ?? ''
  return sentence.replace(/[（(][^（()）]*[)）]/g, '').replace(/([》”])(?=[《“])/g, '$1、')
}

function lastClause(sentence: string): string {
  return sentence.split(/[，,]/).at(-1) ?? ''
}

/** Whether 和 joins but the last of items that are much alike: 教育、医疗和养老. */
function isFlat(items: readonly string[]): boolean {
  const last = (items.at(-1) ?? '').split(join)
  if (last.length > 2 || items.slice(0, -1).some((item) => join.test(item))) return false
  const lengths = [...items.slice(1, -1), ...last].map((piece) => piece.length)
  return Math.max(...lengths) <= 6 && Math.max(...lengths) - Math.min(...lengths) <= 2
}

/** How many items the last clause lists, by 、 and by 和; null where it lists none. */
function itemsOf(clause: string): { fewest: number; most: number } | null {
  const items = clause.replace(tie, '').split('、')
  if (items.length < 2 || items.length > mostItems) return null
  const joined = items.reduce((sum, item) => sum + item.split(join).length - 1, 0)
  const most = items.length + joined
  return { fewest: joined > 0 && !isFlat(items) ? 2 : most, most }
}

/** How many items a list has that ends at a place, with commas taken into account; null where that cannot be told. */
function listBefore(text: string, at: number, count: number): { fewest: number; most: number } | null {
  const clauses = sentenceBefore(text, at).split(/[，,]/)
  const last = clauses.at(-1) ?? ''
  const opens = clauses.findLastIndex((clause) => opener.test(clause))
  if (!last.includes('、')) {
    const length = clauses.length - opens
    return opens >= 0 && length >= 3 ? { fewest: length, most: length } : null
  }
  // 完善甲，加强乙、丙等两项 may count the clauses.
  const clausesListed = clauses.slice(0, -1).filter((clause) => !adverbial.test(clause)).length + 1
  return clausesListed > 1 && count <= clausesListed ? null : itemsOf(last)
}

function listsBy(form: RegExp, text: string): CountedList[] {
  return [...text.matchAll(form)].flatMap((match): CountedList[] => {
    const { index: start, 0: words, 1: figures = '', 2: measure = '' } = match
    const count = chineseNumber(figures) ?? Number(figures)
    const items = count > 1 ? listBefore(text, start, count) : null
    return items ? [{ start, end: start + words.length, count, measure, ...items }] : []
  })
}

/** The lists that are closed by 等 and their count, in order. */
export function listsClosedByCount(text: string): CountedList[] {
  return listsBy(closed, text)
}

/** The lists of short, similar items that their count follows without 等: 小学、初中、高中三个学段. */
export function listsWithCount(text: string): CountedList[] {
  return listsBy(bare, text).filter(({ start, fewest, most }) => {
    const clause = lastClause(sentenceBefore(text, start)).replace(tie, '')
    const noList = /(?:[\d的之内各每这那共有等成为了]|[其之当]中|、)$/.test(clause)
    return fewest === most && !noList && isFlat(clause.split('、'))
  })
}
