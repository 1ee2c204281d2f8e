import { blockRule } from '../rule'
import { listsClosedByCount } from '../text/counted-lists'
import { unquotedProse } from '../text/own-words'

/** What is usually listed in full; of places and agencies a letter often names only some. */
const inFull = /^(?:项|大|类|种|点|方面)|方面|领域|环节|专业|维度|层面|板块|类别|阶段|步骤|重点|区域|片区|园区/

/** P10: a list that 等 and a count close, and that lacks one item. 等 may also stand for it, so that a person decides. */
export const listShorterThanCount = blockRule({
  id: 'list-shorter-than-count',
  code: 'P10',
  name: '“等”后的数目与已列举的项数一致',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：“等”后的数目与列举一致',
  messages: { fewer: '前面列举了{listed}项，与“{words}”不一致，请核对是否列全' },
  example: { wrong: '教育、医疗等三个领域', right: '教育、医疗、养老等三个领域' },
  create: (report) => (block, text) => {
    for (const { start, end, count, fewest, most, measure } of listsClosedByCount(unquotedProse(block, text)))
      if (most === count - 1 && fewest === most && count <= 10 && inFull.test(measure))
        report({
          messageId: 'fewer',
          data: { listed: most, words: text.slice(start, end) },
          block: block.id,
          start,
          end,
        })
  },
})
