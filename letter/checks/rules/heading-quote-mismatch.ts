import { letterRule } from '../rule'
import { answersOf, quotedWords } from '../text/answers'
import { closeness } from '../text/closeness'
import { isFaithful } from '../text/faithful'

/** A recommendation as it stands inside “”: its own quotation marks become single ones. */
function asQuoted(recommendation: string): string {
  return recommendation
    .trim()
    .replace(/[。；]$/, '')
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
}

/** Longer recommendations are not put into a heading whole. */
const longestQuoted = 60

/** S18: a heading that quotes a recommendation quotes it word for word. */
export const headingQuoteMismatch = letterRule({
  id: 'heading-quote-mismatch',
  code: 'S18',
  name: '小标题引文与原建议一致',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：引文与原件逐字一致',
  messages: { differs: '小标题的引文与原件第{index}条不一致，原件为“{original}”' },
  example: { wrong: '关于“加快设立玉石中心”的建议', right: '关于“加快设立玉石交易中心”的建议' },
  create:
    (report) =>
    ({ letter }) => {
      const recommendations = letter.proposal?.recommendations ?? []
      for (const [index, heading] of answersOf(letter).entries()) {
        const original = recommendations[index]?.trim() ?? ''
        if (!heading || original === '') continue
        const quotes = quotedWords(heading.text)
        if (quotes.length === 0 || quotes.some(({ words }) => isFaithful(words, original))) continue
        const [nearest] = quotes.sort((a, b) => closeness(b.words, original) - closeness(a.words, original))
        if (!nearest) continue
        report({
          messageId: 'differs',
          data: { index: index + 1, original },
          block: heading.id,
          start: nearest.start,
          end: nearest.end,
          suggestions: original.length <= longestQuoted ? [{ text: asQuoted(original) }] : [],
        })
      }
    },
})
