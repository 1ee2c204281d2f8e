import { letterRule } from '../rule'
import { relativeTimeMessages, relativeTimeReports } from '../text/relative-times'

/** N06: a month is told with its year, not from the day of writing. 今年3月 is common and seldom misread: see `relative-year`. */
export const relativeMonth = letterRule({
  id: 'relative-month',
  code: 'N06',
  name: '时间写明年份，不写“去年某月”',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：公文用具体日期，不用相对时间',
  messages: relativeTimeMessages,
  example: { wrong: '自去年10月启动以来', right: '自2020年10月启动以来' },
  create:
    (report) =>
    ({ letter }) => {
      for (const found of relativeTimeReports(letter, ({ month, years }) => month && years !== 0)) report(found)
    },
})
