import { blockRule } from '../rule'
import { unitFinder } from '../text/measured'
import { unquotedProse } from '../text/own-words'

/** N05: a unit has its legal name, where that is another name of the same unit. */
export const unitName = blockRule({
  id: 'unit-name',
  code: 'N05',
  name: '计量单位用法定名称和符号',
  severity: 'warning',
  strength: 'required',
  basis: 'GB 3100；GB/T 9704-2012，9',
  messages: { name: '“{unit}”不是法定计量单位的名称或符号，应为“{right}”' },
  example: { wrong: '1000平米', right: '1000平方米' },
  create: (report, { units }) => {
    const find = unitFinder(units)
    return (block, text) => {
      for (const { term, start, end } of find(unquotedProse(block, text))) {
        const [right = ''] = term.instead
        if (!term.sure) continue
        report({
          messageId: 'name',
          data: { unit: term.term, right },
          block: block.id,
          start,
          end,
          fixes: [{ text: right }],
        })
      }
    }
  },
})
