import { applyRemedies } from '../../letter/checks/apply-edits'
import type { Finding, Remedy } from '../../letter/checks/finding'
import { fixLetter } from '../../letter/checks/fix-letter'
import { isIgnored } from '../../letter/checks/kernel'
import { setRecord } from '../../letter/model/editor/record'
import { takeTexts } from '../../letter/model/editor/take-texts'
import { checker } from './check'
import type { Session } from './session'

/** Makes one remedy of a finding. One undo step. */
export function mend(session: Session, remedy: Remedy): void {
  const { letter } = session.refresh()
  takeTexts(session.editor, applyRemedies(letter, [remedy]).blocks)
  session.refresh()
}

/** Makes every safe fix and tells how many. One undo step. */
export function mendAll(session: Session): number {
  const { letter } = session.refresh()
  const { letter: mended, applied } = fixLetter(letter, checker)
  takeTexts(session.editor, mended.blocks)
  session.refresh()
  return applied.length
}

/** Leaves a finding as it is, with a reason that is kept in the draft. */
export function ignore(session: Session, finding: Finding, reason: string): void {
  const { letter } = session.refresh()
  const { rule, messageId, block, excerpt } = finding
  setRecord(session.editor, { ignored: [...letter.ignored, { rule, messageId, block, excerpt, reason }] })
  session.refresh()
}

/** Takes an ignored finding back among the findings. */
export function restore(session: Session, finding: Finding): void {
  const { letter } = session.refresh()
  const ignored = letter.ignored.filter((entry) => !isIgnored(finding, [entry]))
  setRecord(session.editor, { ignored })
  session.refresh()
}
