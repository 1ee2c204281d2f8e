import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { bridge } from '../bridge'
import { tellNotice } from '../session/files'
import type { Notice } from '../session/session'
import { useSession } from '../session/session-context'
import { useStore } from '../store'

/** How long a notice stays that needs no answer, in milliseconds. */
const stay = 8000

const icons = { good: CircleCheck, bad: TriangleAlert, plain: Info }

function NoticeBox({ notice }: { notice: Notice }) {
  const session = useSession()
  const { tone, text, file } = notice
  useEffect(() => {
    if (tone === 'bad') return
    const timer = window.setTimeout(() => tellNotice(session, null), stay)
    return () => window.clearTimeout(timer)
  }, [session, tone])
  const Icon = icons[tone]
  return (
    <div className={`notice notice-${tone}`}>
      <Icon size={17} className="notice-icon" />
      <span className="notice-text">{text}</span>
      {file && (
        <button type="button" className="link" onClick={() => void bridge.reveal({ file })}>
          在文件夹中显示
        </button>
      )}
      <button type="button" className="icon-button" aria-label="关闭提示" onClick={() => tellNotice(session, null)}>
        <X size={15} />
      </button>
    </div>
  )
}

/** What just happened, above the foot of the window. What went wrong stays until it is closed. */
export function NoticeArea() {
  const { document } = useSession()
  const notice = useStore(document, (state) => state.notice)
  return (
    <div className="notices" role={notice?.tone === 'bad' ? 'alert' : 'status'} aria-live="polite">
      {notice && <NoticeBox key={notice.text} notice={notice} />}
    </div>
  )
}
