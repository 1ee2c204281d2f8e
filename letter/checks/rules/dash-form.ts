import { blockRule } from '../rule'
import { withoutQuoted } from '../text/pairs'

const han = '\\u3400-\\u9FFF\\u3007'
/** Two short lines in place of one dash, between Chinese words. */
const short = new RegExp(`(?<=[${han}》”）])[ \\u00A0]?(?:--|－－|–{1,2}|−−)[ \\u00A0]?(?=[${han}《“（])`, 'g')
/** One line where a dash should be: a 一字线 joins places and names, and neither is a clause. */
const single = new RegExp(`(?<=[》”）]|[${han}]{7}[${han}])—(?=[《“（]|[${han}]{7})(?!—)`, 'g')
/** Names of lines and places that a 一字线 joins. */
const joined = /[省市县区镇乡村路站口港段湾桥河江山岭城州道][》”）]?$/

/** P15: a dash is as wide as two characters. */
export const dashForm = blockRule({
  id: 'dash-form',
  code: 'P15',
  name: '破折号占两个字',
  severity: 'info',
  strength: 'required',
  basis: 'GB/T 15834-2011，破折号',
  messages: {
    short: '破折号应为“——”，占两个字的位置',
    single: '此处如是破折号，应为“——”',
  },
  example: { wrong: '重点工程--公交枢纽', right: '重点工程——公交枢纽' },
  create: (report) => (block, text) => {
    for (const { 0: words, index } of text.matchAll(short))
      report({
        messageId: 'short',
        block: block.id,
        start: index,
        end: index + words.length,
        fixes: [{ text: '——' }],
      })
    for (const { index } of withoutQuoted(text, '《').matchAll(single)) {
      if (joined.test(text.slice(Math.max(0, index - 2), index))) continue
      report({
        messageId: 'single',
        block: block.id,
        start: index,
        end: index + 1,
        suggestions: [{ text: '——' }],
      })
    }
  },
})
