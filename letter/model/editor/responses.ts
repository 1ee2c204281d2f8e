import { Editor, Transforms } from 'slate'
import type { Block, Heading, HeadingLevel } from '../block'
import { wordsOf } from '../library'
import { responseHeading } from '../phrases'
import { headingOf, neighbourSection, responseOf, type Stretch, sectionAt } from '../sections'
import { partOrder } from '../structure'
import type { LetterEditor } from './editor-types'
import { becomePart } from './normalize'
import { recordIn } from './record'
import { blockIndex, indexOfBlock } from './text-place'

function blocksIn(editor: LetterEditor): Block[] {
  return editor.children as Block[]
}

/** The index of the block the caret is in, or -1. */
function caretBlock(editor: LetterEditor): number {
  return editor.selection ? blockIndex(editor.selection.focus.path) : -1
}

/** The heading whose section the caret is in, as an id; null where there is none. */
export function caretHeading(editor: LetterEditor): string | null {
  const block = blocksIn(editor)[headingOf(blocksIn(editor), caretBlock(editor))]
  return block?.id ?? null
}

/**
 * Adds a response, a heading and an empty paragraph, behind the response the caret is in, or at the end of the body. Its heading is
 * the template's, with the words of `recommendation` (counted from 0) where the proposal has it. The caret goes into the new heading.
 */
export function addResponse(editor: LetterEditor, recommendation?: number): void {
  const blocks = blocksIn(editor)
  const record = recordIn(editor)
  const here = responseOf(blocks, caretBlock(editor))
  const bodyEnd = blocks.findIndex((block) => partOrder[block.type] > 0)
  const at = here && recommendation === undefined ? here.end : bodyEnd
  const words = recommendation === undefined ? '' : (record.proposal?.recommendations[recommendation] ?? '')
  const heading: Heading = {
    type: 'heading',
    id: editor.newId(),
    level: 1,
    ...(recommendation === undefined ? {} : { recommendation }),
    children: [{ text: responseHeading(wordsOf(record).phrases, words) }],
  }
  Transforms.insertNodes(editor, [heading, { type: 'paragraph', id: editor.newId(), children: [{ text: '' }] }], {
    at: [at],
  })
  selectBlank(editor, at)
}

/** Selects the blank of a new heading, so that the first key replaces it; without one the caret goes to the end. */
function selectBlank(editor: LetterEditor, index: number): void {
  const text = Editor.string(editor, [index])
  const start = text.indexOf('【')
  const end = text.indexOf('】') + 1
  const path = [index, 0]
  if (start < 0 || end <= start) Transforms.select(editor, Editor.end(editor, [index]))
  else
    Transforms.select(editor, {
      anchor: { path, offset: start },
      focus: { path, offset: end },
    })
}

/** Moves a heading with all that belongs to it past its neighbour of the same level. False where there is none. */
export function moveSection(editor: LetterEditor, id: string, direction: 'up' | 'down'): boolean {
  const start = indexOfBlock(editor, id)
  const other = neighbourSection(blocksIn(editor), start, direction)
  if (!other) return false
  const own = sectionAt(blocksIn(editor), start)
  const [upper, lower]: [Stretch, Stretch] = direction === 'up' ? [other, own] : [own, other]
  Editor.withoutNormalizing(editor, () => {
    for (let moved = 0; moved < lower.end - lower.start; moved += 1)
      Transforms.moveNodes(editor, {
        at: [lower.start + moved],
        to: [upper.start + moved],
      })
  })
  return true
}

/** The index of the heading with that id, or -1. */
function indexOfHeading(editor: LetterEditor, id: string): number {
  return blocksIn(editor).findIndex((block) => block.type === 'heading' && block.id === id)
}

/** Puts a heading's section at the place of another heading of the body, before it or behind its section. */
export function placeSection(editor: LetterEditor, id: string, target: string, side: 'before' | 'after'): boolean {
  const [from, at] = [indexOfHeading(editor, id), indexOfHeading(editor, target)]
  if (from < 0 || at < 0) return false
  const own = sectionAt(blocksIn(editor), from)
  const goal = sectionAt(blocksIn(editor), at)
  const to = side === 'before' ? goal.start : goal.end
  if (to >= own.start && to <= own.end) return false
  const count = own.end - own.start
  Editor.withoutNormalizing(editor, () => {
    for (let moved = 0; moved < count; moved += 1)
      if (to < own.start)
        Transforms.moveNodes(editor, {
          at: [own.start + moved],
          to: [to + moved],
        })
      else Transforms.moveNodes(editor, { at: [own.start], to: [to - 1] })
  })
  return true
}

/** Raises (−1) or lowers (+1) a heading and the headings under it, within the four levels. False where it cannot go. */
export function shiftLevel(editor: LetterEditor, id: string, step: 1 | -1): boolean {
  const { start, end } = sectionAt(blocksIn(editor), indexOfBlock(editor, id))
  const headings = blocksIn(editor)
    .map((block, index) => ({ block, index }))
    .slice(start, end)
    .filter((entry): entry is { block: Heading; index: number } => entry.block.type === 'heading')
  const levels = headings.map(({ block }) => block.level + step)
  if (levels.length === 0 || levels.some((level) => level < 1 || level > 4)) return false
  Editor.withoutNormalizing(editor, () => {
    for (const { block, index } of headings)
      Transforms.setNodes(editor, { level: (block.level + step) as HeadingLevel }, { at: [index] })
  })
  return true
}

/** Makes the block the caret is in a heading of that level, or a paragraph (0). Parts and tables stay as they are. */
export function setLevel(editor: LetterEditor, level: HeadingLevel | 0): boolean {
  const index = caretBlock(editor)
  const block = blocksIn(editor)[index]
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return false
  if (level !== 0) Transforms.setNodes(editor, { type: 'heading', level }, { at: [index] })
  else if (block.type === 'heading') becomePart(editor, index, 'paragraph')
  return true
}

/** Takes a heading out with all that belongs to it. The caret goes to where it was. False where there is no such heading. */
export function removeSection(editor: LetterEditor, id: string): boolean {
  const at = indexOfHeading(editor, id)
  if (at < 0) return false
  const { start, end } = sectionAt(blocksIn(editor), at)
  Editor.withoutNormalizing(editor, () => {
    for (let index = end - 1; index >= start; index -= 1) Transforms.removeNodes(editor, { at: [index] })
  })
  Transforms.select(editor, Editor.end(editor, [Math.max(0, Math.min(start - 1, editor.children.length - 1))]))
  return true
}

/** Links a response to the recommendation it answers (counted from 0), or to none. */
export function linkRecommendation(editor: LetterEditor, id: string, recommendation: number | null): void {
  const index = indexOfHeading(editor, id)
  if (index < 0) return
  const at = [index]
  if (recommendation === null) Transforms.unsetNodes(editor, 'recommendation' as never, { at })
  else Transforms.setNodes(editor, { recommendation }, { at })
}

/** Adds one more of a part that may stand several times (署名, 附件说明, 附注), behind the last one, with the caret in it. */
export function addPart(editor: LetterEditor, type: 'signature' | 'attachment' | 'note'): void {
  const blocks = blocksIn(editor)
  const after = blocks.findIndex((block) => partOrder[block.type] > partOrder[type])
  const at = after < 0 ? blocks.length : after
  Transforms.insertNodes(editor, { type, id: editor.newId(), children: [{ text: '' }] }, { at: [at] })
  Transforms.select(editor, Editor.start(editor, [at]))
}
