import { letterRule } from '../rule'
import { isOf, placeOnLine, runningText, usualIndent, wordLines } from '../text/source-lines'

/** Fewer spaces centre nothing and are a slip (T01). */
const narrowest = 4
/** How much of the title shows where the spaces are. */
const shown = 8

/** S30: a title is centred by the layout. */
export const centringSpaces = letterRule({
  id: 'centring-spaces',
  code: 'S30',
  name: '文本文件的标题不用空格居中',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：标题居中（GB/T 9704-2012，7.3.1）由版式确定',
  messages: { spaces: '标题不必用空格居中，位置由版式确定' },
  example: { wrong: '            关于第117号建议答复的函', right: '关于第117号建议答复的函' },
  create: (report) => (context) => {
    const lines = wordLines(context)
    const habit = usualIndent(runningText(lines))
    const centred = lines.find((line) => isOf(line, 'title') && line.indent >= narrowest && line.indent !== habit)
    if (!centred) return
    const { line, start, end } = centred
    report({ messageId: 'spaces', ...placeOnLine(line, 0, Math.min(start + shown, end)) })
  },
})
