import { blockRule, type RemedyDraft } from '../rule'

/** Marks that cannot stand beside each other, with at most a few spaces between them. */
const run = /[，。；：、！？](?:[ \u3000]{0,4}[，。；：、！？])+/g
/** ！！ and ？！ are strong feeling, 。。。 an ellipsis in the wrong form (P15). */
const allowed = /^[！？]+$|^(?:。{3,}|、{3,})$/

/** From the weakest pause to the full stop. */
const strength = '、，；。'

/** What to write instead: one mark where all are the same, or where the last is the stronger; else the writer chooses. */
function remedies(words: string): { fixes?: RemedyDraft[]; suggestions?: RemedyDraft[] } {
  const marks = [...new Set(words.replace(/\s/g, ''))]
  const [only, ...others] = marks
  if (only === undefined) return {}
  if (others.length === 0) return { fixes: [{ text: only }] }
  const last = marks.at(-1) ?? only
  const rises = marks.every((mark) => strength.includes(mark) && strength.indexOf(mark) <= strength.indexOf(last))
  return rises ? { fixes: [{ text: last }] } : { suggestions: marks.map((text) => ({ text })) }
}

/** P14: no two marks beside each other. */
export const doubledMark = blockRule({
  id: 'doubled-mark',
  code: 'P14',
  name: '标点不重复',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 15834-2011，句末点号、句内点号',
  messages: { doubled: '标点“{marks}”重复，只保留一个' },
  example: { wrong: '已经完成。。', right: '已经完成。' },
  create: (report) => (block, text) => {
    for (const { 0: words, index } of text.matchAll(run)) {
      const marks = words.replace(/\s/g, '')
      if (allowed.test(marks)) continue
      report({
        messageId: 'doubled',
        data: { marks },
        block: block.id,
        start: index,
        end: index + words.length,
        ...remedies(words),
      })
    }
  },
})
