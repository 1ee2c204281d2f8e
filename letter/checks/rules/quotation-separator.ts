import { blockRule } from '../rule'
import { separatedPairs, separatorReport } from '../text/separated-pairs'

/** P02: quotations side by side need no 、; where other words stand between them, it stays. */
export const quotationSeparator = blockRule({
  id: 'quotation-separator',
  code: 'P02',
  name: '并列引号之间不用顿号',
  severity: 'warning',
  strength: 'general',
  basis: 'GB/T 15834-2011，顿号：并列的书名号、引号之间通常不用顿号',
  messages: { separator: '并列的引号之间不用顿号' },
  example: { wrong: '“设计之都”、“创意之都”', right: '“设计之都”“创意之都”' },
  create: (report) => (block, text) => {
    for (const place of separatedPairs(text, '“‘"「『'))
      report({ messageId: 'separator', ...separatorReport(place, block.id) })
  },
})
