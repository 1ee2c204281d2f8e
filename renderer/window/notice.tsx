import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import type { Exported } from '../../electron/bridge'
import { countVerdicts } from '../../letter/docx/measure/measurement'
import { useApp } from '../app-context'
import { bridge } from '../bridge'
import { dropNotice } from '../session/files'
import type { Notice } from '../session/session'
import { useSession } from '../session/session-context'
import { useStore } from '../store'

/** How long a notice stays that needs no answer, in milliseconds. */
const stay = 8000

const icons = { good: CircleCheck, bad: TriangleAlert, plain: Info }

/** Shows the file in its folder, and for a .docx what it measures; the whole list is a click away. */
function ExportedActions({ exported: { file, measurements } }: { exported: Exported }) {
  const app = useApp()
  const { pass, fail, unknown } = countVerdicts(measurements)
  return (
    <>
      {measurements.length > 0 && (
        <span className={fail > 0 ? 'notice-text count-error' : 'notice-text'}>
          自检：{fail > 0 ? `${fail}项不合格` : `${pass}项合格`}
          {unknown > 0 && `，${unknown}项未判定`}
        </span>
      )}
      {measurements.length > 0 && (
        <button type="button" className="link" onClick={() => app.dialog.set('export-check')}>
          查看明细
        </button>
      )}
      <button type="button" className="link" onClick={() => void bridge.reveal({ file })}>
        在文件夹中显示
      </button>
    </>
  )
}

function NoticeBox({ notice }: { notice: Notice }) {
  const session = useSession()
  const { tone, text, exported } = notice
  const stays = tone === 'bad' || countVerdicts(exported?.measurements ?? []).fail > 0
  useEffect(() => {
    if (stays) return
    const timer = window.setTimeout(() => dropNotice(session, notice), stay)
    return () => window.clearTimeout(timer)
  }, [session, notice, stays])
  const Icon = icons[tone]
  return (
    <div className={`notice notice-${tone}`}>
      <Icon size={17} className="notice-icon" />
      <span className="notice-text">{text}</span>
      {exported && <ExportedActions exported={exported} />}
      <button type="button" className="icon-button" aria-label="关闭提示" onClick={() => dropNotice(session, notice)}>
        <X size={15} />
      </button>
    </div>
  )
}

/** What just happened, above the foot of the window. What went wrong, or is wrong in an exported file, stays until it is closed. */
export function NoticeArea() {
  const { document } = useSession()
  const notice = useStore(document, (state) => state.notice)
  return (
    <div className="notices" role={notice?.tone === 'bad' ? 'alert' : 'status'} aria-live="polite">
      {notice && <NoticeBox key={notice.text} notice={notice} />}
    </div>
  )
}
