import type { Edit } from '../finding'
import { blockRule } from '../rule'
import { type BlankRun, blankRuns } from '../text/blanks'
import { withoutQuoted } from '../text/pairs'

const places = ['title', 'opening', 'heading', 'paragraph', 'closing']
const chinese = /[\u3400-\u9fff〇]/
const latin = /[A-Za-z0-9]/
/** Full-width spaces are another matter (T05), and wider ones set columns. */
const narrow = /^[ \u00a0]{1,2}$/
/** What a space may stand before: the number of an item, a telephone number, an address of the net. */
const setOff = /^(?:\d{1,2}[.．、)）](?!\d)|[A-Z][.．、)）]|[\d-]{7,}|www\.|https?:|[\w.-]{1,64}@)/
/** What a space may stand after: the number of a standard (GB 3096-2008), before its name. */
const standard = /[A-Z]{2,}(?:\/[A-Z])?[ \d.]{1,12}[-—–]\d{2,4}$/
/** Spaces as close as this are one finding: 2024 年 6 月 18 日. */
const near = 6
const punctuation = /[，。；：、！？]/

/** Whether the space at this place only stands between Chinese and figures or letters. */
function isWrong(text: string, { text: run, start, end }: BlankRun): boolean {
  if (!narrow.test(run)) return false
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  if (chinese.test(before) && latin.test(after)) return !setOff.test(text.slice(end, end + 80))
  if (!/[A-Za-z0-9%‰℃]/.test(before) || !chinese.test(after)) return false
  const head = text.slice(Math.max(0, start - 24), start)
  // A number that heads the line is a number of its own.
  if (start <= 24 && /^[\dA-Za-z.]+$/.test(head)) return false
  return !standard.test(head)
}

function clustersOf(text: string, runs: readonly BlankRun[]): BlankRun[][] {
  const clusters: BlankRun[][] = []
  for (const run of runs) {
    const last = clusters.at(-1)
    const between = text.slice(last?.at(-1)?.end ?? 0, run.start)
    if (last && between.length <= near && !punctuation.test(between)) last.push(run)
    else clusters.push([run])
  }
  return clusters
}

/** T06: no space stands between Chinese and figures or letters. */
export const spaceBesideFigures = blockRule({
  id: 'space-beside-figures',
  code: 'T06',
  name: '汉字与数字、字母之间不留空格',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：公文中汉字与数字、字母之间不留空格',
  messages: { space: '汉字与数字、字母之间不留空格' },
  example: { wrong: '新增公交线路 12 条', right: '新增公交线路12条' },
  create: (report) => (block, original) => {
    if (!places.includes(block.type) || blankRuns(original).length === 0) return
    const text = withoutQuoted(original)
    const wrong = blankRuns(text).filter((run) => isWrong(text, run))
    for (const cluster of clustersOf(text, wrong)) {
      const [first, last] = [cluster[0], cluster.at(-1)]
      if (!first || !last) continue
      const edits = cluster.map(({ start, end }): Edit => ({ block: block.id, start, end, text: '' }))
      report({
        messageId: 'space',
        block: block.id,
        start: first.start - 1,
        end: last.end + 1,
        fixes: [{ title: '删除空格', edits }],
      })
    }
  },
})
