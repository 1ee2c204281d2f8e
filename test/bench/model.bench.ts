import { createEditor, type Editor } from 'slate'
import { withHistory } from 'slate-history'
import { bench, describe } from 'vitest'
import { readDraft, writeDraft } from '../../letter/model/draft'
import { loadLetter, withLetter } from '../../letter/model/editor/letter-editor'
import { skeleton } from '../../letter/model/skeleton'
import { countedIds } from '../model/ids'

/** A letter with as many blocks as a usual reply (30), or ten or a hundred times as many. */
function longLetter(times: number, newId: () => string) {
  const { blocks, ...record } = skeleton({ template: 'suggestion', profile: 'national', newId })
  const body = Array.from({ length: 20 * times }, (_, index) => ({
    type: 'paragraph' as const,
    id: newId(),
    children: [{ text: `第${index}段。${'我市近年来积极推动产业高质量发展。'.repeat(20)}` }],
  }))
  return { ...record, blocks: [...blocks.slice(0, 5), ...body, ...blocks.slice(5)] }
}

function opened(times: number): Editor {
  const newId = countedIds()
  const editor = withLetter(withHistory(createEditor()), newId)
  loadLetter(editor, longLetter(times, newId))
  editor.select({ path: [6, 0], offset: 3 })
  return editor
}

describe.each([1, 10, 100])('a letter of %i times the usual length', (times) => {
  const editor = opened(times)
  bench('a keystroke', async () => {
    editor.insertText('字')
    await Promise.resolve()
  })
  bench('Enter and Backspace', async () => {
    editor.insertBreak()
    editor.deleteBackward('character')
    await Promise.resolve()
  })
  const letter = longLetter(times, countedIds())
  const text = writeDraft(letter)
  bench('reading the draft', () => {
    readDraft(text)
  })
  bench('writing the draft', () => {
    writeDraft(letter)
  })
})
