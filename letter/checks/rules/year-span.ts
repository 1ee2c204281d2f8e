import { blockRule } from '../rule'
import { outermostPairs } from '../text/pairs'
import { wrongSpans } from '../text/spans'

/** P08: from one year or day to another stands a 一字线. So it does in the titles of documents. */
export const yearSpan = blockRule({
  id: 'year-span',
  code: 'P08',
  name: '时间起止用一字线',
  severity: 'warning',
  strength: 'general',
  basis: 'GB/T 15834-2011，连接号：标示时间起止一般用一字线，有时也可用浪纹线',
  messages: { sign: '时间起止用一字线“—”，不用“{sign}”' },
  example: { wrong: '2008-2020年', right: '2008—2020年' },
  create: (report) => (block, text) => {
    // The proposal's own title is cited as it is.
    const cited = block.type === 'opening' || block.type === 'title' ? outermostPairs(text, '《') : []
    for (const { kind, start, end, sign } of wrongSpans(text)) {
      if (kind !== 'time' || cited.some(({ open, close }) => open < start && close >= end)) continue
      report({
        messageId: 'sign',
        data: { sign: sign.text },
        block: block.id,
        start,
        end,
        fixes: [
          {
            title: '改用一字线“—”',
            edits: [{ block: block.id, start: sign.start, end: sign.end, text: '—' }],
          },
        ],
      })
    }
  },
})
