import { letterRule } from '../rule'
import { partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'

/** Words worn out by use, which a reader notices when they come again and again; words of the matter itself are none. */
const wornWords = [
  ...['打造', '目前', '进一步', '积极', '切实', '大力', '不断', '有效', '同时', '着力', '助力', '赋能', '抓手'],
  ...['有序', '扎实', '深入', '全力', '充分', '聚焦', '此外'],
]
/** From so many places on, and where it comes at least so often in a thousand characters. */
const leastPlaces = 12
const leastInThousand = 2

/** How often each of the words stands in a block, in their order. */
const counts = perBlock((_, text) => wornWords.map((word) => text.split(word).length - 1))

/** W07: the same word does not come again and again. */
export const frequentWord = letterRule({
  id: 'frequent-word',
  code: 'W07',
  name: '同一个词不反复使用',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：用词有变化，不堆砌套话',
  messages: { frequent: '“{word}”全文用了{count}次，可酌情删减或换用其他说法' },
  example: { wrong: '打造……打造……打造……', right: '建设……培育……形成……' },
  create:
    (report) =>
    ({ letter }) => {
      const parts = partsOf(letter, 'heading', 'paragraph')
      const length = parts.reduce((sum, { text }) => sum + text.length, 0)
      const counted = parts.map(({ block, text }) => counts(block, text))
      for (const [index, word] of wornWords.entries()) {
        const count = counted.reduce((sum, ofBlock) => sum + (ofBlock[index] ?? 0), 0)
        if (count < leastPlaces || count * 1000 < leastInThousand * length) continue
        const first = parts.find(({ text }) => text.includes(word))
        const start = first?.text.indexOf(word) ?? 0
        report({
          messageId: 'frequent',
          data: { word, count },
          block: first?.id ?? null,
          start,
          end: start + word.length,
        })
      }
    },
})
