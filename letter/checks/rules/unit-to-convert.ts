import { blockRule } from '../rule'
import { unitFinder } from '../text/measured'
import { unquotedProse } from '../text/own-words'

/** N05: a unit that is no legal one, and whose number changes with the unit. */
export const unitToConvert = blockRule({
  id: 'unit-to-convert',
  code: 'N05',
  name: '非法定计量单位宜折合为法定计量单位',
  severity: 'info',
  strength: 'required',
  basis: 'GB 3100；GB/T 9704-2012，9',
  messages: { convert: '“{unit}”不是法定计量单位，宜折合为“{right}”{note}' },
  example: { wrong: '500市斤', right: '250千克' },
  create: (report, { units }) => {
    const find = unitFinder(units)
    return (block, text) => {
      for (const { term, start, end } of find(unquotedProse(block, text))) {
        if (term.sure) continue
        const note = term.note === undefined ? '' : `（${term.note}）`
        const data = { unit: term.term, right: term.instead.join('”或“'), note }
        report({ messageId: 'convert', data, block: block.id, start, end })
      }
    }
  },
})
