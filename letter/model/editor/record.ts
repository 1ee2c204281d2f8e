import { type Descendant, Editor, Transforms } from 'slate'
import type { Block } from '../block'
import { bareNumber, type Facts } from '../facts'
import type { Letter, LetterRecord } from '../letter'
import { profileOf, templateFor, templateOf, wordsOf } from '../library'
import { exchangeFacts, type FactPart, factParts, printedParts } from '../phrases'
import type { EditorBlock, EditorTextBlock, LetterEditor } from './editor-types'
import { setText } from './text-place'

/** The index of the title, which carries the record. */
function titleIndex(editor: LetterEditor): number {
  return (editor.children as EditorBlock[]).findIndex((block) => block.type === 'title')
}

/** The record of the letter in the editor. Throws where no letter was loaded. */
export function recordIn(editor: LetterEditor): LetterRecord {
  const title = editor.children[titleIndex(editor)] as EditorTextBlock | undefined
  if (!title?.record) throw new Error('the editor holds no letter')
  return title.record
}

/** The blocks as the editor holds them: the letter's own, with the record riding on the title. */
export function editorBlocks(letter: Letter): Descendant[] {
  const { blocks, ...record } = letter
  return blocks.map((block) => (block.type === 'title' ? { ...block, record } : block))
}

const plainTitles = new WeakMap<object, Block>()

/** The block without the record; the same object for the same block, so that what is remembered by block stays valid. */
function plainBlock(block: EditorBlock): Block {
  if (block.type !== 'title' || !('record' in block)) return block
  const known = plainTitles.get(block)
  if (known) return known
  const { record: _record, ...plain } = block
  plainTitles.set(block, plain)
  return plain
}

/** The letter as it stands in the editor. Blocks that did not change are the same objects as before. */
export function letterIn(editor: LetterEditor): Letter {
  return {
    ...recordIn(editor),
    blocks: (editor.children as EditorBlock[]).map(plainBlock),
  }
}

function withProfileCopies(before: LetterRecord, after: LetterRecord): LetterRecord {
  const { kind } = templateOf(before.template)
  const usual = profileOf(before.profile).distribution[kind] ?? []
  const same = before.facts.distribution.join('\n') === usual.join('\n')
  if (!same || after.facts.distribution !== before.facts.distribution) return after
  const now = profileOf(after.profile).distribution[templateOf(after.template).kind] ?? []
  return { ...after, facts: { ...after.facts, distribution: now } }
}

/**
 * Changes the record. Parts whose words come from facts follow: wholly where they are the template's words, else only the printed
 * facts in them; of a part that stands several times the template writes one. One undo step.
 */
export function setRecord(editor: LetterEditor, change: Partial<LetterRecord>): void {
  const before = recordIn(editor)
  const after = withProfileCopies(before, { ...before, ...change })
  const was = wordsOf(before)
  const is = wordsOf(after)
  const printedBefore = printedParts(before.facts, was.phrases, was.separator)
  const printedAfter = printedParts(after.facts, is.phrases, is.separator)
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { record: after }, { at: [titleIndex(editor)] })
    const made = new Set<FactPart>()
    for (const [index, block] of (editor.children as EditorBlock[]).entries()) {
      const part = block.type as FactPart
      if (!factParts.includes(part)) continue
      const text = Editor.string(editor, [index])
      const whole = text === printedBefore[part] && !made.has(part)
      if (whole) made.add(part)
      setText(editor, [index], whole ? printedAfter[part] : exchangeFacts(text, before.facts, after.facts))
    }
  })
}

/** Changes facts; another kind of proposal brings its own template. */
export function setFacts(editor: LetterEditor, change: Partial<Facts>): void {
  const record = recordIn(editor)
  const changed: Facts = { ...record.facts, ...change }
  const facts: Facts = { ...changed, proposalNumber: bareNumber(changed.proposalNumber) }
  const template = facts.kind === record.facts.kind ? record.template : templateFor(facts.kind).id
  setRecord(editor, { facts, template })
}
