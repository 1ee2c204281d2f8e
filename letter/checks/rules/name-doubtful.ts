import { letterRule } from '../rule'
import { ownTermFinder } from '../text/own-terms'
import { partsOf } from '../text/parts'
import { byTerm, firstPlaceReport } from '../text/term-reports'

/** A06: a form that is often a slip for a name laid down, or a name that is printed in quotation marks; told once a letter. */
export const nameDoubtful = letterRule({
  id: 'name-doubtful',
  code: 'A06',
  name: '固定名称的写法请核对',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：固定名称用正式写法',
  messages: {
    check: '请核对名称：“{wrong}”一般写作{quoted}{why}',
    unquoted: '请核对名称：“{wrong}”一般加引号',
  },
  example: { wrong: '推进供给侧改革', right: '推进供给侧结构性改革' },
  create: (report, { names }) => {
    const find = ownTermFinder(names)
    return ({ letter }) => {
      const places = partsOf(letter).flatMap(({ id, block, text }) =>
        find(block, text).map((found) => ({ ...found, block: id })),
      )
      for (const list of byTerm(places.filter(({ term }) => !term.sure))) {
        const first = firstPlaceReport(list)
        const unquoted = first?.data?.right === `“${first?.data?.wrong}”`
        if (first) report({ messageId: unquoted ? 'unquoted' : 'check', ...first })
      }
    }
  },
})
