import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'
import { shortYears } from '../text/short-years'

/** N01: two figures before 年 that may be a year or a number of years, for a person to decide. */
export const perhapsShortYear = blockRule({
  id: 'perhaps-short-year',
  code: 'N01',
  name: '疑似简写的年份',
  severity: 'info',
  strength: 'required',
  basis: 'GB/T 15835-2011，年份',
  messages: { perhaps: '此处如指年份，应写全四位，写作“{right}”' },
  example: { wrong: '21年，我市印发方案', right: '2021年，我市印发方案' },
  create: (report) => (block, text) => {
    for (const { start, end, right, sure } of shortYears(unquotedProse(block, text)))
      if (!sure)
        report({ messageId: 'perhaps', data: { right }, block: block.id, start, end, suggestions: [{ text: right }] })
  },
})
