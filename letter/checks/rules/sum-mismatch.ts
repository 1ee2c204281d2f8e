import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'
import { divisionIn, inPower, sentencesOf, wrongSum } from '../text/sums'

/** N08: the parts of a whole do not come to more than it; those that 分别为 names come to it. */
export const sumMismatch = blockRule({
  id: 'sum-mismatch',
  code: 'N08',
  name: '分项之和与合计一致',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：分项之和与合计一致',
  messages: {
    more: '分项之和为{sum}{unit}，多于合计{whole}{unit}，请核对',
    less: '分项之和为{sum}{unit}，少于合计{whole}{unit}，请核对',
  },
  example: { wrong: '共572件，其中甲258件、乙302件、丙76件', right: '共636件，其中甲258件、乙302件、丙76件' },
  create: (report) => (block, text) => {
    for (const { start, words } of sentencesOf(unquotedProse(block, text))) {
      const division = divisionIn(words)
      const sum = division && wrongSum(division, words)
      if (!division || sum === null) continue
      const { whole, parts } = division
      const last = parts.at(-1) ?? whole
      report({
        messageId: sum > whole.value ? 'more' : 'less',
        data: { sum: inPower(sum, whole), whole: inPower(whole.value, whole), unit: whole.power + whole.unit },
        block: block.id,
        start: start + whole.start,
        end: start + last.end,
      })
    }
  },
})
