import { blockRule } from '../rule'
import { matchPairs } from '../text/pairs'

/** The marks that may carry a note behind them, and the mark that begins the next of their kind. */
const noted = '《“'

/** P03: where a note such as （2020年修订） stands behind one of several titles or quotations, the 、 between them stays. */
export const notedSeparator = blockRule({
  id: 'noted-separator',
  code: 'P03',
  name: '书名号、引号后有括注时保留顿号',
  severity: 'info',
  strength: 'recommended',
  basis: 'GB/T 15834-2011，顿号：并列的书名号、引号之间插有括注时宜用顿号',
  messages: { missing: '前一项之后有括注，与后一项之间宜用顿号隔开' },
  example: { wrong: '《认定办法》（2020年修订）《考核办法》', right: '《认定办法》（2020年修订）、《考核办法》' },
  create: (report) => (block, text) => {
    const { pairs } = matchPairs(text)
    const endings = new Map(pairs.map((pair) => [pair.close, pair]))
    const beginnings = new Map(pairs.map((pair) => [pair.open, pair]))
    for (const note of pairs) {
      const before = endings.get(note.open - 1)
      const after = beginnings.get(note.close + 1)
      if (!'（('.includes(note.openMark) || !before || after?.openMark !== before.openMark) continue
      if (!noted.includes(before.openMark)) continue
      report({
        messageId: 'missing',
        block: block.id,
        start: note.open,
        end: note.close + 2,
        suggestions: [
          {
            title: '补上顿号',
            edits: [{ block: block.id, start: note.close + 1, end: note.close + 1, text: '、' }],
          },
        ],
      })
    }
  },
})
