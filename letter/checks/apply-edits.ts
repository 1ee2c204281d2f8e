import { type Block, blockText, type Cell, type Leaf, leavesText, type Table } from '../model/block'
import type { Letter } from '../model/letter'
import type { Edit, Remedy } from './finding'

type TextEdit = Omit<Edit, 'block'>

/** Two edits clash where they share a character, or start at the same place, so that their order would be a guess. */
function clash(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

/** The text with its edits made; offsets (UTF-16 units) are those of `text`. An edit that clashes with an earlier one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const chosen: TextEdit[] = []
  for (const edit of edits) if (!chosen.some((other) => clash(edit, other))) chosen.push(edit)
  chosen.sort((a, b) => b.start - a.start)
  return chosen.reduce((words, edit) => words.slice(0, edit.start) + edit.text + words.slice(edit.end), text)
}

/** Leaves with edits made, last first; new words go to the leaf that the edit starts in. */
function editLeaves(leaves: readonly Leaf[], edits: readonly TextEdit[]): Leaf[] {
  let at = 0
  const written = new Set<TextEdit>()
  return leaves.map((leaf) => {
    const from = at
    const to = from + leaf.text.length
    at = to
    const own = edits
      .filter((edit) => edit.start <= to && edit.end >= from)
      .map((edit) => {
        const text = written.has(edit) ? '' : edit.text
        written.add(edit)
        return { start: Math.max(edit.start, from) - from, end: Math.min(edit.end, to) - from, text }
      })
      .filter((edit) => edit.start < edit.end || edit.text !== '')
    return own.length === 0 ? leaf : { ...leaf, text: applyEdits(leaf.text, own) }
  })
}

type CellPlace = { cell: Cell; start: number; end: number }

/** Where each cell's words stand in the table's text: cells are parted by one character. */
function cellPlaces(table: Table): CellPlace[] {
  let at = 0
  return table.children.flatMap((row) =>
    row.children.map((cell) => {
      const start = at
      const end = start + leavesText(cell.children).length
      at = end + 1
      return { cell, start, end }
    }),
  )
}

function editTable(table: Table, edits: readonly TextEdit[]): Table {
  const places = new Map(cellPlaces(table).map((place) => [place.cell, place]))
  const edited = (cell: Cell): Cell => {
    const place = places.get(cell)
    const own = place ? edits.filter((edit) => edit.start >= place.start && edit.end <= place.end) : []
    if (!place || own.length === 0) return cell
    const shifted = own.map((edit) => ({ ...edit, start: edit.start - place.start, end: edit.end - place.start }))
    return { ...cell, children: editLeaves(cell.children, shifted) }
  }
  return { ...table, children: table.children.map((row) => ({ ...row, children: row.children.map(edited) })) }
}

/** Whether an edit lies in the block's text and, in a table, in one cell. */
function fits(block: Block, edit: Edit): boolean {
  if (edit.start < 0 || edit.start > edit.end || edit.end > blockText(block).length) return false
  if (block.type !== 'table') return true
  return cellPlaces(block).some(({ start, end }) => edit.start >= start && edit.end <= end)
}

/**
 * Which remedies can be made at once, in the order given: a remedy is refused whole if one of its edits clashes with a
 * chosen one, lies outside its block, or crosses the cells of a table.
 */
export function chooseRemedies(
  letter: Pick<Letter, 'blocks'>,
  remedies: readonly Remedy[],
): { chosen: Remedy[]; refused: Remedy[] } {
  const blocks = new Map(letter.blocks.map((block) => [block.id, block]))
  const taken: Edit[] = []
  const chosen: Remedy[] = []
  const refused: Remedy[] = []
  for (const remedy of remedies) {
    const possible = remedy.edits.every((edit, index) => {
      const block = blocks.get(edit.block)
      const others = [...taken, ...remedy.edits.slice(0, index)]
      return block && fits(block, edit) && !others.some((other) => other.block === edit.block && clash(edit, other))
    })
    if (possible && remedy.edits.length > 0) {
      chosen.push(remedy)
      taken.push(...remedy.edits)
    } else refused.push(remedy)
  }
  return { chosen, refused }
}

/** The letter with remedies made; what cannot be made together is left out, as `chooseRemedies` says. Blocks keep their ids. */
export function applyRemedies(letter: Letter, remedies: readonly Remedy[]): Letter {
  const edits = chooseRemedies(letter, remedies).chosen.flatMap((remedy) => remedy.edits)
  if (edits.length === 0) return letter
  const blocks = letter.blocks.map((block): Block => {
    const own = edits.filter((edit) => edit.block === block.id)
    if (own.length === 0) return block
    return block.type === 'table' ? editTable(block, own) : { ...block, children: editLeaves(block.children, own) }
  })
  return { ...letter, blocks }
}
