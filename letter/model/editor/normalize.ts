import { type Descendant, Editor, Element, type NodeEntry, Text, Transforms } from 'slate'
import { isBody, type PartType, type Row, type Table } from '../block'
import { partOrder, repeatedParts, requiredParts } from '../structure'
import type { EditorBlock, LetterEditor } from './editor-types'
import { isTextHolder, type TextHolder } from './text-place'

function isBlock(node: Descendant): node is EditorBlock {
  return Element.isElement(node) && node.type in partOrder
}

/** Loose text or foreign elements become paragraphs; no word is touched. */
function repairForeign(editor: LetterEditor): boolean {
  const index = editor.children.findIndex((node) => !isBlock(node))
  const node = editor.children[index]
  if (!node) return false
  if (Text.isText(node))
    Transforms.wrapNodes(editor, { type: 'paragraph', id: editor.newId(), children: [] }, { at: [index] })
  else Transforms.setNodes(editor, { type: 'paragraph' }, { at: [index] })
  return true
}

/** Text holders hold text alone: what is nested in them is opened up, and its words stay. */
function repairHolder(editor: LetterEditor, [holder, path]: NodeEntry<TextHolder>): boolean {
  const nested = (holder.children as Descendant[]).findIndex((child) => Element.isElement(child))
  if (nested >= 0) Transforms.unwrapNodes(editor, { at: [...path, nested] })
  return nested >= 0
}

/** A table holds rows and a row cells; what else is found there becomes a cell. */
function repairTable(editor: LetterEditor, [table, path]: NodeEntry<Table | Row>): boolean {
  const wanted = table.type === 'table' ? 'row' : 'cell'
  const children = table.children as Descendant[]
  const wrong = children.findIndex((child) => !Element.isElement(child) || child.type !== wanted)
  const child = children[wrong]
  if (!child) return false
  const at = [...path, wrong]
  if (Text.isText(child) || child.type === 'cell') Transforms.wrapNodes(editor, { type: wanted, children: [] }, { at })
  else Transforms.setNodes(editor, { type: 'cell' }, { at })
  return true
}

function repairElement(editor: LetterEditor, [node, path]: NodeEntry): boolean {
  if (!Element.isElement(node)) return false
  return isTextHolder(node) ? repairHolder(editor, [node, path]) : repairTable(editor, [node as Table | Row, path])
}

/** Of two blocks with one id the later gets a new one: a split copies it. All at once, for a pasted letter may have many. */
function repairIds(editor: LetterEditor): boolean {
  const seen = new Set<string>()
  const faulty = (editor.children as EditorBlock[]).flatMap(({ id }, index) => {
    if (!id || seen.has(id)) return [index]
    seen.add(id)
    return []
  })
  for (const index of faulty) Transforms.setNodes(editor, { id: editor.newId() }, { at: [index] })
  return faulty.length > 0
}

/** Makes a block an ordinary part or paragraph: level, link and record do not belong there. */
export function becomePart(editor: LetterEditor, index: number, type: PartType | 'paragraph'): void {
  Transforms.setNodes(editor, { type }, { at: [index] })
  Transforms.unsetNodes(editor, ['level', 'recommendation', 'byHand', 'record'] as never[], { at: [index] })
}

/** A part that stands twice, or a block in the wrong place, is brought into the order of the letter; words stay. */
function repairOrder(editor: LetterEditor): boolean {
  const blocks = editor.children as EditorBlock[]
  for (let index = 1; index < blocks.length; index += 1) {
    const before = blocks[index - 1] as EditorBlock
    const block = blocks[index] as EditorBlock
    const single = !isBody(block) && !repeatedParts.includes(block.type)
    if (single && before.type === block.type) joinIntoBefore(editor, index)
    else if (single && blocks.slice(0, index).some((earlier) => earlier.type === block.type))
      becomePart(editor, index, 'paragraph')
    else if (partOrder[block.type] < partOrder[before.type]) moveUp(editor, index)
    else continue
    return true
  }
  return false
}

