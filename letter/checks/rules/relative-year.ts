import { letterRule } from '../rule'
import { type RelativeTime, relativeTimeMessages, relativeTimeReports } from '../text/relative-times'

/** How far into its clause a year still claims a figure. */
const claimed = 30

/** A document or act of a year before, which is looked up by its year: 去年我局印发了……. */
const act = /^[^。；\n]{0,12}(?:印发|出台|发布|颁布|修订了|批复|召开|开工|竣工|通车|启用|挂牌|立项)/

/** Whether the sentence goes on with a figure, so that the year is a statement and no mere word for now. */
function claimsFigure(text: string, { end }: RelativeTime): boolean {
  const rest = text.slice(end, end + claimed).split(/[。；\n]/)[0] ?? ''
  return /\d/.test(rest)
}

function tellsAct(text: string, { end, years }: RelativeTime): boolean {
  return years < 0 && act.test(text.slice(end, end + claimed))
}

/** N06: a year is told by its number where figures are claimed of it; for a person to decide. */
export const relativeYear = letterRule({
  id: 'relative-year',
  code: 'N06',
  name: '“今年”“去年”宜写明年份',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：公文用具体日期，不用相对时间',
  messages: relativeTimeMessages,
  example: { wrong: '去年新增学位1200个', right: '2020年新增学位1200个' },
  create:
    (report) =>
    ({ letter }) => {
      const isWrong = (time: RelativeTime, text: string) =>
        time.month ? time.years === 0 : time.part || claimsFigure(text, time) || tellsAct(text, time)
      for (const found of relativeTimeReports(letter, isWrong)) report(found)
    },
})
