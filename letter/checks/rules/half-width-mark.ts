import type { Block } from '../../model/block'
import { blockRule, type Report } from '../rule'
import { bracketsInChinese, halfWidthMarks, numbersItem } from '../text/half-width'
import { holdsItems } from '../text/item-marks'
import { matchPairs, outermostPairs } from '../text/pairs'

/** The longest pair of brackets that is shown whole with its finding, in characters. */
const longestShown = 40

/** Whether a place lies in the title of a document: its commas and stops are its own. */
function titleReader(text: string): (at: number) => boolean {
  const inside = new Uint8Array(text.length + 1)
  for (const { open, close } of outermostPairs(text, '《')) inside.fill(1, open, close)
  return (at) => inside[at] === 1
}

function brackets(block: Block, text: string, isTitle: (at: number) => boolean): Report[] {
  return matchPairs(text).pairs.flatMap((pair): Report[] => {
    const { open, close, openMark, closeMark } = pair
    if (openMark !== '(' || closeMark !== ')' || !bracketsInChinese(text, pair)) return []
    if (holdsItems(block) && numbersItem(text, pair)) return []
    // The proposal's title is cited as it is.
    if (block.type === 'opening' && isTitle(open)) return []
    const place = { start: open, end: close - open < longestShown ? close + 1 : open + 1 }
    const edits = [
      { block: block.id, start: open, end: open + 1, text: '（' },
      { block: block.id, start: close, end: close + 1, text: '）' },
    ]
    return [{ messageId: 'brackets', block: block.id, ...place, fixes: [{ title: '改为“（）”', edits }] }]
  })
}

function marks(block: Block, text: string, isTitle: (at: number) => boolean): Report[] {
  const end = text.trimEnd().length
  return halfWidthMarks(text).flatMap(({ start, end: last, mark, right, sure }): Report[] => {
    // How a salutation ends is asked by S13.
    if (isTitle(start) || (block.type === 'salutation' && start === end - 1)) return []
    const report: Report = { messageId: 'mark', data: { mark, right }, block: block.id, start, end: start + 1 }
    const edits = [{ block: block.id, start, end: last, text: right }]
    const remedy = { title: `改为“${right}”`, edits }
    if (sure) return [{ ...report, fixes: [remedy] }]
    const point = [{ block: block.id, start, end: start + 1, text: '·' }]
    return [{ ...report, suggestions: [remedy, { title: '改为“·”', edits: point }] }]
  })
}

/** A chain of marks each of which shows that the next stands in Chinese is no longer than this. */
const mostRounds = 6

/** The text with what these reports are about in full width: every mark for one, so that all offsets stay. */
function widened(text: string, reports: readonly Report[]): string {
  const signs = text.split('')
  for (const { fixes = [], suggestions = [] } of reports) {
    const [remedy] = [...fixes, ...suggestions]
    for (const edit of remedy && 'edits' in remedy ? remedy.edits : []) signs[edit.start] = edit.text
  }
  return signs.join('')
}

/** All that is to be widened: also what stands in Chinese only once the mark beside it has its full width. */
function allReports(block: Block, text: string): Report[] {
  const isTitle = titleReader(text)
  const found = new Map<number, Report>()
  let words = text
  for (let round = 0; round < mostRounds; round += 1) {
    const fresh = [...marks(block, words, isTitle), ...brackets(block, words, isTitle)].filter(
      ({ start = 0 }) => !found.has(start),
    )
    if (fresh.length === 0) break
    for (const report of fresh) found.set(report.start ?? 0, report)
    words = widened(words, fresh)
  }
  return [...found.values()]
}

/** P04: Chinese text has full-width marks. Mixed pairs of brackets are P05, brackets of item numbers H10. */
export const halfWidthMark = blockRule({
  id: 'half-width-mark',
  code: 'P04',
  name: '中文里用全角标点',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 15834-2011，5.1：标点符号占一个字的位置',
  messages: {
    mark: '中文里的“{mark}”应用全角“{right}”',
    brackets: '中文里的括号应用全角“（）”',
  },
  example: { wrong: '中国地质大学(武汉),', right: '中国地质大学（武汉），' },
  create: (report) => (block, text) => {
    if (!/[,.;:?!(]/.test(text)) return
    allReports(block, text).forEach(report)
  },
})
