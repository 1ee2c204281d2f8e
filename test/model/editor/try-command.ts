import { expect } from 'vitest'
import { editorOf, type Lines, letterOf, linesOf, type TestEditor } from './notation'
import { expectSound } from './sound'

/** A command of the editor on a letter in lines, and the letter that it must leave. */
export type Case = { name: string; before: Lines; command: (editor: TestEditor) => unknown; after: Lines }

/** Waits until the editor has told of its changes: what comes next is a step of its own in the history. */
export async function settle(): Promise<void> {
  await Promise.resolve()
  await Promise.resolve()
}

/** Runs a case: the letter afterwards, its soundness, one undo step at most that leads back exactly, and redo. */
export async function tryCommand({ before, command, after }: Case): Promise<void> {
  const editor = editorOf(before, letterOf(before, { proposalNumber: '12' }))
  const start = structuredClone(editor.children)
  command(editor)
  await settle()
  expect(linesOf(editor)).toEqual(after)
  expectSound(editor)
  const end = structuredClone(editor.children)
  expect(editor.history.undos).toHaveLength(JSON.stringify(start) === JSON.stringify(end) ? 0 : 1)
  while (editor.history.undos.length > 0) editor.undo()
  expect(editor.children).toEqual(start)
  await settle()
  while (editor.history.redos.length > 0) editor.redo()
  expect(editor.children).toEqual(end)
}
