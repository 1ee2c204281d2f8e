import type { Block } from '../../model/block'
import { blockRule, type Report } from '../rule'
import { matchPairs, mixedMark, type Pair, turnedMark } from '../text/pairs'

/** The longest pair that is shown whole with its finding, in characters. */
const longestShown = 40
/** How much of its surroundings is shown with a mark that stands alone, in characters. */
const shownBeside = 10

const beginsPair = /[（(《〈“‘「『〔【［[｛{]/

/** Both marks where they are near each other, else the one to be changed. */
function mixed(pair: Pair, block: string): Report[] {
  const right = mixedMark(pair)
  if (!right) return []
  const short = pair.close - pair.open + 1 <= longestShown
  return [
    {
      messageId: 'mixed',
      data: { open: pair.openMark, close: pair.closeMark, mark: right.mark },
      block,
      start: short ? pair.open : right.at,
      end: (short ? pair.close : right.at) + 1,
      fixes: [
        { title: `改为「${right.mark}」`, edits: [{ block, start: right.at, end: right.at + 1, text: right.mark }] },
      ],
    },
  ]
}

/** The mark with some words on the side where it should enclose them, so that a reader finds it. */
function alone(text: string, at: number, block: string): Report {
  const mark = text.charAt(at)
  const opens = beginsPair.test(mark)
  const beside = opens
    ? (/^[^，。；：、！？\n\t]{0,10}/.exec(text.slice(at + 1))?.[0].length ?? 0)
    : (/[^，。；：、！？\n\t]{0,10}$/.exec(text.slice(Math.max(0, at - shownBeside), at))?.[0].length ?? 0)
  return {
    messageId: 'unpaired',
    data: { mark, partner: turnedMark(mark) },
    block,
    start: opens ? at : at - beside,
    end: opens ? at + 1 + beside : at + 1,
  }
}

/** Two marks that turn the same way around a few words: one of them was meant to be the other. */
function turned(text: string, first: number, second: number, block: string): Report | null {
  const mark = text.charAt(first)
  const between = text.slice(first + 1, Math.min(second, first + 2 + longestShown))
  if (mark !== text.charAt(second) || !/^[^，。；：！？\n\t]{1,40}$/.test(between) || !/[《〈“‘》〉”’]/.test(mark))
    return null
  const at = beginsPair.test(mark) ? second : first
  const right = turnedMark(mark)
  return {
    messageId: 'turned',
    data: { mark, right },
    block,
    start: first,
    end: second + 1,
    suggestions: [{ title: `改为「${right}」`, edits: [{ block, start: at, end: at + 1, text: right }] }],
  }
}

function unpairedMarks(text: string, places: readonly number[], block: string): Report[] {
  const reports: Report[] = []
  for (let index = 0; index < places.length; index += 1) {
    const first = places[index] ?? 0
    const second = places[index + 1]
    const pair = second === undefined ? null : turned(text, first, second, block)
    reports.push(pair ?? alone(text, first, block))
    if (pair) index += 1
  }
  return reports
}

/** A contact note may be set in several lines, the first of which opens the bracket that the last one closes. */
function runsOverLines({ type }: Block, text: string): (at: number) => boolean {
  if (type !== 'note' || !/联\s*系|电\s*话|邮|\d{4}/.test(text)) return () => false
  const first = text.length - text.trimStart().length
  const last = text.trimEnd().length - 1
  return (at) => (at === first && /[（(]/.test(text.charAt(at))) || (at === last && /[）)]/.test(text.charAt(at)))
}

/** P05: brackets, quotes and book-title marks come in pairs of one form. */
export const unpairedMark = blockRule({
  id: 'unpaired-mark',
  code: 'P05',
  name: '括号、引号、书名号成对，全半角一致',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 15834-2011，引号、括号、书名号',
  messages: {
    mixed: '「{open}」与「{close}」形式不一，应改为「{mark}」',
    unpaired: '「{mark}」没有配对的「{partner}」',
    turned: '前后都是「{mark}」，其中一个应为「{right}」',
  },
  example: { wrong: '（视觉传达设计专业)', right: '（视觉传达设计专业）' },
  create: (report) => (block, text) => {
    const { pairs, unpaired } = matchPairs(text)
    for (const pair of pairs) mixed(pair, block.id).forEach(report)
    const goesOn = runsOverLines(block, text)
    const alone = unpaired.filter((at) => !goesOn(at))
    unpairedMarks(text, alone, block.id).forEach(report)
  },
})
