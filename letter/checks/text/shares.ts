import { figure } from './figures'
import { type Quantity, quantitiesIn, sumOf } from './sums'

/** A share of a whole (258件，占45.1%): its place (UTF-16 units), the percentage, and its decimals. */
export type Share = {
  start: number
  end: number
  percent: number
  decimals: number /** Whether it says that it is of the total. */
  ofTotal: boolean
}

const ofTheWhole =
  '(?:提案|建议|承办|办理|交办|立案|受理|全部|总人口)?(总数|总量|总件数|总人数|总额|总户数|总面积)?(?:的?比(?:例|重)?)?(?:约?[为达]|的)?约?'
const shareForm = new RegExp(`，?约?占${ofTheWhole}(${figure})\\s?[%％]`, 'g')

function sharesIn(text: string): Share[] {
  return [...text.matchAll(shareForm)].map(({ index: start, 0: words, 1: total, 2: figures = '' }) => ({
    start,
    end: start + words.length,
    percent: Number(figures.replaceAll(',', '')),
    decimals: figures.split('.')[1]?.length ?? 0,
    ofTotal: total !== undefined,
  }))
}

/** A paragraph with more shares is a table in words, and no letter's. */
const mostShares = 60
/** Between a whole and its parts in one sentence. */
const divides = /其中|分为|包括|包含|：/

/** Whether a quantity can be the whole of a share: anywhere before 占总数的45%, else in the same sentence and divided there. */
function isWholeOf(text: string, whole: Quantity, part: Quantity, { ofTotal }: Share): boolean {
  if (whole.end > part.start || whole.unit !== part.unit || whole.value < part.value || whole.grown) return false
  const between = text.slice(whole.end, part.start)
  return ofTotal || (divides.test(between) && !/。(?!其中)/.test(between))
}

/** A share that does not fit the numbers beside it, and what it should be. */
export type WrongShare = Share & { right: string }

/**
 * The shares of a text that fit none of the wholes named before them. A share follows its part directly (甲258件，占45.1%); a whole
 * is a larger quantity of the same unit before it, or the sum of all parts that have shares.
 */
export function wrongShares(text: string): WrongShare[] {
  const shares = sharesIn(text)
  if (shares.length === 0 || shares.length > mostShares) return []
  const quantities = quantitiesIn(text)
  const pairs = shares.flatMap((share) => {
    const part = quantities.findLast(({ end }) => end <= share.start && share.start - end <= 1)
    return part?.exact && text.slice(part.end, share.start).trim() === '' ? [{ share, part }] : []
  })
  const parts = new Set(pairs.map(({ part }) => part))
  return pairs.flatMap(({ share, part }): WrongShare[] => {
    const wholes = quantities.filter((one) => isWholeOf(text, one, part, share) && !parts.has(one))
    const first = wholes[0]
    if (!first || wholes.some(({ exact }) => !exact)) return []
    const sum = sumOf(pairs.filter((pair) => pair.part.unit === part.unit).map((pair) => pair.part.value))
    const values = [...wholes.map(({ value }) => value), sum]
    // Offices round or cut off the last figure.
    const near = 10 ** -share.decimals + (100 * (part.rounding + first.rounding)) / first.value
    if (values.some((value) => Math.abs((part.value / value) * 100 - share.percent) <= near)) return []
    if (wholes.length > 1 && new Set(wholes.map(({ value }) => value)).size > 1) return []
    return [{ ...share, right: ((part.value / first.value) * 100).toFixed(share.decimals) }]
  })
}

const chained = new RegExp(`占(?:比(?:约?[为达])?)?约?(${figure})\\s?[%％]`, 'g')
const overlapping = /女|男|党员|民族|岁|学历|博士|硕士|本科|职称|以上|覆盖|达标|比率|率/

/** The sum of three or more shares of one sentence where it is more than a whole; null where it is not, or where they may overlap. */
export function excessiveShares(sentence: string): { start: number; end: number; sum: number } | null {
  const shares = [...sentence.matchAll(chained)]
  const [first] = shares
  const last = shares.at(-1)
  if (!first || !last || shares.length < 3 || overlapping.test(sentence)) return null
  const sum = sumOf(shares.map((share) => Number((share[1] ?? '').replaceAll(',', ''))))
  // Each share may have been rounded up.
  return sum > 100 + shares.length * 0.5 ? { start: first.index, end: last.index + last[0].length, sum } : null
}

const changed = '(?:提高|提升|上升|增长|增加|下降|降低|减少|压降|升|降)'
const pointsForm = new RegExp(
  `[由从](${figure})[%％]${changed}(?:至|到)(${figure})[%％]，?${changed}了?(${figure})个百分点`,
  'g',
)

function decimalsOf(figures: string): number {
  return figures.split('.')[1]?.length ?? 0
}

/** Where a percentage has changed from one to another by a number of points that is not their difference, and what it is. */
export function wrongPoints(text: string): { start: number; end: number; right: string }[] {
  return [...text.matchAll(pointsForm)].flatMap(
    ({ index: start, 0: words, 1: from = '', 2: to = '', 3: points = '' }) => {
      const decimals = Math.max(...[from, to, points].map(decimalsOf))
      const difference = Math.abs(Number(to) - Number(from))
      // Of rounded figures the difference may be one off in the last place; of whole ones every reader counts.
      const near = decimals === 0 ? 0.5 : 1.5 * 10 ** -Math.min(...[from, to, points].map(decimalsOf))
      if (!(Math.abs(difference - Number(points)) > near)) return []
      return [{ start, end: start + words.length, right: difference.toFixed(decimals) }]
    },
  )
}
