import type { Facts } from '../model/facts'
import { shortened } from '../model/shortened'
import { type HeadMarks, headMarksOf } from './head-marks'
import { type Line, originOf, type Part, type Reading } from './reading'
import { findGreeting } from './salutation'
import { isAgency, withoutAlignment, withoutSpaces } from './words'

const opens = /收悉|如下[：:]?$|[。；！？]/
const titleWords = /关于|^对|答复|复函|函$|意见|通知|决定|批复|报告|公告|通报|令$/

/** The word that says what kind of document it is ends a title. */
const endsTitle = /(?:答复|回复|复函|的函|意见|函)$/

/** How many lines stand above the salutation, or above the first sentence where nobody is greeted. */
function headLength(lines: readonly Line[]): number {
  const greeting = findGreeting(lines)
  if (greeting) return greeting.from
  const sentence = lines.findIndex((line) => opens.test(line.text))
  return sentence < 0 ? Math.min(1, lines.length) : sentence
}

/** Lines that stand together once the marks between them are taken out. */
function groupsOf(lines: readonly Line[], isMark: (line: Line) => boolean): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (isMark(line)) groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

function joined(lines: readonly Line[]): string {
  return lines.map((line) => withoutAlignment(line.text)).join('')
}

function isLetterhead(text: string): boolean {
  const name = withoutSpaces(text)
  return isAgency(name) || isAgency(name.replace(/(?:文件|公函|便函|函)$/, ''))
}

/** The bare names above a title: an agency line right above 关于… belongs to the title, every other is a letterhead. */
function splitLetterhead(group: readonly Line[]): { letterhead: Line[]; title: Line[] } {
  let count = 0
  while (count < group.length - 1) {
    const line = group[count]
    const next = withoutSpaces(group[count + 1]?.text ?? '')
    if (!line || !isLetterhead(line.text) || (/^(?:关于|对)/.test(next) && isAgency(line.text))) break
    count += 1
  }
  // A letterhead in a text box may hang on the title and so stand behind it.
  let end = group.length
  while (
    end - 1 > count &&
    endsTitle.test(joined(group.slice(count, end - 1))) &&
    isLetterhead(group[end - 1]?.text ?? '')
  )
    end -= 1
  return { letterhead: [...group.slice(0, count), ...group.slice(end)], title: group.slice(count, end) }
}

function titleGroup(groups: readonly Line[][]): Line[] {
  return (
    groups.findLast((group) => titleWords.test(joined(group))) ??
    groups.findLast((group) => !isLetterhead(joined(group))) ??
    []
  )
}

function titlePart(lines: readonly Line[]): { part: Part[]; lost: string[] } {
  const first = lines[0]
  if (!first) return { part: [], lost: [] }
  const text = joined(lines)
  const lost: string[] = []
  if (lines.length > 1) lost.push(`第${first.number}行：标题原分${lines.length}行，改由版式分行`)
  if (lines.some((line) => withoutAlignment(line.text) !== line.text))
    lost.push(`第${first.number}行：标题中用于对齐的空格已去掉`)
  return { part: [{ type: 'title', text, ...originOf(lines) }], lost }
}

/** What becomes of the lines that are neither mark nor title: a letterhead is a fact, a repeated title goes, the rest is told. */
function readRemains(lines: readonly Line[], title: string): Pick<Reading, 'facts' | 'lost' | 'doubtful'> {
  const heads = lines.filter((line) => isLetterhead(line.text))
  const others = lines.filter((line) => !heads.includes(line))
  const repeats = others.filter((line) => withoutSpaces(title).includes(withoutSpaces(line.text)))
  const unknown = others.filter((line) => !repeats.includes(line))
  const [letterhead, ...otherHeads] = heads
  return {
    facts: letterhead ? { letterhead: withoutSpaces(letterhead.text) } : {},
    lost: [...otherHeads, ...repeats].map((line) => `第${line.number}行：与标题或发文机关标志重复，没有导入`),
    doubtful: unknown.map((line) => `第${line.number}行：“${shortened(line.text)}”未能识别，没有导入，请核对`),
  }
}

/** The facts of all marks; a second mark of the same kind with other words is told and left out. */
function mergeMarks(marks: ReadonlyMap<Line, HeadMarks>): Pick<Reading, 'facts' | 'doubtful'> {
  const facts: Partial<Facts> = {}
  const doubtful: string[] = []
  for (const [line, mark] of marks) {
    const differs = Object.entries(mark.facts).some(([name, value]) => (facts[name] ?? value) !== value)
    if (differs) doubtful.push(`第${line.number}行：“${shortened(line.text)}”与上文不一致，没有导入，请核对`)
    Object.assign(facts, { ...mark.facts, ...facts })
    doubtful.push(...mark.doubtful)
  }
  return { facts, doubtful }
}

/**
 * Reads the lines above the salutation; writes the title, the disclosure mark that stands there, and the facts printed above a
 * letter: letterhead, document number, signer, class, secrecy, urgency, copy number.
 */
export function readHead(reading: Reading): Reading {
  const count = headLength(reading.lines)
  const lines = reading.lines.slice(0, count)
  const marks = new Map<Line, HeadMarks>()
  for (const line of lines) {
    const found = headMarksOf(line.text)
    if (found) marks.set(line, found)
  }
  const groups = groupsOf(lines, (line) => marks.has(line))
  const { title } = splitLetterhead(titleGroup(groups))
  const { part, lost } = titlePart(title)
  const remains = readRemains(
    groups.flat().filter((line) => !title.includes(line)),
    joined(title),
  )
  const merged = mergeMarks(marks)
  const disclosures = [...marks].flatMap(([line, mark]): Part[] =>
    mark.disclosure ? [{ type: 'disclosure', text: mark.disclosure, line: line.number }] : [],
  )
  return {
    lines: reading.lines.slice(count),
    parts: [...reading.parts, ...part, ...disclosures],
    facts: Object.assign({}, reading.facts, remains.facts, merged.facts),
    lost: [
      ...reading.lost,
      ...lost,
      ...remains.lost,
      ...disclosures.map((part) => `第${part.line}行：公开方式移到文末`),
    ],
    doubtful: [...reading.doubtful, ...remains.doubtful, ...merged.doubtful],
  }
}
