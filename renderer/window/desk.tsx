import { type MouseEvent, memo, useEffect, useLayoutEffect, useRef } from 'react'
import { ReactEditor } from 'slate-react'
import { pageWidth } from '../../letter/model/measures'
import { useApp } from '../app-context'
import { type App, zoomWithin } from '../app-state'
import { LetterPaper } from '../editor/letter-paper'
import { clickBesideText } from '../editor/pages/page-clicks'
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

/** Keeps what is in the middle of the desk there when the size changes. Gives what hears of scrolling. */
function useSteadyMiddle(zoom: number, desk: React.RefObject<HTMLDivElement | null>): () => void {
  const shown = useRef({ zoom, top: 0 })
  useLayoutEffect(() => {
    const element = desk.current
    const { zoom: before, top } = shown.current
    if (!element || before === zoom) return
    const half = element.clientHeight / 2
    const middle = (top + half - besidePaper) * (zoom / before)
    element.scrollTop = middle - half + besidePaper
    shown.current = { zoom, top: element.scrollTop }
  }, [zoom, desk])
  return () => {
    shown.current = { ...shown.current, top: desk.current?.scrollTop ?? 0 }
  }
}

/** The grey desk with the paper on it. */
export const Desk = memo(({ session }: { session: Session }) => {
  const app = useApp()
  const zoom = useStore(app.zoom)
  const desk = useRef<HTMLDivElement>(null)
  useFittingZoom(app, desk)
  const look = useSteadyMiddle(zoom, desk)
  useEffect(() => ReactEditor.focus(session.editor), [session])
  const press = (event: MouseEvent<HTMLDivElement>) => {
    const paper = event.currentTarget.querySelector('.paper')
    // Beyond its inner edges stand the scroll bars.
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const { clientWidth, clientHeight } = event.currentTarget
    if (!paper || event.clientX - left > clientWidth || event.clientY - top > clientHeight) return
    clickBesideText(session, event, paper)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click beside the text is one on its nearest line
    <div className="desk" ref={desk} onMouseDown={press} onScroll={look}>
      <LetterPaper session={session} zoom={zoom} />
    </div>
  )
})
