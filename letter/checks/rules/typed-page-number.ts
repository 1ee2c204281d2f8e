import { blockRule } from '../rule'
import { linesOf } from '../text/lines'
import { isPageNumber } from '../text/page-number'

/** S38: pages are numbered by the layout, which leaves out the first page of a letter. */
export const typedPageNumber = blockRule({
  id: 'typed-page-number',
  code: 'S38',
  name: '页码由版式生成，不手工键入',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.5、10.1',
  messages: { typed: '页码由版式自动生成（信函格式首页不显示），请删除手工键入的页码' },
  example: { wrong: '— 1 —', right: '（不键入）' },
  create: (report) => (block, text) => {
    if (block.type === 'table') return
    for (const { text: line, start, end } of linesOf(text))
      if (isPageNumber(line)) report({ messageId: 'typed', block: block.id, start, end, suggestions: [{ text: '' }] })
  },
})
