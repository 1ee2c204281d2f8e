import { blockRule } from '../rule'
import { listsClosedByCount } from '../text/counted-lists'
import { unquotedProse } from '../text/own-words'

/** P10: a list that 等 and a count close has no more items than the count. */
export const listLongerThanCount = blockRule({
  id: 'list-longer-than-count',
  code: 'P10',
  name: '“等”后的数目不少于已列举的项数',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：“等”后的数目与列举一致',
  messages: { more: '前面列举了{listed}项，多于“{words}”，请核对' },
  example: { wrong: '教育、医疗、养老等两个领域', right: '教育、医疗、养老等三个领域' },
  create: (report) => (block, text) => {
    for (const { start, end, count, fewest } of listsClosedByCount(unquotedProse(block, text)))
      if (fewest > count)
        report({
          messageId: 'more',
          data: { listed: fewest, words: text.slice(start, end) },
          block: block.id,
          start,
          end,
        })
  },
})
