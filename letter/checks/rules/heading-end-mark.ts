import { type Block, splitRunIn } from '../../model/block'
import { letterRule } from '../rule'
import { type HeadingPart, headingsOf } from '../text/answers'

/** A heading names its part; longer ones, and those of several clauses, are more often items of a list. */
const longest = 40
const endMark = /[。；，、]{1,9}\s*$/

/** The blocks that stand over text of their own; in a list they stand beside others like them. */
function standingOverText(blocks: readonly Block[]): Set<string> {
  const heads = blocks.filter((block, index) => {
    const next = blocks[index + 1]
    const last = blocks[index - 1]
    if (block.type !== 'heading' || !next) return false
    if (last?.type === 'heading' && last.level === block.level) return false
    return next.type === 'paragraph' || next.type === 'table' || (next.type === 'heading' && next.level > block.level)
  })
  return new Set(heads.map(({ id }) => id))
}

/** How many headings of this level stand on a line of their own with and without a mark at the end. */
function usage(headings: readonly HeadingPart[], level: number): { marked: number; bare: number } {
  const own = headings.filter(({ block, text }) => block.level === level && splitRunIn(text).rest === '')
  const marked = own.filter(({ text }) => endMark.test(text)).length
  return { marked, bare: own.length - marked }
}

/** Whether the words are one phrase, marks inside quotation marks aside. */
function isPhrase(words: string): boolean {
  return words.length <= longest && !/[，。；]/.test(words.replace(/“[^“”]{0,60}”/g, ''))
}

/** H08: a heading on a line of its own ends without a mark; run-in headings keep their full stop. */
export const headingEndMark = letterRule({
  id: 'heading-end-mark',
  code: 'H08',
  name: '独立成行的标题末尾不加标点',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：独立成行的标题末尾不加句号',
  messages: { mark: '独立成行的标题末尾不加“{mark}”' },
  example: { wrong: '一、关于加快设立交易中心的建议。', right: '一、关于加快设立交易中心的建议' },
  create:
    (report) =>
    ({ letter }) => {
      const headings = headingsOf(letter)
      const overText = standingOverText(letter.blocks)
      const usages = new Map([1, 2, 3, 4].map((level) => [level, usage(headings, level)]))
      for (const { id, text, block } of headings) {
        const mark = endMark.exec(text)
        if (!mark || !isPhrase(text.slice(0, mark.index)) || !overText.has(id)) continue
        // Below the first level some offices end all headings with a full stop, as if the text ran on.
        const { marked = 0, bare = 0 } = usages.get(block.level) ?? {}
        if (block.level > 1 && bare <= marked) continue
        report({
          messageId: 'mark',
          data: { mark: mark[0].trim() },
          block: id,
          start: mark.index,
          end: text.length,
          fixes: [{ text: '' }],
        })
      }
    },
})
