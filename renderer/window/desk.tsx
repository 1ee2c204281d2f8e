import { memo, useEffect, useRef } from 'react'
import { ReactEditor } from 'slate-react'
import { pageWidth } from '../../letter/model/measures'
import { useApp } from '../app-context'
import { type App, zoomWithin } from '../app-state'
import { LetterPaper } from '../editor/letter-paper'
import type { Session } from '../session/session'
import { useStore } from '../store'

/** The room left beside the paper on either side, in CSS pixels, and the width of the paper at 100 percent. */
const besidePaper = 24
const paperWidth = (pageWidth / 25.4) * 96

/** Makes the paper no wider than its desk, as long as nobody chose another size. */
function useFittingZoom(app: App, desk: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = desk.current
    if (!element) return
    const usual = zoomWithin(app.start.get().settings.zoom)
    let fitted = usual
    const watch = new ResizeObserver(() => {
      if (app.zoom.get() !== fitted) return
      const room = ((element.clientWidth - 2 * besidePaper) / paperWidth) * 100
      fitted = zoomWithin(Math.min(usual, Math.floor(room)))
      app.zoom.set(fitted)
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [app, desk])
}

/** The grey desk with the paper on it. */
export const Desk = memo(({ session }: { session: Session }) => {
  const app = useApp()
  const zoom = useStore(app.zoom)
  const desk = useRef<HTMLDivElement>(null)
  useFittingZoom(app, desk)
  useEffect(() => ReactEditor.focus(session.editor), [session])
  return (
    <div className="desk" ref={desk}>
      <LetterPaper session={session} zoom={zoom} />
    </div>
  )
})
