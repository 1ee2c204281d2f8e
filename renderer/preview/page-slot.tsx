import { memo, useEffect, useRef, useState } from 'react'
import type { Page } from '../../letter/layout/layout'
import { PaperPage } from '../pages/paper-page'
import { pageSize } from './zoom'

type Props = { page: Page; percent: number }

/** The place of a page in the column. The page is drawn when it is about to come into sight, so that long letters open at once. */
export const PageSlot = memo(({ page, percent }: Props) => {
  const slot = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(page.number === 1)
  useEffect(() => {
    const element = slot.current
    if (!element) return
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: element.closest('.print-desk'),
      rootMargin: '100% 0px',
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div className="print-slot" style={pageSize(percent)} ref={slot}>
      <div style={{ zoom: percent / 100 }}>{isNear && <PaperPage page={page} />}</div>
    </div>
  )
})
