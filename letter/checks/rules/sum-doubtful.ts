import { blockRule } from '../rule'
import { ownWords } from '../text/own-words'
import { divisionIn, doubtfulSum, sentencesOf } from '../text/sums'

/** The words of a division by 其中, which ends at a semicolon: what follows counts something else. Null where there is none. */
function divisionWords(words: string): string | null {
  const sign = words.indexOf('其中')
  if (sign < 0) return null
  const end = words.indexOf('；', sign)
  return end < 0 ? words : words.slice(0, end)
}

/** N08: parts that should make up a whole as far as their words go; for a person to decide. */
export const sumDoubtful = blockRule({
  id: 'sum-doubtful',
  code: 'N08',
  name: '分项之和疑与合计不一致',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：分项之和与合计一致',
  messages: {
    more: '两项之和为{sum}{unit}，多于合计{whole}{unit}；两项如不重叠，请核对',
    less: '各项（含“其他”）之和为{sum}{unit}，少于合计{whole}{unit}，请核对',
  },
  example: { wrong: '共100人，其中教师60人、其他30人', right: '共100人，其中教师60人、其他40人' },
  create: (report) => (block, text) => {
    for (const { start, words } of sentencesOf(ownWords(block, text))) {
      const own = divisionWords(words)
      const division = own === null ? null : divisionIn(own)
      const sum = own !== null && division ? doubtfulSum(division, own) : null
      if (!division || sum === null) continue
      const { whole, parts } = division
      report({
        messageId: sum > whole.value ? 'more' : 'less',
        data: { sum, whole: whole.value, unit: whole.unit },
        block: block.id,
        start: start + whole.start,
        end: start + (parts.at(-1) ?? whole).end,
      })
    }
  },
})
