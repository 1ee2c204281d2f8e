import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'
import { excessiveShares, wrongPoints, wrongShares } from '../text/shares'
import { sentencesOf, withoutBrackets } from '../text/sums'

/** N08: a percentage fits the numbers that it is made of, and shares of one whole do not exceed it. */
export const shareMismatch = blockRule({
  id: 'share-mismatch',
  code: 'N08',
  name: '百分比与数量一致，占比之和不超过100%',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：百分比与所列数量一致',
  messages: {
    share: '按前面的数量计算应为{right}%，请核对',
    points: '前后相差{right}个百分点，请核对',
    excess: '各项占比之和为{sum}%，超过100%，请核对',
  },
  example: { wrong: '共200件，其中A类120件，占65%', right: '共200件，其中A类120件，占60%' },
  create: (report) => (block, text) => {
    const words = withoutBrackets(unquotedProse(block, text))
    for (const { start, end, right } of wrongShares(words))
      report({ messageId: 'share', data: { right }, block: block.id, start, end })
    for (const { start, end, right } of wrongPoints(words))
      report({ messageId: 'points', data: { right }, block: block.id, start, end })
    for (const sentence of sentencesOf(words)) {
      const excess = excessiveShares(sentence.words)
      if (!excess) continue
      const { sum } = excess
      const [start, end] = [sentence.start + excess.start, sentence.start + excess.end]
      report({ messageId: 'excess', data: { sum }, block: block.id, start, end })
    }
  },
})
