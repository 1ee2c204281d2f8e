import { letterRule } from '../rule'
import { wordsEnd } from '../text/blanks'
import { placeOnLine } from '../text/source-lines'

/** How many spaces are shown at most. */
const shown = 40

/** T04: a file ends with the line break of its last line. */
export const blankLinesAtEnd = letterRule({
  id: 'blank-lines-at-end',
  code: 'T04',
  name: '文本文件的文末没有空行和空格行',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：文末不留空行',
  messages: { blank: '文末有多余的空行', spaces: '文末有只含空格的空行' },
  example: { wrong: '抄送：市政府办公室。\n \n', right: '抄送：市政府办公室。\n' },
  create:
    (report) =>
    ({ source }) => {
      const last = source.findLastIndex(({ text }) => wordsEnd(text) > 0)
      if (last < 0) return
      // What follows the line break of the last line is no line.
      const end = source.at(-1)?.text === '' ? source.length - 1 : source.length
      const superfluous = source.slice(last + 1, end)
      const line = superfluous.find(({ text }) => text !== '') ?? superfluous[0]
      if (!line) return
      const messageId = line.text === '' ? 'blank' : 'spaces'
      report({ messageId, ...placeOnLine(line, 0, Math.min(line.text.length, shown)) })
    },
})
