import { pageHeight, pageWidth } from '../../letter/model/measures'
import { type PreviewZoom, zoomWithin } from '../app-state'

const pixelsPerMillimetre = 96 / 25.4

/** The room around a page and between two pages in CSS pixels. */
export const pageGap = 24

/** The size of a page in CSS pixels at so many percent. */
export function pageSize(percent: number): { width: number; height: number } {
  const scale = (pixelsPerMillimetre * percent) / 100
  return { width: pageWidth * scale, height: pageHeight * scale }
}

/** The percentage at which the width of a page, or the whole page, just fits into a room of so many CSS pixels. */
export function fittingPercent(fit: 'width' | 'page', room: { width: number; height: number }): number {
  const { width, height } = pageSize(100)
  const wide = ((room.width - 2 * pageGap) / width) * 100
  const high = ((room.height - 2 * pageGap) / height) * 100
  return zoomWithin(Math.floor(fit === 'width' ? wide : Math.min(wide, high)))
}

/** A size larger or smaller by so many percent, which no longer follows the window. */
export function stepZoom({ percent }: PreviewZoom, step: number): PreviewZoom {
  return { fit: null, percent: zoomWithin(percent + step) }
}

/** Where a page begins in the column of pages, counted from 0, in CSS pixels. */
export function pageTop(index: number, percent: number): number {
  return index * (pageSize(percent).height + pageGap)
}

/** The page, counted from 0, that fills the middle of the window. */
export function pageInView(scrolled: number, height: number, percent: number, count: number): number {
  const index = Math.floor((scrolled + height / 2 - pageGap / 2) / (pageSize(percent).height + pageGap))
  return Math.min(count - 1, Math.max(0, index))
}
