import type { ParagraphCell } from '../model/paragraph'
import { contactLabel } from './contact'
import { endingKind, isSignature } from './ending-lines'
import type { Line } from './reading'
import { findGreeting } from './salutation'
import { withoutSpaces } from './words'

/** Office programs set the letterhead, the signature and the imprint in tables: their cells are lines, not data. */
const mostRows = 8

/** A cell that only names what the next one holds (抄送：, 联系人). */
function isLabel(text: string): boolean {
  return /^\S{1,10}[：:]$/.test(withoutSpaces(text)) || contactLabel.test(withoutSpaces(text))
}

function withColon(text: string): string {
  return withoutSpaces(text).replace(/[：:]?$/, '：')
}

/** The cells of a row as words: a label and its value are one. */
function wordsOfRow(row: readonly ParagraphCell[]): string[] {
  const cells = row.map(({ text }) => text.trim()).filter((text) => text !== '')
  const words: string[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? ''
    const next = cells[at + 1]
    if (next !== undefined && isLabel(cell)) {
      words.push(withColon(cell) + next)
      at += 1
    } else words.push(cell)
  }
  return words
}

/** The lines of a table above the greeting: every cell is one, for a name may stand beside the number. */
function headLines(rows: readonly ParagraphCell[][]): string[] {
  return rows.flatMap(wordsOfRow).flatMap((words) => words.split('\n'))
}

/** The lines of a table at the end: every row is one, but where a cell has lines of its own. */
function endLines(rows: readonly ParagraphCell[][]): string[] {
  return rows.flatMap((row) => {
    const words = wordsOfRow(row)
    return words.some((text) => text.includes('\n')) ? words.flatMap((text) => text.split('\n')) : words.join('　　')
  })
}

/** Whether lines say only what stands around a signature: no table of data does, and no form to fill in. */
function standAtEnd(lines: readonly string[]): boolean {
  const words = lines.map((line) => line.trim()).filter((line) => line !== '')
  const known = words.filter((line) => endingKind(line) !== null)
  return known.length > 0 && words.every((line) => endingKind(line) !== null || isSignature(line, false))
}

function linesOf(line: Line, texts: readonly string[]): Line[] {
  const { number, blankBefore } = line
  const words = texts.map((text) => text.trim()).filter((text) => text !== '')
  return words.map((text, at) => ({ text, number, blankBefore: at === 0 && blankBefore }))
}

/**
 * Puts lines in the place of the tables that only lay out what stands above the greeting and around the signature, and tells them. A table
 * behind the heading of an annex is the annex's.
 */
export function withoutLayoutTables(lines: readonly Line[]): { lines: Line[]; lost: string[] } {
  const greeting = findGreeting(lines)?.from ?? -1
  const sentence = lines.findLastIndex(
    ({ text }) => text.length > 40 && /[。；！]/.test(text) && endingKind(text) === null,
  )
  const annex = lines.findIndex(({ text }, at) => at > sentence && endingKind(text) === 'annex')
  const lost: string[] = []
  const read = lines.flatMap((line, at): Line[] => {
    const { table } = line
    if (!table || table.length > mostRows) return [line]
    const ends = at > sentence && (annex < 0 || at < annex) ? endLines(table) : []
    if (at >= greeting && !standAtEnd(ends)) return [line]
    lost.push(`第${line.number}行：用于排版的表格改为逐行的文字`)
    return linesOf(line, at < greeting ? headLines(table) : ends)
  })
  return { lines: read, lost }
}
