import type { MouseEvent } from 'react'
import { ReactEditor } from 'slate-react'
import type { PaperLine } from '../../../letter/layout/paper'
import { leftMargin, pageWidth, textWidth } from '../../../letter/model/measures'
import type { Session } from '../../session/session'
import { pageStep } from './page-places'

/** Keeps a little inside the text, in millimetres, so that a line is hit and not its edge. */
const inside = 0.5

/** The height of the nearest line of the page that `y` is on, in millimetres below the top of the first page. */
function nearestLine(session: Session, y: number): number {
  const { pages } = session.pages.get().layout
  const page = Math.min(pages.length - 1, Math.max(0, Math.floor(y / pageStep)))
  const top = page * pageStep
  const lines = pages[page]?.lines ?? []
  const middle = ({ top: line, height }: PaperLine) => top + line + height / 2
  const isOn = lines.some((line) => y >= top + line.top && y <= top + line.top + line.height)
  if (isOn || lines.length === 0) return y
  return lines.map(middle).reduce((best, one) => (Math.abs(one - y) < Math.abs(best - y) ? one : best))
}

/**
 * A click beside the text, between pages or on the desk puts the caret into the nearest line, as office programs do, and never takes
 * the keyboard away from the letter. Clicks on the text itself are the editor's.
 */
export function clickBesideText(session: Session, event: MouseEvent, paper: Element): void {
  const box = paper.getBoundingClientRect()
  const millimetre = box.width / pageWidth
  const y = (event.clientY - box.top) / millimetre
  const line = nearestLine(session, y)
  const isOnText = event.target instanceof Element && event.target.closest('.letter-text [data-block]') !== null
  if (event.button !== 0 || event.shiftKey || (isOnText && line === y)) return
  event.preventDefault()
  const left = box.left + (leftMargin + inside) * millimetre
  const right = box.left + (leftMargin + textWidth - inside) * millimetre
  const x = Math.min(right, Math.max(left, event.clientX))
  const spot = document.caretRangeFromPoint(x, box.top + line * millimetre)
  const { editor } = session
  ReactEditor.toDOMNode(editor, editor).focus({ preventScroll: true })
  // Set in the page: the editor itself would put the beginning of a line at the end of the line before.
  if (spot && ReactEditor.hasSelectableTarget(editor, spot.startContainer))
    window.getSelection()?.collapse(spot.startContainer, spot.startOffset)
}
