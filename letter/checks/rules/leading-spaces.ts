import { blockRule } from '../rule'
import { wordsEnd, wordsStart } from '../text/blanks'
import { linesOf } from '../text/lines'

/** Parts whose leading spaces are another rule's: the salutation stands flush (S13), signature and date are placed by indents (S30). */
const others = ['salutation', 'signature', 'date', 'table']

/** T01: no spaces are typed before a paragraph; the layout indents it. */
export const leadingSpaces = blockRule({
  id: 'leading-spaces',
  code: 'T01',
  name: '段首不键入空格',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：段首缩进（GB/T 9704-2012，7.3.3）由版式生成',
  messages: { typed: '段首不要键入空格，缩进由版式自动生成' },
  example: { wrong: '　　近年来，我市积极推进公交优先。', right: '近年来，我市积极推进公交优先。' },
  create: (report) => (block, text) => {
    if (others.includes(block.type)) return
    const lines = linesOf(text)
    for (const line of block.type === 'title' ? lines : lines.slice(0, 1)) {
      const length = wordsStart(line.text)
      if (length > 0 && wordsEnd(line.text) > 0)
        report({
          messageId: 'typed',
          block: block.id,
          start: line.start,
          end: line.start + length,
          fixes: [{ text: '' }],
        })
    }
  },
})
