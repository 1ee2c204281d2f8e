import { blockRule } from '../rule'
import { wordsEnd } from '../text/blanks'
import { linesOf } from '../text/lines'

/** T02: nothing stands behind the last word of a paragraph. Signature and date have a rule of their own (S30). */
export const trailingSpaces = blockRule({
  id: 'trailing-spaces',
  code: 'T02',
  name: '段末不留空格',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：段末不留空格',
  messages: { typed: '段末有多余的空格' },
  example: { wrong: '特此答复。　', right: '特此答复。' },
  create: (report) => (block, text) => {
    if (block.type === 'table' || block.type === 'signature' || block.type === 'date') return
    for (const line of linesOf(text)) {
      const end = wordsEnd(line.text)
      if (end === 0 || end === line.text.length) continue
      report({
        messageId: 'typed',
        block: block.id,
        start: line.start + end,
        end: line.end,
        fixes: [{ text: '' }],
      })
    }
  },
})
