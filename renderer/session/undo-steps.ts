import { HistoryEditor } from 'slate-history'
import type { LetterEditor } from '../../letter/model/editor/editor-types'

/** A pause of this length, in milliseconds, between two strokes begins a new undo step. */
const pause = 1000

/** Makes undo go back by what was written in one go, as Word does, and by one command, and not by everything since the caret was placed. */
export function withSteps<E extends HistoryEditor & LetterEditor>(editor: E): E {
  editor.asStep = (command) => HistoryEditor.withNewBatch(editor, command)
  const { apply } = editor
  let last = 0
  editor.apply = (operation) => {
    const now = performance.now()
    const typed = operation.type === 'insert_text' || operation.type === 'remove_text'
    const startsStep = typed && editor.operations.length === 0 && now - last > pause
    if (typed) last = now
    if (startsStep) HistoryEditor.withNewBatch(editor, () => apply(operation))
    else apply(operation)
  }
  return editor
}
