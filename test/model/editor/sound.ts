import { expect } from 'vitest'
import type { Block } from '../../../letter/model/block'
import { readDraft, writeDraft } from '../../../letter/model/draft'
import type { EditorBlock } from '../../../letter/model/editor/editor-types'
import { letterIn, recordIn } from '../../../letter/model/editor/record'
import { partOrder, repeatedParts, requiredParts } from '../../../letter/model/structure'
import type { TestEditor } from './notation'

/** What holds for the letter after every command, whatever it was. */
export function expectSound(editor: TestEditor): void {
  const blocks = editor.children as EditorBlock[]
  const types = blocks.map((block) => block.type)
  for (const part of requiredParts) expect(types, part).toContain(part)
  const repeated: readonly Block['type'][] = [...repeatedParts, 'heading', 'paragraph', 'table']
  for (const type of types.filter((one) => !repeated.includes(one)))
    expect(types.filter((one) => one === type)).toHaveLength(1)
  expect(types).toEqual([...types].sort((a, b) => partOrder[a] - partOrder[b]))
  expect(types.some((type) => partOrder[type] === 0)).toBe(true)
  expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
  expect(blocks.filter((block) => 'record' in block).map((block) => block.type)).toEqual(['title'])
  expect(recordIn(editor).facts).toBeDefined()
  const letter = letterIn(editor)
  const text = writeDraft(letter)
  const read = readDraft(text)
  expect(read).toEqual({ ok: true, value: letter })
  expect(read.ok && writeDraft(read.value)).toBe(text)
}
