import { blockRule } from '../rule'
import { linesOf } from '../text/lines'
import { narrativeItems } from '../text/narrative-items'

/** A paragraph of more characters is long, and of so many items or more is a list. */
const longest = 300
const fewestItems = 3

/** H12: a long paragraph of 一是…二是…三是 is easier to read in several. */
export const longNarrativeParagraph = blockRule({
  id: 'long-narrative-paragraph',
  code: 'H12',
  name: '“一是……二是……”的长段宜分段',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：超过300字、含三项以上的段落宜分项成段',
  messages: { long: '这一段有{length}字，含{count}项（“{first}”至“{last}”），宜分项成段' },
  example: { wrong: '一是……二是……三是……（656字）', right: '一是……/二是……/三是……' },
  create: (report) => (block, text) => {
    if (block.type === 'table' || text.length <= longest) return
    for (const line of linesOf(text)) {
      const length = line.text.replace(/\s/g, '').length
      if (length <= longest) continue
      const items = narrativeItems(line.text).filter(({ plain }) => plain)
      const first = items[0]
      const last = items.at(-1)
      if (!first || !last || items.length < fewestItems) continue
      const words = (item: { start: number; end: number }) => line.text.slice(item.start, item.end)
      report({
        messageId: 'long',
        data: { length, count: items.length, first: words(first), last: words(last) },
        block: block.id,
        start: line.start + first.start,
        end: line.start + first.end,
      })
    }
  },
})
