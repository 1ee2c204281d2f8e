import { blockRule } from '../rule'
import { chineseCount, holdsItems, lineStart, spaces } from '../text/item-marks'

const wrong = new RegExp(
  `${lineStart}(${chineseCount})(?:${spaces}[.．，,。：:]${spaces}、?|[ \\u3000]{1,9}、?)(?=[^\\s一二三四五六七八九十\\d])`,
  'g',
)

/** H01: 一 is followed by 、 */
export const chineseNumberMark = blockRule({
  id: 'chinese-number-mark',
  code: 'H01',
  name: '“一”后用顿号',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.3；GB/T 15834-2011，序次语',
  messages: { mark: '序号“{count}”后应用顿号，写作“{count}、”' },
  example: { wrong: '一，关于加快设立交易中心', right: '一、关于加快设立交易中心' },
  create: (report) => (block, text) => {
    if (!holdsItems(block)) return
    for (const { 0: words, 1: count = '', index } of text.matchAll(wrong))
      report({
        messageId: 'mark',
        data: { count },
        block: block.id,
        start: index,
        end: index + words.length,
        fixes: [{ text: `${count}、` }],
      })
  },
})
