import { letterRule } from '../rule'
import { answersOf, quotedWords } from '../text/answers'
import { comparedWords } from '../text/cited-title'
import { closeness } from '../text/closeness'

const clauseMark = /[，。；：、！？,.;:"<>（）()]/

/** Whether a quotation is faithful: the recommendation itself, or whole clauses of it. */
function isFaithful(quote: string, recommendation: string): boolean {
  const words = comparedWords(quote).replace(/[。；，]$/, '')
  const original = comparedWords(recommendation)
  for (let at = original.indexOf(words); at >= 0; at = original.indexOf(words, at + 1)) {
    const before = original.slice(0, at)
    const after = original.slice(at + words.length)
    const begins =
      before === '' || clauseMark.test(before.slice(-1)) || /(?:建议|关于|[一二三四五六七八九十]是)$/.test(before)
    const ends = after === '' || clauseMark.test(after.charAt(0)) || /^的?(?:建议|问题)/.test(after)
    if (begins && ends) return true
  }
  return false
}

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
