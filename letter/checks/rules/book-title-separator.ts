import { blockRule } from '../rule'
import { separatedPairs, separatorReport } from '../text/separated-pairs'

/** P01: titles side by side need no 、; where a note such as （2020年修订） stands between them, it stays. */
export const bookTitleSeparator = blockRule({
  id: 'book-title-separator',
  code: 'P01',
  name: '并列书名号之间不用顿号',
  severity: 'warning',
  strength: 'general',
  basis: 'GB/T 15834-2011，顿号：并列的书名号、引号之间通常不用顿号',
  messages: { separator: '并列的书名号之间不用顿号' },
  example: { wrong: '《认定办法》、《考核办法》', right: '《认定办法》《考核办法》' },
  create: (report) => (block, text) => {
    for (const place of separatedPairs(text, '《〈'))
      report({ messageId: 'separator', ...separatorReport(place, block.id) })
  },
})
