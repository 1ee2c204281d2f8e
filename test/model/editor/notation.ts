import { createEditor, Editor, type Node, type Point, Range } from 'slate'
import { HistoryEditor, withHistory } from 'slate-history'
import {
  type Block,
  blockText,
  type Cell,
  type HeadingLevel,
  type Leaf,
  type TextBlock,
} from '../../../letter/model/block'
import { loadLetter, withLetter } from '../../../letter/model/editor/letter-editor'
import { letterIn } from '../../../letter/model/editor/record'
import type { Facts } from '../../../letter/model/facts'
import type { Letter } from '../../../letter/model/letter'
import { skeleton } from '../../../letter/model/skeleton'
import { blockNames, partOrder, requiredParts } from '../../../letter/model/structure'
import { countedIds } from '../ids'

/**
 * A letter in lines, one a block: `paragraph: 已|落实`. `|` is the caret; `[` is where a selection begins and `]` where it ends, so
 * that `]…[` is a selection made backwards; `↵` is a line break inside a block. A heading is `heading1:` to `heading4:`, linked to a
 * recommendation `heading1#0:`. A table is `table: 甲 & 乙 // 丙 & 丁`, with its head rows `table#1:`; a cell of two columns and
 * three rows starts `2×3 `. A required part that is not written reads as its own name (`formula: 结束语`), and a body that is not
 * written is `paragraph: 正文`; parts that read so are not printed either, unless an edge of the selection is in them.
 */
export type Lines = readonly string[]

export type TestEditor = ReturnType<typeof emptyEditor>

function emptyEditor() {
  const editor = withHistory(createEditor())
  editor.asStep = (command) => HistoryEditor.withNewBatch(editor, command)
  return withLetter(editor, countedIds())
}

const edges = /[|[\]]/g

function plain(words: string): string {
  return words.replace(edges, '').replaceAll('↵', '\n')
}

function leaf(words: string): Leaf[] {
  return [{ text: plain(words) }]
}

function cell(words: string): Cell {
  const [, columns, rows, rest = words] = /^(\d)×(\d) (.*)$/s.exec(words) ?? []
  return {
    type: 'cell',
    ...(columns && columns !== '1' ? { columns: Number(columns) } : {}),
    ...(rows && rows !== '1' ? { rows: Number(rows) } : {}),
    children: leaf(rest),
  }
}

