import { chineseNumeral } from '../../model/numerals'
import { letterRule, type Report } from '../rule'
import { type NarrativeItem, narrativeItems } from '../text/narrative-items'
import { partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'

type Place = NarrativeItem & { block: string; word: string }

/** A run 一是…二是… that may go on. `sure` is false where its 一是 may be other words. */
type Run = { first: Place; last: number; length: number; sure: boolean }

/** The runs that are open, the innermost last, and what was wrong so far. */
type Reading = { open: Run[]; reports: Report[] }

function word(count: number): string {
  return `${chineseNumeral(count)}是`
}

function reportAt({ block, start, end, word: words }: Place, messageId: string, data: Report['data'] = {}): Report {
  return { messageId, data: { word: words, ...data }, block, start, end }
}

/** More runs than that are never open at once in a letter; the outermost ends then. */
const deepest = 12

/** A run that ends with one item has no second. */
function reportSingle({ reports }: Reading, run: Run | undefined): void {
  if (run && run.length === 1 && run.sure) reports.push(reportAt(run.first, 'single'))
}

/** Ends the innermost runs until `left` are open. */
function close(reading: Reading, left: number): void {
  for (const run of reading.open.splice(left)) reportSingle(reading, run)
}

/** The innermost run that the item continues, or -1; a run that has just begun is not left for an outer one. */
function continued({ open }: Reading, count: number): number {
  const index = open.findLastIndex(({ last }) => last + 1 === count)
  const inner = open.slice(index + 1)
  return inner.some(({ length, sure }) => length === 1 && sure) ? -1 : index
}

function read(reading: Reading, item: Place): void {
  if (item.count === 1) {
    if (reading.open.length === deepest) reportSingle(reading, reading.open.shift())
    reading.open.push({ first: item, last: 1, length: 1, sure: item.plain })
    return
  }
  const index = continued(reading, item.count)
  const run = reading.open[index] ?? (item.plain ? reading.open.findLast(({ sure }) => sure) : undefined)
  if (!run) {
    if (item.plain) reading.reports.push(reportAt(item, 'headless'))
    return
  }
  if (index >= 0) close(reading, index + 1)
  else reading.reports.push(faultOf(item, run.last))
  run.last = item.count
  run.length += 1
}

function faultOf(item: Place, last: number): Report {
  if (item.count === last) return reportAt(item, 'repeated')
  const expected = word(last + 1)
  return reportAt(item, item.count > last ? 'gap' : 'backward', { expected, last: word(last) })
}

const items = perBlock((_, text) => narrativeItems(text))

/** H07: 一是…二是…三是 is complete, in one paragraph or over several; a heading ends it. */
export const narrativeRun = letterRule({
  id: 'narrative-run',
  code: 'H07',
  name: '“一是……二是……”不缺项',
  severity: 'error',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》，审核重点：段落顺序准确',
  messages: {
    single: '只有“{word}”，没有“二是”',
    headless: '“{word}”之前没有“一是”',
    gap: '“{last}”之后缺“{expected}”',
    repeated: '“{word}”重复',
    backward: '次序颠倒：“{last}”之后又是“{word}”',
  },
  example: { wrong: '一是……三是……', right: '一是……二是……' },
  create:
    (report) =>
    ({ letter }) => {
      const reading: Reading = { open: [], reports: [] }
      for (const { id, type, text, block } of partsOf(letter, 'opening', 'heading', 'paragraph', 'closing')) {
        if (type !== 'paragraph') close(reading, 0)
        for (const item of items(block, text))
          read(reading, { ...item, block: id, word: text.slice(item.start, item.end) })
      }
      close(reading, 0)
      reading.reports.forEach(report)
    },
})
