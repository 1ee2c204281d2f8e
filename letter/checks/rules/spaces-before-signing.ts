import { letterRule } from '../rule'
import { blankRuns, blankWidth } from '../text/blanks'
import { isOf, placeOnLine, runningText, usualIndent, type WordLine, wordLines } from '../text/source-lines'

/** Fewer spaces place nothing and are a slip (T01). */
const narrowest = 3
/** How much of a line shows where the spaces are. */
const shown = 16

const dateAtEnd = /年.{0,12}月.{0,12}日$/

/** The spaces that hold a signature and a date apart on one line. */
function gapOf({ line, start, end }: WordLine): { start: number; end: number } | null {
  const words = line.text.slice(start, end)
  if (words.length > 120 || !dateAtEnd.test(words)) return null
  const gap = blankRuns(words).find(({ text }) => blankWidth(text) >= narrowest)
  return gap ? { start: start + gap.start, end: start + gap.end } : null
}

/** S30: in a file too, signature and date are not pushed to the right by spaces. */
export const spacesBeforeSigning = letterRule({
  id: 'spaces-before-signing',
  code: 'S30',
  name: '文本文件的署名和成文日期不用空格对齐',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：署名和成文日期的位置（GB/T 9704-2012，7.3.5）由缩进确定',
  messages: { spaces: '不要用空格对齐署名和成文日期，位置由版式确定' },
  example: { wrong: '                              2021年8月31日', right: '2021年8月31日' },
  create: (report) => (context) => {
    const lines = wordLines(context)
    const habit = usualIndent(runningText(lines))
    const pushed = lines
      .filter((line) => isOf(line, 'signature', 'date'))
      .flatMap((line) => {
        const place = line.indent >= narrowest && line.indent !== habit ? { start: 0, end: line.start } : gapOf(line)
        return place ? [{ line, ...place }] : []
      })
    // Signature and date are one place; what is said of the last line holds for all.
    const last = pushed.at(-1)
    if (!last) return
    const { line, start, end } = last
    report({ messageId: 'spaces', ...placeOnLine(line.line, start, Math.min(end + shown, line.end)) })
  },
})
