import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'
import { redundantQuantities } from '../text/redundant-quantities'

/** N11: a quantity is qualified once. */
export const redundantQuantity = blockRule({
  id: 'redundant-quantity',
  code: 'N11',
  name: '数量的说法不重复',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：表示约数、总数、起止的词不重复使用',
  messages: { twice: '“{first}”与“{second}”意思重复，留用其一' },
  example: { wrong: '累计共招收260名', right: '累计招收260名' },
  create: (report) => (block, text) => {
    for (const { start, end, first, second, right } of redundantQuantities(unquotedProse(block, text)))
      report({
        messageId: 'twice',
        data: { first, second },
        block: block.id,
        start,
        end,
        suggestions: [{ text: right }],
      })
  },
})
