import type { BaseEditor } from 'slate'
import type { Cell, Heading, Leaf, Row, Table, TextBlock } from '../block'
import type { LetterRecord } from '../letter'

/** A text block in the editor. The title carries the record of the draft, so that one history undoes words and facts. */
export type EditorTextBlock = TextBlock & { record?: LetterRecord }
export type EditorBlock = EditorTextBlock | Heading | Table
export type LetterElement = EditorBlock | Row | Cell

/**
 * What a letter's editor has besides Slate's own: a source of ids that the letter does not have yet, and a way to run a command as an
 * undo step of its own, also right behind typing. Who brings the history sets `asStep`; without one it only runs the command.
 */
export type LetterEditor = BaseEditor & { newId: () => string; asStep: (command: () => void) => void }

declare module 'slate' {
  interface CustomTypes {
    Editor: LetterEditor
    Element: LetterElement
    Text: Leaf
  }
}
