import type { Term } from '../../model/vocabulary'
import { letterRule } from '../rule'
import { agencyReports } from '../text/agency-terms'
import { ownTermFinder } from '../text/own-terms'
import { partsOf } from '../text/parts'

/** The four municipalities kept their commissions: 市教委 and 市交通委 are the names of today there. */
const municipality = /(?:北京|天津|上海|重庆)市/
const keptThere = ['教委', '交委', '交通委']

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
    const find = ownTermFinder(agencies)
    return ({ letter }) => {
      const kept = partsOf(letter, 'title', 'signature').some(({ text }) => municipality.test(text)) ? keptThere : []
      const counts = ({ sure, term }: Term) => !sure && !kept.includes(term)
      for (const found of agencyReports(letter, find, counts)) report({ messageId: 'check', ...found })
    }
  },
})
