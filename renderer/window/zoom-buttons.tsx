import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useApp } from '../app-context'
import { largestZoom, smallestZoom } from '../app-state'
import { perform } from '../documents'

/** Buttons for a smaller and a larger size of what is in front, and what stands between them. */
export function ZoomButtons({ percent, children }: { percent: number; children: ReactNode }) {
  const app = useApp()
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label="缩小"
        title="缩小（Ctrl+-）"
        disabled={percent <= smallestZoom}
        onClick={() => perform(app, 'zoom-out')}
      >
        <Minus size={14} />
      </button>
      {children}
      <button
        type="button"
        className="icon-button"
        aria-label="放大"
        title="放大（Ctrl+=）"
        disabled={percent >= largestZoom}
        onClick={() => perform(app, 'zoom-in')}
      >
        <Plus size={14} />
      </button>
    </>
  )
}
