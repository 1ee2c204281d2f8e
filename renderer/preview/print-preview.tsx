import { Dialog } from 'radix-ui'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { layoutLetter } from '../../letter/layout/layout'
import { useApp } from '../app-context'
import type { App } from '../app-state'
import { useReturnFocus } from '../dialogs/return-focus'
import { pageFonts } from '../fonts/page-fonts'
import type { Session } from '../session/session'
import { SessionContext } from '../session/session-context'
import { useStore } from '../store'
import { NoticeArea } from '../window/notice'
import { PageSlot } from './page-slot'
import { PreviewBar } from './preview-bar'
import { fittingPercent, pageGap, pageInView, pageTop } from './zoom'

type Desk = RefObject<HTMLDivElement | null>

const room = { gap: pageGap, padding: pageGap }

/** Keeps the pages as large as the window lets them be, as long as they are to fit into it. */
function useFit(app: App, desk: Desk): void {
  const { fit } = useStore(app.previewZoom)
  useEffect(() => {
    const element = desk.current
    if (!element || fit === null) return
    const refit = () => {
      const { clientWidth: width, clientHeight: height } = element
      app.previewZoom.set({ fit, percent: fittingPercent(fit, { width, height }) })
    }
    const watch = new ResizeObserver(refit)
    watch.observe(element)
    return () => watch.disconnect()
  }, [app, desk, fit])
}

/** Keeps the same page in view when the size changes, and hears which one that is. */
function usePage(desk: Desk, percent: number, count: number) {
  const [page, setPage] = useState(0)
  const shown = useRef(0)
  useEffect(() => {
    desk.current?.scrollTo({ top: pageTop(shown.current, percent) })
  }, [desk, percent])
  const look = () => {
    const element = desk.current
    if (!element) return
    shown.current = pageInView(element.scrollTop, element.clientHeight, percent, count)
    setPage(shown.current)
  }
  const goTo = (index: number) => desk.current?.scrollTo({ top: pageTop(index, percent) })
  return { page: Math.min(page, count - 1), look, goTo }
}

/** Where a key leads from a page, as page counted from 0; null for any other key. */
function pageOfKey({ key }: KeyboardEvent, page: number, count: number): number | null {
  const places: Record<string, number> = { PageDown: page + 1, PageUp: page - 1, Home: 0, End: count - 1 }
  return places[key] ?? null
}

/** The pages and what can be done with them; a part of its own, because the dialog puts its content into the page later than itself. */
function PreviewedPages({ session, desk }: { session: Session; desk: Desk }) {
  const app = useApp()
  const { letter } = useStore(session.view)
  const { metrics } = useStore(pageFonts)
  const { pages } = useMemo(() => layoutLetter(letter, metrics), [letter, metrics])
  const { percent } = useStore(app.previewZoom)
  useFit(app, desk)
  const { page, look, goTo } = usePage(desk, percent, pages.length)
  const press = (event: KeyboardEvent) => {
    const target = pageOfKey(event, page, pages.length)
    if (target === null) return
    event.preventDefault()
    goTo(Math.min(pages.length - 1, Math.max(0, target)))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys turn pages wherever the focus is in the preview
    <div className="print-content" onKeyDown={press}>
      <PreviewBar page={page + 1} count={pages.length} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls the pages */}
      <section className="print-desk" style={room} aria-label="各页" ref={desk} tabIndex={0} onScroll={look}>
        {pages.map((each) => (
          <PageSlot key={each.number} page={each} percent={percent} />
        ))}
      </section>
      <NoticeArea />
    </div>
  )
}

/** The letter's pages as they will be printed, over the whole window. */
export function PrintPreview({ session, onClose }: { session: Session; onClose: () => void }) {
  const returnFocus = useReturnFocus()
  const desk = useRef<HTMLDivElement>(null)
  const focusPages = (event: Event) => {
    event.preventDefault()
    desk.current?.focus()
  }
  return (
    <SessionContext.Provider value={session}>
      <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
        <Dialog.Portal>
          <Dialog.Content
            className="print-preview"
            aria-describedby={undefined}
            onOpenAutoFocus={focusPages}
            onCloseAutoFocus={returnFocus}
            onInteractOutside={(event) => event.preventDefault()}
          >
            <PreviewedPages session={session} desk={desk} />
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </SessionContext.Provider>
  )
}
