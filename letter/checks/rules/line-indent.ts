import { letterRule } from '../rule'
import { isOf, placeOnLine, runningText, usualIndent, type WordLine, wordLines } from '../text/source-lines'

/** The indent of two characters, in halves of one (GB/T 9704-2012, 7.3.3). */
const twoCharacters = 4
/** Wider spaces set a line in the middle or in a column, and are no slip; so do those before words without punctuation. */
const widestSlip = 8
const sentence = /[，。；：]/
/** How many of a line's words show where the spaces are. */
const shown = 8

type Habits = { text: number | null; heading: number | null; lines: number }

/** Whether the spaces before a line of the body are no indent that its fellows have. */
function isSlip({ indent, line }: WordLine, habit: number | null, fellows: number): boolean {
  if (indent === 0 || indent === habit || indent > widestSlip) return false
  if (indent > twoCharacters && !sentence.test(line.text)) return false
  return indent !== twoCharacters || (habit === 0 && fellows >= 4)
}

/** Whether a heading stands a character or less further in than most of its fellows do. */
function isBesideFellows({ indent }: WordLine, habit: number | null): boolean {
  return habit !== null && habit > 0 && indent > habit && indent <= habit + 2
}

function isSuperfluous(line: WordLine, habits: Habits): boolean {
  const { indent } = line
  if (indent === 0 || indent === habits.text) return false
  if (isOf(line, 'opening', 'paragraph', 'closing')) return isSlip(line, habits.text, habits.lines)
  if (isOf(line, 'heading'))
    return isSlip(line, habits.heading, habits.lines) || isBesideFellows(line, habits.heading ?? habits.text)
  // Wider spaces before a title centre it.
  if (isOf(line, 'title', 'formula')) return indent < twoCharacters
  if (isOf(line, 'salutation')) return indent < twoCharacters || (habits.text === 0 && indent <= widestSlip)
  // Wider spaces, or some on either side, place signature and date: S30.
  if (isOf(line, 'signature', 'date')) return indent <= 2 && line.trail === 0
  // Notes may stand two characters from the edge and copies one (7.3.6, 7.4.2); lines that run on hang.
  return isOf(line, 'note', 'disclosure', 'distribution', 'attachment') && line.first && (indent === 1 || indent === 3)
}

/** T01: the spaces before a line of the file are the indent of its text, or there are none. */
export const lineIndent = letterRule({
  id: 'line-indent',
  code: 'T01',
  name: '文本文件的行首没有多余空格',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：行首除全文一致的段首缩进外不留空格',
  messages: { superfluous: '行首有多余的空格' },
  example: { wrong: ' 云州市交通运输局关于第117号建议答复的函', right: '云州市交通运输局关于第117号建议答复的函' },
  create: (report) => (context) => {
    const lines = wordLines(context)
    const text = runningText(lines)
    const habits = {
      text: usualIndent(text),
      heading: usualIndent(lines.filter((line) => isOf(line, 'heading'))),
      lines: text.length,
    }
    const found = lines.filter((line) => isSuperfluous(line, habits))
    // Where so many lines have them, they are the form of the file and nobody's slip.
    if (found.length > Math.max(3, lines.length / 3)) return
    for (const { line, start } of found)
      report({ messageId: 'superfluous', ...placeOnLine(line, 0, Math.min(start + shown, line.text.length)) })
  },
})
