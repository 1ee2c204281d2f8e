import { blockRule } from '../rule'
import { listsWithCount } from '../text/counted-lists'
import { unquotedProse } from '../text/own-words'

/** N09: a list and the count that follows it without 等; where the list begins is not always told, so that a person decides. */
export const listDiffersFromCount = blockRule({
  id: 'list-differs-from-count',
  code: 'N09',
  name: '列举之后的数目与列举一致',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：数目与列举一致',
  messages: { differs: '前面列举了{listed}项，与“{words}”不一致，请核对' },
  example: { wrong: '小学、初中、高中两个学段', right: '小学、初中、高中三个学段' },
  create: (report) => (block, text) => {
    for (const { start, end, count, fewest } of listsWithCount(unquotedProse(block, text)))
      if (fewest !== count)
        report({
          messageId: 'differs',
          data: { listed: fewest, words: text.slice(start, end) },
          block: block.id,
          start,
          end,
        })
  },
})
