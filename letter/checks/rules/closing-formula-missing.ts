import type { Letter } from '../../model/letter'
import { wordsOf } from '../../model/library'
import { letterRule } from '../rule'
import { formulasOf } from '../text/formulas'
import { isOpinion } from '../text/opinion'
import { partsOf } from '../text/parts'

/** A request for the deputy's word on the reply (Chongqing) ends a letter as well as a formula. */
const request = /(?:回执|意见表|征询表|反馈表)[^。；]{0,24}(?:反馈|寄回|返回|交回)|请[^。；]{0,24}(?:及时|尽快)?反馈/

/** A letter (函, 复函, 答复函) closes with a formula; one titled 对……的答复 often ends with its thanks. */
function wantsFormula(letter: Pick<Letter, 'blocks'>): boolean {
  const title = partsOf(letter, 'title')
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('')
  return title === '' || title.endsWith('函')
}

/** S26: a letter closes with a formula. Many good offices end with their thanks: this is a hint. */
export const closingFormulaMissing = letterRule({
  id: 'closing-formula-missing',
  code: 'S26',
  name: '函有结束语',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：答复函以“专此答复”“专此函复”“特此函复”之类作结',
  messages: { missing: '缺少结束语，如“专此函复。”' },
  example: { wrong: '感谢您对交通运输工作的关心。（以下署名）', right: '感谢您对交通运输工作的关心。专此函复。' },
  create:
    (report) =>
    ({ letter }) => {
      const { good, bad } = formulasOf(letter)
      const formulas = partsOf(letter, 'formula')
      const closed =
        good.length + bad.length > 0 ||
        formulas.some(({ text }) => text.trim() !== '') ||
        partsOf(letter, 'closing').some(({ text }) => request.test(text))
      if (closed || isOpinion(letter) || !wantsFormula(letter)) return
      const empty = formulas.find(({ text }) => text.trim() === '')
      report({
        messageId: 'missing',
        block: empty?.id ?? null,
        suggestions: empty ? [{ text: wordsOf(letter).phrases.formula }] : [],
      })
    },
})
