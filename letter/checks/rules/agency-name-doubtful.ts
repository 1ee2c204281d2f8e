import { letterRule } from '../rule'
import { agencyReports } from '../text/agency-terms'
import { termFinder } from '../text/terms'

/** A04: a name that an agency no longer bears, or a short name that some places do use. */
export const agencyNameDoubtful = letterRule({
  id: 'agency-name-doubtful',
  code: 'A04',
  name: '机关名称请核对',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：机关用现名和规范化简称',
  messages: { check: '请核对机关名称：“{wrong}”一般写作“{right}”{why}' },
  example: { wrong: '市环保局', right: '市生态环境局' },
  create: (report, { agencies }) => {
    const find = termFinder(agencies)
    return ({ letter }) => {
      for (const found of agencyReports(letter, find, ({ sure }) => !sure)) report({ messageId: 'check', ...found })
    }
  },
})
