import type { Finding } from '../../letter/checks/finding'
import { isIgnored } from '../../letter/checks/kernel'
import { restore } from '../session/mend'
import { useSession } from '../session/session-context'
import { useStore } from '../store'

/** More than these are counted and not shown. */
const mostShown = 200

/** The findings that somebody decided to leave, with the reason; each can be taken back. */
export function IgnoredFindings() {
  const session = useSession()
  const { ignored, letter } = useStore(session.checking.found)
  if (ignored.length === 0) return null
  const reasonOf = (finding: Finding) => letter.ignored.find((entry) => isIgnored(finding, [entry]))?.reason
  return (
    <details className="ignored">
      <summary className="ignored-title">已忽略 {ignored.length}</summary>
      <ul>
        {ignored.slice(0, mostShown).map((finding) => (
          <li key={JSON.stringify([finding.rule, finding.block, finding.start])} className="ignored-row">
            <span className="ignored-message">{finding.message}</span>
            {finding.excerpt && <span className="ignored-words">{finding.excerpt.slice(0, 40)}</span>}
            <span className="ignored-reason">理由：{reasonOf(finding)}</span>
            <button type="button" className="link" onClick={() => restore(session, finding)}>
              取消忽略
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
