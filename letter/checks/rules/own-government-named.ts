import { letterRule } from '../rule'
import { issuerPlace } from '../text/issuer-place'
import { unquotedWords } from '../text/own-words'
import { partsOf } from '../text/parts'

/** A09: an agency speaks of its own government in one way: 市政府, not 深圳市政府 as well. */
export const ownGovernmentNamed = letterRule({
  id: 'own-government-named',
  code: 'A09',
  name: '对本级政府的称呼前后一致',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：对本级政府的称呼前后一致',
  messages: { mixed: '本级政府一处称“{full}”，他处称“{short}”，宜统一' },
  example: { wrong: '列入深圳市政府规划……根据市政府部署', right: '列入市政府规划……根据市政府部署' },
  create:
    (report) =>
    ({ letter }) => {
      const own = issuerPlace(letter.facts.issuer)
      if (!own) return
      const { place, level } = own
      const full = new RegExp(`${place}(?:人民)?政府(?!采购|投资|性|网|令|规章|办公|质量|引导|债)`)
      const short = new RegExp(`(?<![一-鿿])${level}政府|(?:[经报由据在和受及、]|根据|按照)${level}政府`)
      const parts = partsOf(letter, 'paragraph', 'heading', 'closing').map((part) => ({
        ...part,
        words: unquotedWords(part.block, part.text),
      }))
      if (!parts.some(({ words }) => short.test(words))) return
      const where = parts.find(({ words }) => full.test(words))
      const found = where && full.exec(where.words)
      if (!found) return
      const right = `${level}政府`
      report({
        messageId: 'mixed',
        data: { full: found[0], short: right },
        block: where.id,
        start: found.index,
        end: found.index + found[0].length,
        suggestions: [{ text: right }],
      })
    },
})
