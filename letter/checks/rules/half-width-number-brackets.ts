import { blockRule } from '../rule'
import { numbersItem } from '../text/half-width'
import { holdsItems } from '../text/item-marks'
import { matchPairs } from '../text/pairs'

/** H10: the brackets of item numbers are full-width. */
export const halfWidthNumberBrackets = blockRule({
  id: 'half-width-number-brackets',
  code: 'H10',
  name: '序号的括号用全角',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.3：“（一）”“（1）”',
  messages: { brackets: '序号“{mark}”的括号应用全角，写作“{right}”' },
  example: { wrong: '(一)已开展的工作', right: '（一）已开展的工作' },
  create: (report) => (block, text) => {
    if (!holdsItems(block)) return
    for (const pair of matchPairs(text).pairs) {
      const { open, close, openMark, closeMark } = pair
      if (openMark !== '(' || closeMark !== ')' || !numbersItem(text, pair)) continue
      const right = `（${text.slice(open + 1, close).trim()}）`
      report({
        messageId: 'brackets',
        data: { mark: text.slice(open, close + 1), right },
        block: block.id,
        start: open,
        end: close + 1,
        fixes: [{ text: right }],
      })
    }
  },
})
