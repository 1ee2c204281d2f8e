import { letterRule } from '../rule'
import { isOf, placeOnLine, type WordLine, wordLines } from '../text/source-lines'

/** How many of a line's words show where the spaces are. */
const shown = 8

/** Spaces behind several lines of the signing, or behind a short line of an annex, hold them off the right edge. */
function placesLine(line: WordLine, signing: readonly WordLine[]): boolean {
  if (isOf(line, 'signature', 'date')) return signing.length > 1
  if (isOf(line, 'title')) return line.indent >= 4
  const isShort = line.end - line.start <= 30 && !/[，。；：]/.test(line.line.text)
  return isOf(line, 'note', 'attachment') && isShort && line.trail > 2
}

/** T02: nothing stands behind the last word of a line of the file. */
export const lineEndSpaces = letterRule({
  id: 'line-end-spaces',
  code: 'T02',
  name: '文本文件的行末没有空格',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：行末不留空格',
  messages: { superfluous: '行末有{count}个多余的空格' },
  example: { wrong: '特此答复。          ', right: '特此答复。' },
  create: (report) => (context) => {
    const lines = wordLines(context)
    const padded = lines.filter(({ trail, block }) => trail > 0 && block !== null && block.type !== 'table')
    const signing = padded.filter((line) => isOf(line, 'signature', 'date'))
    const found = padded.filter((line) => !placesLine(line, signing))
    // Where so many lines have them, they are the form of the file and nobody's slip.
    if (found.length > Math.max(3, lines.length / 3)) return
    for (const { line, start, end } of found)
      report({
        messageId: 'superfluous',
        data: { count: line.text.length - end },
        ...placeOnLine(line, Math.max(start, end - shown), line.text.length),
      })
  },
})
