import { wordsOf } from '../../model/library'
import { letterRule } from '../rule'
import { formulasOf } from '../text/formulas'

/** S26: one closing formula, and one that fits a reply by letter. */
export const closingFormula = letterRule({
  id: 'closing-formula',
  code: 'S26',
  name: '结束语用一次，且与文种相符',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：答复函以“专此答复”“专此函复”“特此函复”之类作结',
  messages: {
    twice: '结束语重复',
    unfit: '“{words}”不是答复函的结束语',
  },
  example: { wrong: '此致敬礼', right: '专此函复。' },
  create:
    (report) =>
    ({ letter }) => {
      const { good, bad } = formulasOf(letter)
      const { formula } = wordsOf(letter).phrases
      const instead = good.length === 0 ? formula : ''
      for (const { words, block, start, end } of bad)
        report({
          messageId: 'unfit',
          data: { words: words.replace(/\s+/g, '') },
          block,
          start,
          end,
          suggestions: /^此\s*致$/.test(words) ? [] : [{ text: instead }],
        })
      for (const { block, start, end, whole } of good.slice(1))
        report({ messageId: 'twice', block, start, end, suggestions: whole ? [{ text: '' }] : [] })
    },
})
