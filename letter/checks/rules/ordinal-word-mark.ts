import { blockRule } from '../rule'
import { holdsItems, spaces } from '../text/item-marks'

const numeral = '[一二三四五六七八九十]{1,3}|\\d{1,2}'
const wrong = new RegExp(
  `(?<=(?:^|[\\n。；：！？;:，])${spaces})((?:第|其)(?:${numeral})|首先|其次|再次|最后)${spaces}[、：:](?!${spaces}(?:第|其[一二三四五六七八九十]|[一二三四五六七八九十]+(?:[、和及至]|产业|级|批|期|类|等|号|线)|[\\d]|其次|再次|最后))`,
  'g',
)

/** H04: 第一 and 首先 are followed by a comma. */
export const ordinalWordMark = blockRule({
  id: 'ordinal-word-mark',
  code: 'H04',
  name: '“第一”“首先”后用逗号',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 15834-2011，序次语',
  messages: { mark: '“{word}”后应用逗号' },
  example: { wrong: '第一、加强统筹', right: '第一，加强统筹' },
  create: (report) => (block, text) => {
    if (!holdsItems(block)) return
    for (const { 0: words, 1: word = '', index } of text.matchAll(wrong))
      report({
        messageId: 'mark',
        data: { word },
        block: block.id,
        start: index,
        end: index + words.length,
        fixes: [{ text: `${word}，` }],
      })
  },
})
