import { figure } from './figures'

/** Words about a quantity of which one is too many: their place (UTF-16 units), the two that say the same, and the text without one. */
export type RedundantQuantity = { start: number; end: number; first: string; second: string; right: string }

const number = `(?:${figure}[百千万亿]{0,2}|[一二两三四五六七八九十百千万亿数几]{1,10})`
/** A number with its unit and a short noun; no stop and no other number in between. */
const quantity = `(${number}[^，。；：、！？\\n（）\\d]{0,4}?)`
/** 左右两侧 and 上下游 tell a place; 规模以上, 县级以上, 本科以上 are nouns. */
const moreOrLess = '(左右(?![两侧边手幅翼岸转])|上下(?![两游班楼级联功水限册午学]))'
const orMore = '((?<![模级科历士高额称准线等龄])以上)'
/** 节约5万元左右, 附近3公里左右: 约 and 近 as parts of words. */
const about =
  '((?<![节预签合履公违契条特制邀大誓简俭隐])约(?![定束谈见会请期])|大约|大概|(?<![附最就临邻靠新远晚贴切亲将接浅])近|将近|接近)'
/** 共 as part of a verb: 累计共享, 总计共建. */
const wholly = '共(?![享建治同商青产性用通识赢管植育生患推营防融筹保晒庆创进克])'

type Form = { pattern: RegExp; keep: 'first' | 'second' }

/** Each form has three groups: the first word, what stands between, the second; `keep` says which of the two stays. */
const forms: readonly Form[] = [
  { pattern: new RegExp(`(累计|总计|合计|共计|总共|一共)()(共计|总计|合计|总共|${wholly})`, 'g'), keep: 'first' },
  { pattern: /(?<![一总公])(共)()(累计|总计|合计)(?!算|法|器)/g, keep: 'second' },
  { pattern: new RegExp(`(累计)([^，。；：、！？\\n]{1,10}?)(共计|合计|总计|共)(?=${figure})`, 'g'), keep: 'first' },
  { pattern: new RegExp(`${about}${quantity}${moreOrLess}`, 'g'), keep: 'first' },
  // 大约惠及30万人左右, 约有30万人左右
  {
    pattern: new RegExp(`(大约|大概)([一-鿿]{1,4}${figure}[万亿]?[^，。；：、！？\\n（）\\d]{0,4}?)${moreOrLess}`, 'g'),
    keep: 'first',
  },
  {
    pattern: new RegExp(
      `(?<![节预签合履公违契条特制邀大誓简俭隐])(约)((?:[有需占为达用]${figure}[万亿]?|占[^，。；：、！？\\n（）\\d一二三四五六七八九]{0,8}(?:${figure}[%％]|[一二三四五六七八九]成))[^，。；：、！？\\n（）\\d]{0,4}?)${moreOrLess}`,
      'g',
    ),
    keep: 'first',
  },
  { pattern: new RegExp(`${about}(${number})([余多])(?![数样元种年度])`, 'g'), keep: 'first' },
  { pattern: new RegExp(`(超过|逾|多于|高于|突破|大于)${quantity}${orMore}`, 'g'), keep: 'first' },
  { pattern: new RegExp(`(超过|逾|多于|突破)(${number})([余多])(?![数样元种年度])`, 'g'), keep: 'first' },
  { pattern: new RegExp(`(不低于|不少于|至少|最少|起码|不小于)${quantity}${orMore}`, 'g'), keep: 'first' },
  { pattern: new RegExp(`(最多|至多|不超过|不多于|不高于|不大于)${quantity}(以内|以下|之内)`, 'g'), keep: 'first' },
  { pattern: new RegExp(`(${number}[余多])([^，。；：、！？\\n（）\\d]{0,4}?)${moreOrLess}`, 'g'), keep: 'first' },
  { pattern: /(截[至止]到?)([^，。；：、！？\n]{1,14}?)(为止)/g, keep: 'first' },
  ...['人', '户', '年', '月', '日'].map(
    (one): Form => ({ pattern: new RegExp(`(${one}均)()(每${one})`, 'g'), keep: 'first' }),
  ),
  { pattern: /(平均)()(人均|户均|年均|月均|日均)/g, keep: 'second' },
]

/** The places where a quantity is qualified twice (累计共, 约……左右, 超过……以上), in order. */
export function redundantQuantities(text: string): RedundantQuantity[] {
  const found = forms.flatMap(({ pattern, keep }) =>
    [...text.matchAll(pattern)].map(({ index: start, 0: words, 1: first = '', 2: between = '', 3: second = '' }) => ({
      start,
      end: start + words.length,
      first,
      second,
      right: keep === 'first' ? first + between : between + second,
    })),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((one) => {
    if (one.start < end) return false
    end = one.end
    return true
  })
}
