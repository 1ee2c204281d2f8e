import type { Finding, Remedy } from '../../letter/checks/finding'
import { revealFinding, whenComposed } from '../editor/reveal'
import { tellNotice } from '../session/files'
import { mend, mendAll } from '../session/mend'
import type { Session } from '../session/session'
import type { Store } from '../store'
import { type FindingList, listedFindings, unfoldedFor } from './finding-groups'

/** Looks at a finding and shows its place. */
export function lookAt(session: Session, finding: Finding): void {
  session.checking.looked.set(finding)
  revealFinding(session, finding)
}

/** The findings in the order of the list, with the one that is looked at among them. */
async function orderWith({ checking }: Session, list: Store<FindingList>): Promise<Finding[]> {
  const found = await checking.settled()
  list.update((now) => unfoldedFor(now, found, checking.looked.get()))
  return listedFindings(found, list.get())
}

/** Steps to the next (+1) or previous (−1) finding of the list, round the end, and shows it. */
export async function stepFinding(session: Session, list: Store<FindingList>, step: 1 | -1): Promise<void> {
  const order = await orderWith(session, list)
  const looked = session.checking.looked.get()
  const here = looked ? order.indexOf(looked) : -1
  const next = order[here < 0 && step < 0 ? order.length - 1 : (here + step + order.length) % order.length]
  if (next) lookAt(session, next)
}

const changed = '这处文字刚刚改动过，已重新检查。'

/** Makes a remedy of a finding once no word is being composed. */
export function mendOne(session: Session, finding: Finding, remedy: Remedy): void {
  whenComposed(session, async () => {
    if (!(await mend(session, finding, remedy))) tellNotice(session, { tone: 'plain', text: changed })
  })
}

/** Makes the first safe fix of the finding that is looked at, and looks at the next; where none is looked at, goes to the first. */
export async function acceptFix(session: Session, list: Store<FindingList>): Promise<void> {
  const order = await orderWith(session, list)
  const looked = session.checking.looked.get()
  if (!looked) return stepFinding(session, list, 1)
  const [fix] = looked.fixes
  if (!fix) {
    tellNotice(session, { tone: 'plain', text: '这一处没有可以直接采用的改法，请按提示选择或者手工修改。' })
    return
  }
  if (!(await mend(session, looked, fix))) return tellNotice(session, { tone: 'plain', text: changed })
  const left = await orderWith(session, list)
  const next = left[Math.min(Math.max(0, order.indexOf(looked)), left.length - 1)]
  if (next) lookAt(session, next)
}

/** Makes every safe fix, and tells how many there were. */
export async function fixAll(session: Session): Promise<void> {
  const count = await mendAll(session)
  if (count === null) tellNotice(session, { tone: 'plain', text: '文字一直在改动，没有修正，请停下来再试。' })
  else if (count === 0) tellNotice(session, { tone: 'plain', text: '没有可以自动修正的问题' })
  else tellNotice(session, { tone: 'good', text: `已修正${count}处，可以一次撤销` })
}
