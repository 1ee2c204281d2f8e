import type { Block, Table } from '../../../letter/model/block'
import { headingMarkOf } from '../../../letter/model/heading-mark'

/** A line of what was pasted: a paragraph, with the heading level its source gave it (0: none), or a table of cell texts. */
export type PastedLine = { kind: 'text'; text: string; level: number } | { kind: 'table'; rows: string[][] }

/** Marks that cannot be seen and only trouble a search: zero-width signs, soft hyphens, byte order marks, other controls. */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu

/** The words as a letter keeps them: no invisible marks, no indent or trailing space made of spaces, tabs as spaces. */
export function cleanLine(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/\u00a0|\t/g, ' ')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')
}

function textBlock(text: string, level: number): Block {
  const mark = headingMarkOf(text)
  if (mark) return { type: 'heading', id: '', level: mark.level, children: [{ text: mark.text }] }
  if (level >= 1 && level <= 4) return { type: 'heading', id: '', level: level as 1 | 2 | 3 | 4, children: [{ text }] }
  return { type: 'paragraph', id: '', children: [{ text }] }
}

function tableBlock(rows: string[][]): Table {
  return {
    type: 'table',
    id: '',
    headRows: 1,
    children: rows.map((cells) => ({
      type: 'row',
      children: cells.map((text) => ({ type: 'cell', children: [{ text }] })),
    })),
  }
}

/** Clean blocks of what was pasted: empty lines go, typed numbers become heading levels. The editor gives the ids. */
export function linesToBlocks(lines: readonly PastedLine[]): Block[] {
  return lines.flatMap((line): Block[] => {
    if (line.kind === 'table') return line.rows.length > 0 ? [tableBlock(line.rows)] : []
    const text = cleanLine(line.text)
    return text === '' ? [] : [textBlock(text, line.level)]
  })
}

/** The lines of a plain text. Lines of tab-parted cells that stand together, as a sheet copies them, are a table. */
export function textLines(text: string): PastedLine[] {
  const lines = text.split(/\r\n|\r|\n/)
  const filled = lines.filter((line) => line.trim() !== '')
  const asTable = filled.length > 1 && filled.every((line) => /\S\t+\S|\t/.test(line.trim()))
  if (asTable) return [{ kind: 'table', rows: filled.map((line) => line.split('\t').map(cleanLine)) }]
  return lines.map((line) => ({ kind: 'text', text: line, level: 0 }))
}
