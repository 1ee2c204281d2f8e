import { type CompositionEvent, type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { Editable, ReactEditor, Slate } from 'slate-react'
import { useApp } from '../app-context'
import { perform } from '../documents'
import { pageFonts } from '../fonts/page-fonts'
import type { Session } from '../session/session'
import { SessionContext } from '../session/session-context'
import { renderElement, renderLeaf } from './elements'
import { markFindings } from './finding-marks'
import { pressKey } from './keys'
import { createDecorate } from './looks'
import { pagedLines } from './pages/line-looks'
import { loosenLines, tightenLines } from './pages/loose-lines'
import { rulerOf } from './pages/ruler'
import { lookAtCaret } from './reveal'
import { takeSelection } from './selection'
import './paper.css'

/** What the decorations depend on beside the text itself; equal keys look alike. */
function looksKey({ view, pages, marks }: Session): string {
  const { letter } = view.get()
  const { places, signature } = pages.get()
  const gaps = [...places].flatMap(([block, place]) => (place.gaps.length > 0 ? [[block, place.gaps]] : []))
  return JSON.stringify([letter.facts, gaps, signature, [...marks.get()]])
}

function decorateOf(session: Session) {
  const linesOf = pagedLines(session, rulerOf(pageFonts.get()))
  return createDecorate(session.view.get().letter.facts, linesOf)
}

/** One decorate function as long as nothing looks different, a new one, never during a composition, when something does. */
function useDecorate(session: Session) {
  const [decorate, setDecorate] = useState(() => decorateOf(session))
  useEffect(() => {
    let shown = looksKey(session)
    let fonts = pageFonts.get()
    const look = () => {
      const now = looksKey(session)
      if (now === shown && fonts === pageFonts.get()) return
      shown = now
      fonts = pageFonts.get()
      setDecorate(() => decorateOf(session))
    }
    const stops = [session.view, session.pages].map((store) => store.subscribe(look))
    return () => {
      for (const stop of stops) stop()
    }
  }, [session])
  return decorate
}

/** Underlines what the check finds as long as the editor is there. */
function useFindingMarks(session: Session) {
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => (text.current ? markFindings(session, text.current) : undefined), [session])
  return text
}

/** Says on the page itself that a word is being composed, so that hints and lines keep out of its way without React. */
function showComposing({ currentTarget }: CompositionEvent<HTMLDivElement>, composing: boolean): void {
  if (composing) {
    currentTarget.dataset.composing = ''
    // What is selected is deleted first, and that the page draws before the word shows.
    if (window.getSelection()?.isCollapsed) loosenLines(currentTarget)
    else requestAnimationFrame(() => 'composing' in currentTarget.dataset && loosenLines(currentTarget))
  } else {
    delete currentTarget.dataset.composing
    tightenLines(currentTarget)
  }
}

/** Looks at what was found where the caret has just been put. */
function lookAtClick(session: Session): void {
  if (ReactEditor.isComposing(session.editor)) return
  takeSelection(session)
  lookAtCaret(session)
}

/** The text of the letter. Nothing above it re-renders while somebody writes. */
export const LetterEditor = memo(({ session }: { session: Session }) => {
  const app = useApp()
  const decorate = useDecorate(session)
  const text = useFindingMarks(session)
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // A stroke that chooses a candidate belongs to the input method, also where it says so only by its code.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
    if (ctrlKey || metaKey || altKey || key === 'Tab') takeSelection(session)
    if (key === 'Enter' && altKey && !ctrlKey && !metaKey && !shiftKey) {
      event.preventDefault()
      perform(app, 'accept-fix')
      return
    }
    const stroke = { key, code, ctrl: ctrlKey || metaKey, alt: altKey, shift: shiftKey }
    if (pressKey(session, stroke)) event.preventDefault()
  }
  return (
    <SessionContext.Provider value={session}>
      <Slate editor={session.editor} initialValue={session.editor.children}>
        <Editable
          ref={text}
          className="letter-text"
          decorate={decorate}
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          onKeyDown={onKeyDown}
          onClick={() => lookAtClick(session)}
          onCopy={() => takeSelection(session)}
          onCut={() => takeSelection(session)}
          onCompositionStart={(event) => showComposing(event, true)}
          onCompositionEnd={(event) => showComposing(event, false)}
          spellCheck={false}
          autoCorrect="off"
          aria-label="答复函正文"
          lang="zh-CN"
          disableDefaultStyles
        />
      </Slate>
    </SessionContext.Provider>
  )
})
