import { ReactEditor } from 'slate-react'
import type { Match } from '../../letter/model/editor/find'
import { rangeAt } from '../../letter/model/editor/text-place'
import type { SessionEditor } from '../session/session'

/** More places than these around the current one are not painted. */
const mostPainted = 400

function paintedRange(editor: SessionEditor, match: Match): Range | null {
  try {
    return ReactEditor.toDOMRange(editor, rangeAt(editor, match.path, match.start, match.end))
  } catch {
    // The page may be a moment behind the letter; the place is painted when it has caught up.
    return null
  }
}

/** Paints the places found over the paper without touching its elements, so that nothing is drawn anew; `current` more strongly. */
export function paintMatches(editor: SessionEditor, matches: readonly Match[], current: number): void {
  const from = Math.max(0, current - mostPainted / 2)
  const all = new Highlight()
  const one = new Highlight()
  matches.slice(from, from + mostPainted).forEach((match, index) => {
    const range = paintedRange(editor, match)
    if (range) (from + index === current ? one : all).add(range)
  })
  CSS.highlights.set('found', all)
  CSS.highlights.set('found-current', one)
}

/** Takes the paint away. */
export function clearMatches(): void {
  CSS.highlights.delete('found')
  CSS.highlights.delete('found-current')
}

/** Brings a place found to the middle of the desk, without taking the keyboard away from the field it was typed in. */
export function showMatch(editor: SessionEditor, match: Match): void {
  const place = paintedRange(editor, match)?.getBoundingClientRect()
  const desk = document.querySelector('.desk')
  if (!place || !desk) return
  const seen = desk.getBoundingClientRect()
  const inSight = place.top > seen.top + seen.height / 5 && place.bottom < seen.bottom - seen.height / 5
  if (!inSight) desk.scrollBy({ top: place.top - seen.top - seen.height / 2 })
}
