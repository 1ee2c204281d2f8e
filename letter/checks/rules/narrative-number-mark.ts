import { blockRule } from '../rule'
import { narrativeItems } from '../text/narrative-items'

/** H05: 一是 goes on without a mark. */
export const narrativeNumberMark = blockRule({
  id: 'narrative-number-mark',
  code: 'H05',
  name: '“一是”后不加逗号',
  severity: 'warning',
  strength: 'general',
  basis: 'GB/T 15834-2011，叙述性序次语',
  messages: { mark: '“{word}”后不加标点' },
  example: { wrong: '一是，推进园区建设', right: '一是推进园区建设' },
  create: (report) => (block, text) => {
    // What stands before the colon of a greeting is a name.
    if (block.type === 'salutation') return
    for (const { start, end, plain } of narrativeItems(text)) {
      const mark = plain ? /^[ \u3000]*(?:[，、：:,][ \u3000]*)+/.exec(text.slice(end, end + 20))?.[0] : undefined
      if (mark === undefined) continue
      const word = text.slice(start, end)
      report({
        messageId: 'mark',
        data: { word },
        block: block.id,
        start,
        end: end + mark.length,
        fixes: [{ text: word }],
      })
    }
  },
})