/** A block goes up to just before the first that must stand after it. */
function moveUp(editor: LetterEditor, index: number): void {
  const blocks = editor.children as EditorBlock[]
  const order = partOrder[(blocks[index] as EditorBlock).type]
  const to = blocks.findIndex((block) => partOrder[block.type] > order)
  Transforms.moveNodes(editor, { at: [index], to: [to] })
}

/** A part that stands twice in a row is one part: its words go on a line of their own. */
function joinIntoBefore(editor: LetterEditor, index: number): void {
  const words = Editor.string(editor, [index])
  if (words)
    Transforms.insertText(editor, `\n${words}`, {
      at: Editor.end(editor, [index - 1]),
    })
  Transforms.removeNodes(editor, { at: [index] })
}

/** A part that every letter has and this one lost comes back empty, in its place. */
function repairMissing(editor: LetterEditor): boolean {
  const blocks = editor.children as EditorBlock[]
  const missing: PartType | 'paragraph' | undefined =
    requiredParts.find((type) => !blocks.some((block) => block.type === type)) ??
    (blocks.some(isBody) ? undefined : 'paragraph')
  if (!missing) return false
  const after = blocks.findIndex((block) => partOrder[block.type] > partOrder[missing])
  const at = [after < 0 ? blocks.length : after]
  Transforms.insertNodes(editor, { type: missing, id: editor.newId(), children: [{ text: '' }] }, { at })
  return true
}

const headingOnly = ['level', 'recommendation', 'byHand']

/** The properties that a block has and must not have. */
function misplaced(block: EditorBlock): string[] {
  const foreign = { heading: ['record'], title: headingOnly }
  const { [block.type as 'heading' | 'title']: names = ['record', ...headingOnly] } = foreign
  return names.filter((name) => name in block)
}

/** A heading has a level and a table a number of head rows; level and link belong to headings, the record to the title. */
function repairProperties(editor: LetterEditor): boolean {
  for (const [index, block] of (editor.children as EditorBlock[]).entries()) {
    const at = [index]
    const names = misplaced(block)
    if (names.length > 0) Transforms.unsetNodes(editor, names as never[], { at })
    else if (block.type === 'heading' && ![1, 2, 3, 4].includes(block.level))
      Transforms.setNodes(editor, { level: 1 }, { at })
    else if (block.type === 'table' && block.headRows === undefined)
      Transforms.setNodes(editor, { headRows: 0 }, { at })
    else continue
    return true
  }
  return false
}

const structural = ['type', 'id', 'level', 'recommendation', 'byHand', 'headRows', 'record'] as const

/** Whether two blocks differ in their words at most. */
function sameStructure(one: object, other: object | undefined): boolean {
  if (one === other) return true
  const [a, b]: Partial<Record<string, unknown>>[] = [{ ...one }, { ...other }]
  return structural.every((name) => a?.[name] === b?.[name])
}

/** The blocks in which nothing was left to repair, so that a keystroke need not go through a long letter again. */
const soundBlocks = new WeakMap<LetterEditor, readonly Descendant[]>()

function isSound(editor: LetterEditor): boolean {
  const { children } = editor
  const sound = soundBlocks.get(editor)
  return sound?.length === children.length && children.every((block, index) => sameStructure(block, sound[index]))
}

function repairBlocks(editor: LetterEditor): boolean {
  return (
    repairForeign(editor) ||
    repairOrder(editor) ||
    repairMissing(editor) ||
    repairProperties(editor) ||
    repairIds(editor)
  )
}

/**
 * Repairs one kind of fault in the structure of the letter: known blocks with ids of their own, every part there once and in
 * its place. It never changes words, so that it cannot touch what is being composed; and each repair leaves fewer faults than
 * it found, so that it comes to an end.
 */
export function repairLetter(editor: LetterEditor, entry: NodeEntry): boolean {
  if (entry[1].length > 0) return repairElement(editor, entry)
  const repaired = !isSound(editor) && repairBlocks(editor)
  if (!repaired) soundBlocks.set(editor, editor.children)
  return repaired
}
