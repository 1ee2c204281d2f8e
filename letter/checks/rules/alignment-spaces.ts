import { blockRule, type Report } from '../rule'
import { type BlankRun, blankRuns } from '../text/blanks'

/** Whether spaces stand at the begin or end of a line. */
function isAround(text: string, { start, end }: BlankRun): boolean {
  return start === 0 || text[start - 1] === '\n' || end === text.length || text[end] === '\n'
}

/** Whether spaces stand inside a date, beside one of its signs or figures. */
function isInDate(text: string, { start, end }: BlankRun): boolean {
  return /[\d年月]/.test(text.charAt(start - 1)) && /[\d年月日号]/.test(text.charAt(end))
}

/** The spaces inside a date, told as one. */
function insideDate(block: string, text: string): Report[] {
  const runs = blankRuns(text).filter((run) => isInDate(text, run))
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return []
  const edits = runs.map(({ start, end }) => ({ block, start, end, text: '' }))
  const place = { block, start: first.start - 1, end: last.end + 1 }
  return [{ messageId: 'inside', ...place, fixes: [{ title: '删除空格', edits }] }]
}

/** S30: signature and date are placed by indents, not by spaces. */
export const alignmentSpaces = blockRule({
  id: 'alignment-spaces',
  code: 'S30',
  name: '署名和成文日期不用空格对齐',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：署名和成文日期的位置（GB/T 9704-2012，7.3.5）由缩进确定',
  messages: { spaces: '不要用空格对齐，位置由版式自动确定', inside: '成文日期中间不留空格' },
  example: { wrong: '　　　　　　2021年8月31日', right: '2021年8月31日' },
  create: (report) => (block, text) => {
    if (block.type !== 'signature' && block.type !== 'date') return
    if (text.trim() === '') return
    for (const { start, end } of blankRuns(text).filter((run) => isAround(text, run)))
      report({ messageId: 'spaces', block: block.id, start, end, fixes: [{ text: '' }] })
    if (block.type === 'date') insideDate(block.id, text).forEach(report)
  },
})
