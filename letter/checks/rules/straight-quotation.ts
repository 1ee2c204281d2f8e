import { blockRule } from '../rule'
import { nestedPairs } from '../text/pairs'

const han = /[㐀-鿿]/

/** P04: Chinese text has “ ”, also inside a title. Quotes inside quotes are P06, two forms in one pair P05. */
export const straightQuotation = blockRule({
  id: 'straight-quotation',
  code: 'P04',
  name: '中文里用弯引号',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 15834-2011，引号：形式为双引号““””和单引号“‘’”',
  messages: { straight: '中文里的引号应用“ ”，不用直引号' },
  example: { wrong: '推广"一窗通办"', right: '推广“一窗通办”' },
  create: (report) => (block, text) => {
    if (!text.includes('"')) return
    for (const { open, close, openMark, closeMark, around } of nestedPairs(text, '“"')) {
      if (openMark !== '"' || closeMark !== '"' || around) continue
      // What a program's setting is (name="甲") keeps the marks of its script.
      if (!han.test(text.slice(open + 1, close)) || /[A-Za-z=]/.test(text.charAt(open - 1))) continue
      const edits = [
        { block: block.id, start: open, end: open + 1, text: '“' },
        { block: block.id, start: close, end: close + 1, text: '”' },
      ]
      const end = close - open < 40 ? close + 1 : open + 1
      report({
        messageId: 'straight',
        block: block.id,
        start: open,
        end,
        fixes: [{ title: '改为“ ”', edits }],
      })
    }
  },
})
