import { headingMarkOf } from '../model/heading-mark'
import type { ParagraphCell } from '../model/paragraph'
import { type Line, originOf, type Part, type Reading } from './reading'

function cellsOf(line: Line): ParagraphCell[] {
  return line.text.split('\t').map((cell) => ({ text: cell.trim() }))
}

/** How many lines from `from` on are rows of one table: two or more, each with a tab, none after a blank line. */
function tableLength(lines: readonly Line[], from: number): number {
  let end = from
  while (
    end < lines.length &&
    lines[end]?.tabbed &&
    lines[end]?.text.includes('\t') &&
    (end === from || !lines[end]?.blankBefore)
  )
    end += 1
  return end - from >= 2 ? end - from : 0
}

function blockPart(line: Line): Part {
  if (line.table) return { type: 'table', rows: line.table, line: line.number }
  const heading = headingMarkOf(line.text)
  if (!heading) return { type: 'paragraph', text: line.text, line: line.number }
  return { type: 'heading', level: heading.level, mark: heading.mark, text: heading.text, line: line.number }
}

/** Reads all lines that are left; writes headings by the form of their mark, tables by their tabs, and paragraphs. */
export function readBody(reading: Reading): Reading {
  const { lines } = reading
  const parts: Part[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    const rows = tableLength(lines, at)
    if (rows > 0) {
      const rowLines = lines.slice(at, at + rows)
      parts.push({ type: 'table', rows: rowLines.map(cellsOf), ...originOf(rowLines) })
    } else parts.push(blockPart(line))
    at += Math.max(rows, 1)
  }
  return { ...reading, lines: [], parts: [...reading.parts, ...parts] }
}
