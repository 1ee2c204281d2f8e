import { chineseNumber } from '../../model/numerals'
import { letterRule } from '../rule'
import { unquotedProse } from '../text/own-words'
import { partsOf } from '../text/parts'

/** What is counted by statistics; not years, sessions, articles and what else has fixed Chinese numbers. */
const measure =
  '(?:平方米|平米|平方公里|公里|公顷|万元|亿元|人次|名|人(?!大|民)|户|家|件|套|台|辆|座|处|亩|吨|米(?!字)|元|册|盏|株|幢|栋|间|张(?!嘴)|起|场次|余次|多次)'
/** Chinese numbers from 20 on (一千余, 三百, 二十多); 十余, 数十, 几百 and 二、三十 are round words that stay Chinese. */
const chinese = new RegExp(
  `(?<![一二三四五六七八九十百千万亿几数上成第零〇两年月]|[一二三四五六七八九]、)([一二两三四五六七八九](?:[十百千](?:[零〇]?[一二两三四五六七八九](?![一二三四五六七八九]))?){1,4}[万亿]?)(余|多)?(?:个)?(?=${measure})`,
  'g',
)
const arabic = new RegExp(`\\d[万亿]?[余多]?个?${measure}`, 'g')
/** So many numbers in Arabic figures are the style of the letter. */
const styleSeen = 3

/** A Chinese number in Arabic figures, its 万 or 亿 kept; null where it is none. */
function arabicOf(words: string): string | null {
  const power = /[万亿]$/.exec(words)?.[0] ?? ''
  const value = chineseNumber(words.slice(0, words.length - power.length))
  return value === null ? null : `${value}${power}`
}

/** N04: numbers of one kind are written in one style; a person decides, for some Chinese numbers are fixed words. */
export const numeralStyleMixed = letterRule({
  id: 'numeral-style-mixed',
  code: 'N04',
  name: '同一体例的数字写法一致',
  severity: 'info',
  strength: 'required',
  basis: 'GB/T 15835-2011，同类别同形式',
  messages: { mixed: '文中同类数量多用阿拉伯数字，“{words}”宜改用阿拉伯数字，前后一致' },
  example: { wrong: '面积一千余平方米……学生1400余人', right: '面积1000余平方米……学生1400余人' },
  create:
    (report) =>
    ({ letter }) => {
      const parts = partsOf(letter, 'heading', 'paragraph').map(({ id, block, text }) => ({
        id,
        own: unquotedProse(block, text),
      }))
      const mixed = parts.flatMap(({ id, own }) => [...own.matchAll(chinese)].map((match) => ({ id, match })))
      if (mixed.length === 0) return
      const usual = parts.reduce((sum, { own }) => sum + (own.match(arabic)?.length ?? 0), 0)
      if (usual < styleSeen || usual <= mixed.length) return
      for (const { id, match } of mixed) {
        const [words, figures = '', more = ''] = match
        const right = arabicOf(figures)
        report({
          messageId: 'mixed',
          data: { words },
          block: id,
          start: match.index,
          end: match.index + words.length,
          suggestions: right === null ? [] : [{ text: right + more + words.slice(figures.length + more.length) }],
        })
      }
    },
})
