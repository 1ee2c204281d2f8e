import { blockRule } from '../rule'
import { unquotedWords } from '../text/own-words'

/** 比上月增长 compares months of a table; 每月上旬、下个月 of a rule that goes on are not told apart and seldom written. */
const relative =
  /(?<![比较同与和每当])(?:上个月|下个月|上周(?!期)|下周(?!期)|昨天|昨日|前不久|不久前|(?<![节学课考会期工])前几天|前些天|前段时间|前一段时间)(?!的?(?:同期|相比|持平))/g

/** N06: a day or month is told by its date, not from the day of writing; for a person to decide. */
export const relativeDay = blockRule({
  id: 'relative-day',
  code: 'N06',
  name: '“上个月”“上周”宜写明日期',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：公文用具体日期，不用相对时间',
  messages: { relative: '“{words}”宜写明具体的年、月、日' },
  example: { wrong: '上个月，我局召开了座谈会', right: '2024年5月，我局召开了座谈会' },
  create: (report) => (block, text) => {
    for (const { index, 0: words } of unquotedWords(block, text).matchAll(relative))
      report({ messageId: 'relative', data: { words }, block: block.id, start: index, end: index + words.length })
  },
})
