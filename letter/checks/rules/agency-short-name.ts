import { letterRule } from '../rule'
import { agencyReports } from '../text/agency-terms'
import { ownTermFinder } from '../text/own-terms'

/** A04: an agency is called by its full name or by its normal short name. */
export const agencyShortName = letterRule({
  id: 'agency-short-name',
  code: 'A04',
  name: '机关用全称或规范化简称',
  severity: 'warning',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》：机关名称用全称或者规范化简称',
  messages: { wrong: '“{wrong}”不是规范化简称，一般写作“{right}”{why}' },
  example: { wrong: '市发改委', right: '市发展改革委' },
  create: (report, { agencies }) => {
    const find = ownTermFinder(agencies)
    return ({ letter }) => {
      for (const found of agencyReports(letter, find, ({ sure }) => sure)) report({ messageId: 'wrong', ...found })
    }
  },
})
