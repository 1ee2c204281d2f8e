import { letterRule } from '../rule'
import { ownWords } from '../text/own-words'
import { partsOf } from '../text/parts'
import { byTerm, firstPlaceReport } from '../text/term-reports'
import { termFinder } from '../text/terms'

/** A06: a form that is often a slip for a name laid down, or a name that is printed in quotation marks; told once a letter. */
export const nameDoubtful = letterRule({
  id: 'name-doubtful',
  code: 'A06',
  name: '固定名称的写法请核对',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：固定名称用正式写法',
  messages: { check: '请核对名称：“{wrong}”一般写作{quoted}{why}' },
  example: { wrong: '推进供给侧改革', right: '推进供给侧结构性改革' },
  create: (report, { names }) => {
    const find = termFinder(names)
    return ({ letter }) => {
      const places = partsOf(letter).flatMap(({ id, block, text }) =>
        find(ownWords(block, text)).map((found) => ({ ...found, block: id })),
      )
      for (const list of byTerm(places.filter(({ term }) => !term.sure))) {
        const first = firstPlaceReport(list)
        if (first) report({ messageId: 'check', ...first })
      }
    }
  },
})
