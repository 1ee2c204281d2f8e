import type { ParagraphCell } from '../model/paragraph'
import { withoutSpaces } from './words'

/** The lines of a row: a short cell that names something and the cell behind it are one, every other cell is lines of its own. */
export function cellLines(row: readonly ParagraphCell[]): string[] {
  const cells = row.map(({ text }) => text.trim())
  const lines: string[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? ''
    const next = cells[at + 1]
    const name = withoutSpaces(cell).replace(/[：:]$/, '')
    if (next !== undefined && name.length <= 8 && /^[\u4e00-\u9fff]+$/.test(name)) {
      lines.push(...`${name}：${next}`.split('\n').map((line) => line.trim()))
      at += 1
    } else lines.push(...cell.split('\n').map((line) => line.trim()))
  }
  return lines
}
