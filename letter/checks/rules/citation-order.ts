import { letterRule } from '../rule'
import { outermostPairs } from '../text/pairs'
import { partsOf } from '../text/parts'

const numberFirst = /(第[\dA-Za-z一二三四五六七八九十百\-—]+号)((?:代表|委员)?(?:建议|提案|议案))?\s*[：，,]?\s*$/

/** As far back as a number is looked for, in characters. */
const longestNumber = 40

/** S16: the title comes first, the number after it in brackets, as with any document that is cited. */
export const citationOrder = letterRule({
  id: 'citation-order',
  code: 'S16',
  name: '引述先标题后编号',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：先引标题，后引编号',
  messages: { order: '引述应先标题后编号，改为“《……》（{number}）”' },
  example: { wrong: '第12号建议《关于……的建议》收悉', right: '《关于……的建议》（第12号建议）收悉' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { id, text } of partsOf(letter, 'opening'))
        for (const { open, close } of outermostPairs(text, '《“')) {
          const windowStart = Math.max(0, open - longestNumber)
          const before = numberFirst.exec(text.slice(windowStart, open))
          const isTitle = text[open] === '《' || /^关于|(?:建议|提案|议案)$/.test(text.slice(open + 1, close))
          if (!before?.[1] || !isTitle) continue
          const word = before[2] ? '' : (/^(?:代表|委员)?(?:建议|提案|议案)/.exec(text.slice(close + 1))?.[0] ?? '')
          const number = `${before[1]}${before[2] ?? word}`
          report({
            messageId: 'order',
            data: { number },
            block: id,
            start: windowStart + before.index,
            end: close + 1 + word.length,
            suggestions: [{ text: `${text.slice(open, close + 1)}（${number}）` }],
          })
        }
    },
})
