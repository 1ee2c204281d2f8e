import { blockRule } from '../rule'
import { holdsItems, itemStart, lineStart, spaces } from '../text/item-marks'

/** More stops in a row belong to the same mistake. */
const moreStops = '[、，,：:。．.]{0,9}'
const notFigure = `(?!${spaces}[、，,：:。．.])(?=${spaces}(?:\\d{4}年|[^\\d\\s]))`
const atLineStart = new RegExp(`${lineStart}(\\d{1,2})${spaces}(?:[．.]?、|[，,：:。])${moreStops}${notFigure}`, 'g')
/** Within a line a comma or colon after a figure is more often part of the sentence. */
const withinLine = new RegExp(`${itemStart}(?<![\\d])(\\d{1,2})${spaces}[．.]?、${moreStops}${notFigure}`, 'g')

/** H03: an Arabic number is followed by a dot. */
export const arabicNumberMark = blockRule({
  id: 'arabic-number-mark',
  code: 'H03',
  name: '阿拉伯数字序号后用下脚点',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.3；GB/T 15834-2011，序次语',
  messages: { mark: '阿拉伯数字序号后用下脚点，写作“{count}.”' },
  example: { wrong: '1、完善制度', right: '1.完善制度' },
  create: (report) => (block, text) => {
    if (!holdsItems(block)) return
    const places = new Map(
      [...text.matchAll(atLineStart), ...text.matchAll(withinLine)].map((found) => [found.index, found]),
    )
    for (const { 0: words, 1: count = '', index } of places.values())
      report({
        messageId: 'mark',
        data: { count },
        block: block.id,
        start: index,
        end: index + words.length,
        fixes: [{ text: `${count}.` }],
      })
  },
})
