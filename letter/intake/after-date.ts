import { shortened } from '../model/shortened'
import { type EndingKind, endingKind } from './ending-lines'
import { endClassOf } from './head-marks'
import { type Line, lineRange, type Part, type Reading } from './reading'

/** A line of marks and names has at most so many characters. */
const longestLabels = 500

/** A list of copies runs on to the next line until its full stop; another label on the same line begins a line of its own. */
function splitLabels(line: Line): Line[] {
  if (line.text.length > longestLabels) return [line]
  const pieces = line.text.split(/(?<!\s)(\s+)(?=(?:联系|经\s?办|承\s?办|办\s?理|办复|类别|公开|抄)\S{0,6}[：:])/)
  if (endingKind(pieces[0] ?? '') === null) return [line]
  const texts = [pieces[0] ?? '']
  for (let at = 1; at < pieces.length; at += 2) {
    const [gap = '', text = ''] = pieces.slice(at, at + 2)
    const last = texts.length - 1
    if (endingKind(text) === endingKind(texts[last] ?? '')) texts[last] += gap + text
    else texts.push(text)
  }
  return texts.map((text) => ({ ...line, text }))
}

/** Behind the date nothing is a table of the letter; the words of its rows are kept. */
function rowsAsLines(line: Line): Line[] {
  if (!line.table) return [line]
  const { number, blankBefore } = line
  const texts = line.table.map((row) =>
    row
      .map(({ text }) => text.replace(/\n/g, ' ').trim())
      .join('　')
      .trim(),
  )
  return texts.filter((text) => text !== '').map((text) => ({ text, number, blankBefore }))
}

type State = {
  parts: Part[]
  annex: boolean
  unknown: number[]
  facts: Reading['facts']
  lost: string[]
  doubtful: string[]
}

function keep(state: State, type: 'note' | 'disclosure' | 'distribution' | 'attachment', line: Line): void {
  state.parts.push({ type, text: line.text, line: line.number })
}

/** Appends to the list of copies before it where that has no full stop yet. */
function continuesCopies(state: State, line: Line, kind: EndingKind | null): boolean {
  const last = state.parts.at(-1)
  if (kind !== null || last?.type !== 'distribution' || /。$/.test(last.text) || line.text.length > 80) return false
  state.parts[state.parts.length - 1] = {
    ...last,
    text: `${last.text}${line.text}`,
    joined: [...(last.joined ?? []), line.number],
  }
  return true
}

function readLine(state: State, line: Line): void {
  const kind = endingKind(line.text)
  if (continuesCopies(state, line, kind)) return
  const sign = endClassOf(line.text)
  if (sign) {
    const known = state.facts.resultClass ?? sign.facts.resultClass
    if (known !== sign.facts.resultClass)
      state.doubtful.push(`第${line.number}行：“${shortened(line.text)}”与上文不一致，没有导入，请核对`)
    state.facts = { ...sign.facts, ...state.facts }
    state.doubtful.push(...sign.doubtful)
  } else if (kind === 'imprint')
    state.lost.push(`第${line.number}行：版记“${shortened(line.text)}”没有导入，信函格式不排印发机关和印发日期`)
  else if (kind === 'seal') state.lost.push(`第${line.number}行：“${line.text}”没有导入，用印处由版式留出`)
  else if (kind === 'distribution' || (kind === 'disclosure' && !state.annex)) keep(state, kind, line)
  else if (kind === 'attachment' && !state.annex) {
    keep(state, 'attachment', line)
    state.lost.push(`第${line.number}行：附件说明移到署名之前`)
  } else {
    if (kind === 'annex' && !state.annex) {
      state.annex = true
      state.doubtful.push(`第${line.number}行起：附件正文暂作附注保留，请核对`)
    }
    if (kind === null && !state.annex && !/^[（(].*[）)]$/.test(line.text)) state.unknown.push(line.number)
    keep(state, 'note', line)
  }
}

/** Reads the lines behind the date; writes notes with the contact, disclosure, copies, the class, and tells the imprint. */
export function readAfterDate(reading: Reading, lines: readonly Line[]): Reading {
  const state: State = { parts: [], annex: false, unknown: [], facts: reading.facts, lost: [], doubtful: [] }
  for (const line of lines.flatMap(rowsAsLines).flatMap(splitLabels)) readLine(state, line)
  if (state.unknown.length > 0)
    state.doubtful.push(`第${lineRange(state.unknown)}行：成文日期之后的文字暂作附注保留，请核对`)
  return {
    ...reading,
    parts: [...reading.parts, ...state.parts],
    facts: state.facts,
    lost: [...reading.lost, ...state.lost],
    doubtful: [...reading.doubtful, ...state.doubtful],
  }
}
