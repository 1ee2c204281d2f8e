import type { HeadingLevel } from '../../letter/model/block'
import { addResponse, caretHeading, moveSection, setLevel, shiftLevel } from '../../letter/model/editor/responses'
import { caretCell, stepCell } from '../../letter/model/editor/tables'
import type { Session } from '../session/session'

/** What a key press holds that a shortcut looks at. */
export type Stroke = { key: string; code: string; ctrl: boolean; alt: boolean; shift: boolean }

function onHeading(session: Session, work: (id: string) => void): void {
  const id = caretHeading(session.editor)
  if (id) work(id)
}

const arrows: Record<string, (session: Session, id: string) => void> = {
  ArrowUp: ({ editor }, id) => moveSection(editor, id, 'up'),
  ArrowDown: ({ editor }, id) => moveSection(editor, id, 'down'),
  ArrowLeft: ({ editor }, id) => shiftLevel(editor, id, -1),
  ArrowRight: ({ editor }, id) => shiftLevel(editor, id, 1),
}

function pressTab(session: Session, shift: boolean): void {
  const { editor } = session
  if (stepCell(editor, shift ? -1 : 1)) return
  const block = editor.children[editor.selection?.focus.path[0] ?? -1]
  if (block && 'type' in block && block.type === 'heading') shiftLevel(editor, block.id, shift ? -1 : 1)
}

/**
 * The editor's own shortcuts, as Word has them: Ctrl+Enter a new response, Alt+Shift+arrows move or shift it, Ctrl+Alt+0–4 the level,
 * Tab through cells and levels. True where the stroke is dealt with. Strokes of a composition must not come here.
 */
export function pressKey(session: Session, stroke: Stroke): boolean {
  const { key, code, ctrl, alt, shift } = stroke
  const { editor } = session
  if (key === 'Tab' && !ctrl && !alt) {
    pressTab(session, shift)
    return true
  }
  if (key === 'Enter' && ctrl && !alt && !shift && !caretCell(editor)) {
    addResponse(editor)
    return true
  }
  const arrow = arrows[key]
  if (arrow && alt && shift && !ctrl) {
    onHeading(session, (id) => arrow(session, id))
    return true
  }
  const digit = /^Digit([0-4])$/.exec(code)?.[1]
  if (digit !== undefined && ctrl && alt && !shift) {
    setLevel(editor, Number(digit) as HeadingLevel | 0)
    return true
  }
  return false
}