function splitLine(line: string): { type: string; level: number; link: string | undefined; words: string } {
  const [, type = '', level = '0', link, words = ''] = /^([a-z]+)(\d?)(?:#(\d+))?: ?(.*)$/s.exec(line) ?? []
  if (!(type in partOrder)) throw new Error(`no line of a letter: ${line}`)
  return { type, level: Number(level), link, words }
}

function blockOf(line: string, id: string): Block {
  const { type, level, link, words } = splitLine(line)
  if (type === 'heading')
    return {
      type,
      id,
      level: level as HeadingLevel,
      ...(link === undefined ? {} : { recommendation: Number(link) }),
      children: leaf(words),
    }
  if (type === 'table')
    return {
      type,
      id,
      headRows: Number(link ?? 0),
      children: words.split(' // ').map((row) => ({ type: 'row', children: row.split(' & ').map(cell) })),
    }
  return { type: type as TextBlock['type'], id, children: leaf(words) }
}

function withMissing(lines: Lines): string[] {
  const types = lines.map((line) => splitLine(line).type)
  const missing = requiredParts.filter((part) => !types.includes(part)).map((part) => `${part}: ${blockNames[part]}`)
  const body = types.some((type) => partOrder[type as Block['type']] === 0) ? [] : ['paragraph: 正文']
  const order = (line: string): number => partOrder[splitLine(line).type as Block['type']]
  return [...lines, ...missing, ...body].sort((a, b) => order(a) - order(b))
}

/** The letter that such lines describe. Block ids are a, b, c … in its order. */
export function letterOf(lines: Lines, facts: Partial<Facts> = {}): Letter {
  const { blocks: _, ...record } = skeleton({
    template: 'suggestion',
    profile: 'national',
    facts,
    newId: () => 'none',
  })
  const blocks = withMissing(lines).map((line, index) => blockOf(line, String.fromCharCode(97 + index)))
  return { ...record, blocks }
}

/** The place of an edge mark in the lines, or null. */
function markedPoint(lines: Lines, mark: string): Point | null {
  const at = lines.findIndex((line) => line.includes(mark))
  const line = lines[at]
  if (line === undefined) return null
  const { type, words } = splitLine(line)
  const offsetIn = (text: string): number => plain(text.slice(0, text.indexOf(mark))).length
  if (type !== 'table') return { path: [at, 0], offset: offsetIn(words) }
  const rows = words.split(' // ').map((row) => row.split(' & ').map((text) => text.replace(/^\d×\d /, '')))
  const row = rows.findIndex((texts) => texts.some((text) => text.includes(mark)))
  const column = rows[row]?.findIndex((text) => text.includes(mark)) ?? -1
  return { path: [at, row, column, 0], offset: offsetIn(rows[row]?.[column] ?? '') }
}

/** An editor with history that holds the letter, its caret where the lines have it. */
export function editorOf(lines: Lines, letter: Letter = letterOf(lines)): TestEditor {
  const editor = emptyEditor()
  loadLetter(editor, letter)
  const whole = withMissing(lines)
  const caret = markedPoint(whole, '|')
  const anchor = caret ?? markedPoint(whole, '[')
  const focus = caret ?? markedPoint(whole, ']')
  if (anchor && focus) editor.selection = { anchor, focus }
  return editor
}

function withEdges(editor: TestEditor, node: Node, path: number[]): string {
  const { selection } = editor
  const text = Editor.string(editor, path)
  if (!selection) return text.replaceAll('\n', '↵')
  const collapsed = Range.isCollapsed(selection)
  const marks = collapsed
    ? [{ mark: '|', point: selection.anchor }]
    : [
        { mark: '[', point: selection.anchor },
        { mark: ']', point: selection.focus },
      ]
  const leaves = 'children' in node ? node.children : []
  const placed = marks
    .filter(({ point }) => point.path.slice(0, -1).join() === path.join())
    .map(({ mark, point }) => {
      const before = leaves.slice(0, point.path.at(-1))
      return {
        mark,
        offset: before.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0) + point.offset,
      }
    })
    .sort((a, b) => b.offset - a.offset)
  const marked = placed.reduce((words, { mark, offset }) => words.slice(0, offset) + mark + words.slice(offset), text)
  return marked.replaceAll('\n', '↵')
}

function lineOf(editor: TestEditor, block: Block, index: number): string {
  if (block.type === 'table') {
    const rows = block.children.map((row, at) =>
      row.children
        .map((one, column) => {
          const span = one.columns || one.rows ? `${one.columns ?? 1}×${one.rows ?? 1} ` : ''
          return span + withEdges(editor, one, [index, at, column])
        })
        .join(' & '),
    )
    return `table${block.headRows > 0 ? `#${block.headRows}` : ''}: ${rows.join(' // ')}`
  }
  const words = withEdges(editor, block, [index])
  if (block.type !== 'heading') return `${block.type}: ${words}`.trimEnd()
  const link = block.recommendation === undefined ? '' : `#${block.recommendation}`
  return `heading${block.level}${link}: ${words}`.trimEnd()
}

/** The letter in the editor as lines again. A required part that is not there at all is told apart by `no …`. */
export function linesOf(editor: TestEditor): string[] {
  const blocks = letterIn(editor).blocks
  const unwritten = requiredParts.map((part) => `${part}: ${blockNames[part]}`)
  const lost = requiredParts.filter((part) => !blocks.some((block) => block.type === part)).map((part) => `no ${part}`)
  const lines = blocks.map((block, index) => lineOf(editor, block, index))
  return [...lines.filter((line) => !unwritten.includes(line)), ...lost]
}

/** All words of the letter in the editor, without blanks and line breaks. */
export function wordsOf(editor: TestEditor): string {
  return letterIn(editor).blocks.map(blockText).join('').replace(/\s/g, '')
}
