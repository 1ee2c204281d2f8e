import { letterRule } from '../rule'
import { wordsEnd, wordsStart } from '../text/blanks'
import { isPageNumber } from '../text/page-number'
import { placeOnLine } from '../text/source-lines'

/** S38: the page numbers of a file were typed, or came with it from another program. Told once. */
export const pageNumberLines = letterRule({
  id: 'page-number-lines',
  code: 'S38',
  name: '文本文件中没有键入的页码',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.5、10.1',
  messages: { typed: '文本中有键入的页码{count}处，页码由版式自动生成（信函格式首页不显示），请删除' },
  example: { wrong: '— 1 —', right: '（不键入）' },
  create:
    (report) =>
    ({ source }) => {
      const found = source.filter(({ block, text }) => block === null && isPageNumber(text))
      const [line] = found
      if (!line) return
      const { text } = line
      report({
        messageId: 'typed',
        data: { count: found.length },
        ...placeOnLine(line, wordsStart(text), wordsEnd(text)),
      })
    },
})
