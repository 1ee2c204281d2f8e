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

/** Where the words of a block stand that edits may lie in: the whole of it, or cell by cell. */
function roomsOf(block: Block): { start: number; end: number }[] {
  return block.type === 'table' ? cellPlaces(block) : [{ start: 0, end: blockText(block).length }]
}

/** Whether an edit lies in the block's text and, in a table, in one cell. */
function fits(rooms: readonly { start: number; end: number }[], { start, end }: Edit): boolean {
  return start <= end && rooms.some((room) => start >= room.start && end <= room.end)
}

/** Puts an edit to the others of its block. */
function addEdit(byBlock: Map<string, Edit[]>, edit: Edit): void {
  const edits = byBlock.get(edit.block)
  if (edits) edits.push(edit)
  else byBlock.set(edit.block, [edit])
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
  const rooms = new Map<string, ReturnType<typeof roomsOf>>()
  const roomsIn = (id: string) => {
    const block = blocks.get(id)
    const known = rooms.get(id) ?? (block ? roomsOf(block) : [])
    rooms.set(id, known)
    return known
  }
  const taken = new Map<string, Edit[]>()
  const chosen: Remedy[] = []
  const refused: Remedy[] = []
  for (const remedy of remedies) {
    const possible = remedy.edits.every((edit, index) => {
      const own = remedy.edits.slice(0, index).filter(({ block }) => block === edit.block)
      const others = taken.get(edit.block) ?? []
      return (
        fits(roomsIn(edit.block), edit) &&
        !others.some((other) => clash(edit, other)) &&
        !own.some((other) => clash(edit, other))
      )
    })
    if (possible && remedy.edits.length > 0) {
      chosen.push(remedy)
      for (const edit of remedy.edits) addEdit(taken, edit)
    } else refused.push(remedy)
  }
  return { chosen, refused }
}

/** The letter with remedies made; what cannot be made together is left out, as `chooseRemedies` says. Blocks keep their ids. */
export function applyRemedies(letter: Letter, remedies: readonly Remedy[]): Letter {
  const edits = new Map<string, Edit[]>()
  for (const edit of chooseRemedies(letter, remedies).chosen.flatMap((remedy) => remedy.edits)) addEdit(edits, edit)
  if (edits.size === 0) return letter
  const blocks = letter.blocks.map((block): Block => {
    const own = edits.get(block.id)
    if (!own) return block
    return block.type === 'table' ? editTable(block, own) : { ...block, children: editLeaves(block.children, own) }
  })
  return { ...letter, blocks }
}
