import { applyRemedies } from '../../letter/checks/apply-edits'
import type { Finding, Remedy } from '../../letter/checks/finding'
import { isIgnored } from '../../letter/checks/kernel'
import { letterIn, recordIn, setRecord } from '../../letter/model/editor/record'
import { takeTexts } from '../../letter/model/editor/take-texts'
import { sameFinding } from '../check/found'
import type { Session } from './session'

/** A finding whose letter changed while a command was under way is looked for so many times again. */
const mostTries = 5

/** The remedy of the same title that a finding has by now. */
function sameRemedy(finding: Finding, { title }: Remedy): Remedy | undefined {
  return [...finding.fixes, ...finding.suggestions].find((remedy) => remedy.title === title)
}

/** Makes one remedy of a finding in the letter as it stands. One undo step. False where its words have changed. */
export async function mend(session: Session, finding: Finding, remedy: Remedy): Promise<boolean> {
  const now = sameFinding(await session.checking.settled(), finding)
  const made = now && sameRemedy(now, remedy)
  if (!made) return false
  takeTexts(session.editor, applyRemedies(letterIn(session.editor), [made]).blocks)
  session.refresh()
  return true
}

/** Makes every safe fix and tells how many; null where the letter would not stand still. One undo step. */
export async function mendAll(session: Session): Promise<number | null> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const fixed = await session.checking.fix()
    if (!fixed) continue
    takeTexts(session.editor, fixed.blocks)
    session.refresh()
    return fixed.count
  }
  return null
}

/** Leaves a finding as it is, with a reason that is kept in the draft. */
export function ignore({ editor, refresh }: Session, finding: Finding, reason: string): void {
  const { rule, messageId, block, excerpt } = finding
  setRecord(editor, { ignored: [...recordIn(editor).ignored, { rule, messageId, block, excerpt, reason }] })
  refresh()
}

/** Takes an ignored finding back among the findings. */
export function restore({ editor, refresh }: Session, finding: Finding): void {
  setRecord(editor, { ignored: recordIn(editor).ignored.filter((entry) => !isIgnored(finding, [entry])) })
  refresh()
}
