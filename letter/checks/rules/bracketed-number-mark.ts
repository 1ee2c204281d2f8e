import { blockRule } from '../rule'
import { chineseCount, holdsItems, itemStart, spaces } from '../text/item-marks'

const stop = '[、，,．.。：:]'
/** All stops in a row are one mistake. */
const stops = `(?:${spaces}${stop}){1,9}(?!${spaces}${stop})`
const wrong = new RegExp(
  `${itemStart}([（(]?(?:${chineseCount}|\\d{1,2})[）)]|[①-⑳⑴-⒇㈠-㈩])${stops}(?!${spaces}(?:[（(]|[①-⑳⑴-⒇㈠-㈩]))`,
  'g',
)

/** H02: a number in brackets takes no mark after it. */
export const bracketedNumberMark = blockRule({
  id: 'bracketed-number-mark',
  code: 'H02',
  name: '带括号的序号后不加标点',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.3；GB/T 15834-2011，序次语',
  messages: { mark: '带括号的序号“{count}”后不加标点' },
  example: { wrong: '（一）、已开展的工作', right: '（一）已开展的工作' },
  create: (report) => (block, text) => {
    if (!holdsItems(block)) return
    for (const { 0: words, 1: count = '', index } of text.matchAll(wrong))
      report({
        messageId: 'mark',
        data: { count },
        block: block.id,
        start: index,
        end: index + words.length,
        fixes: [{ text: count }],
      })
  },
})
