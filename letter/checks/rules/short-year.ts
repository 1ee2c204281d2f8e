import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'
import { shortYears } from '../text/short-years'

/** N01: a year has its four figures. */
export const shortYear = blockRule({
  id: 'short-year',
  code: 'N01',
  name: '年份用四位数字，不得简写',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 15835-2011，年份',
  messages: { short: '年份应写全四位，写作“{right}”' },
  example: { wrong: '21年3月', right: '2021年3月' },
  create: (report) => (block, text) => {
    for (const { start, end, right, sure } of shortYears(unquotedProse(block, text)))
      if (sure)
        report({ messageId: 'short', data: { right }, block: block.id, start, end, suggestions: [{ text: right }] })
  },
})
