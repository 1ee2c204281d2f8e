import { letterRule } from '../rule'
import { headingsOf, quotedWords } from '../text/answers'

/** Shorter words are a name rather than a sentence, and may well come again. */
const shortest = 12

function bare(words: string): string {
  return words.replace(/[，。；：、“”‘’\s]/g, '')
}

/** W06: a response does not begin by saying the heading's words again. */
export const headingRepeated = letterRule({
  id: 'heading-repeated',
  code: 'W06',
  name: '答复的第一句不照抄小标题',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：行文简洁，不重复赘余',
  messages: { repeated: '第一句照抄了小标题引用的建议，可直接答复' },
  example: {
    wrong: '关于“承接珠宝时尚领域大型会议”的建议\n承接珠宝时尚领域大型会议，可以扩大影响力。',
    right: '关于“承接珠宝时尚领域大型会议”的建议\n我市每年举办深圳珠宝时尚周。',
  },
  create:
    (report) =>
    ({ letter }) => {
      const places = new Map(letter.blocks.map(({ id }, index) => [id, index]))
      for (const { block: heading, text } of headingsOf(letter)) {
        const next = letter.blocks[(places.get(heading.id) ?? -1) + 1]
        if (next?.type !== 'paragraph') continue
        const own = next.children.map((leaf) => leaf.text).join('')
        const clause = /^\s*[^，。；：！？\n]*/.exec(own)?.[0] ?? ''
        for (const { words } of quotedWords(text)) {
          const asked = bare(words)
          if (asked.length < shortest) continue
          const start = clause.length - clause.trimStart().length
          if (bare(clause) === asked || clause.trim().startsWith(words.trim()))
            report({ messageId: 'repeated', block: next.id, start, end: clause.length })
        }
      }
    },
})
