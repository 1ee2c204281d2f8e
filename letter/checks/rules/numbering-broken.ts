import type { Heading } from '../../model/block'
import { chineseNumeral } from '../../model/numerals'
import { type LetterContext, letterRule, type Report } from '../rule'
import { type ItemMark, itemMarks } from '../text/item-marks'
import { type Part, partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'

/** An item in the order of the letter. A heading's number is derived and never wrong; `line` counts the lines that begin with items. */
type Item = { level: ItemMark['level']; count: number; line: number; mark?: ItemMark & { block: string; text: string } }

const wellFormed = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|（\d+）)$/

/** Numbers within a line count only in a run: one that stands alone may name a place in another document. */
function inRuns(marks: readonly ItemMark[]): ItemMark[] {
  const levels = new Set<number>()
  return marks.filter(({ level, count, atStart }) => {
    const counts = atStart || count === 1 || levels.has(level)
    if (counts) levels.add(level)
    return counts
  })
}

const marksInRuns = perBlock((_, text) => inRuns(itemMarks(text)))

function typedItems({ id, text, block }: Part, firstLine: number): Item[] {
  let [line, read] = [firstLine, 0]
  return marksInRuns(block, text).map((mark) => {
    line += text.slice(read, mark.start).split('\n').length - 1
    read = Math.max(read, mark.start)
    return {
      level: mark.level,
      count: mark.count,
      line: mark.atStart ? line : Number.NaN,
      mark: { ...mark, block: id, text: text.slice(mark.start, mark.end) },
    }
  })
}

function derivedItem(heading: Heading, marks: LetterContext['marks'], line: number): Item[] {
  const [derived] = itemMarks(marks.get(heading.id) ?? '')
  return derived ? [{ level: derived.level, count: derived.count, line }] : []
}

/** All items of the body, in order. */
function itemsOf({ letter, marks }: LetterContext): Item[] {
  let line = 0
  return partsOf(letter, 'heading', 'paragraph').flatMap((part) => {
    line += 1
    const derived = part.block.type === 'heading' ? derivedItem(part.block, marks, line) : []
    const typed = typedItems(part, line).filter(({ mark }) => derived.length === 0 || mark?.start !== 0)
    line += part.text.split('\n').length - 1
    return [...derived, ...typed]
  })
}

/** A heading whose number is typed as well would be printed with two. */
function doubled({ letter }: LetterContext): Report[] {
  return partsOf(letter, 'heading').flatMap(({ id, text, block }): Report[] => {
    if (block.type === 'heading' && block.byHand) return []
    const [mark] = itemMarks(text)
    const words = mark?.start === 0 ? text.slice(0, mark.end) : ''
    if (!wellFormed.test(words)) return []
    return [
      { messageId: 'doubled', data: { mark: words }, block: id, start: 0, end: words.length, fixes: [{ text: '' }] },
    ]
  })
}

type Last = { count: number; line: number }

/** What is wrong with an item after the last of its level; null where it goes on, or rightly begins anew. */
function faultOf(item: Item, last: Last | undefined, continued: number): 'gap' | 'repeated' | 'backward' | null {
  const expected = (last?.count ?? 0) + 1
  if (item.count === expected) return null
  if (!last) return item.count === continued + 1 ? null : 'gap'
  const beginsAnew = item.count === 1 && item.level > 1 && item.line !== last.line + 1
  if (beginsAnew) return null
  if (item.count === last.count) return 'repeated'
  return item.count > expected ? 'gap' : 'backward'
}

/** The same mark with another number; numbers in circles are left to the writer. */
function renumbered({ level, text }: ItemMark & { text: string }, count: number): string | null {
  if (level === 5) return null
  const words = level <= 2 && count <= 9999 ? chineseNumeral(count) : String(count)
  return text.replace(/[一二三四五六七八九十]+|\d+/, words)
}

function brokenItem(item: Item, fault: string, expected: number): Report[] {
  const { mark } = item
  if (!mark) return []
  const right = renumbered(mark, expected)
  return [
    {
      messageId: fault,
      data: { mark: mark.text.trim(), expected: right?.trim() ?? `第${expected}项` },
      block: mark.block,
      start: mark.start,
      end: mark.end,
      suggestions: right === null ? [] : [{ text: right }],
    },
  ]
}

/** Reads the items in order, each level on its own; a higher one starts the lower ones anew. */
function broken(context: LetterContext): Report[] {
  const open = new Map<number, Last>()
  const ever = new Map<number, number>()
  return itemsOf(context).flatMap((item) => {
    const last = open.get(item.level)
    const fault = faultOf(item, last, ever.get(item.level) ?? 0)
    open.set(item.level, { count: item.count, line: item.line })
    ever.set(item.level, item.count)
    for (const level of open.keys()) if (level > item.level) open.delete(level)
    return fault ? brokenItem(item, fault, (last?.count ?? 0) + 1) : []
  })
}

/** H06: numbers typed by hand go on without gap or repetition, and no heading has a typed number besides its own. */
export const numberingBroken = letterRule({
  id: 'numbering-broken',
  code: 'H06',
  name: '序号连续，不重复',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.3',
  messages: {
    gap: '序号不连续：“{mark}”应为“{expected}”',
    repeated: '序号重复：“{mark}”应为“{expected}”',
    backward: '序号颠倒：“{mark}”应为“{expected}”',
    doubled: '小标题的序号由程序编排，手工输入的“{mark}”会重复，应删去',
  },
  example: { wrong: '一、……三、……', right: '一、……二、……' },
  create: (report) => (context) => {
    doubled(context).forEach(report)
    broken(context).forEach(report)
  },
})
