import { type CompositionEvent, type KeyboardEvent, memo, useCallback, useEffect, useState } from 'react'
import { Editable, Slate } from 'slate-react'
import type { LetterView, Session } from '../session/session'
import { SessionContext } from '../session/session-context'
import { renderElement, renderLeaf } from './elements'
import { pressKey } from './keys'
import { createDecorate, markedBlocks } from './looks'
import { takeSelection } from './selection'
import './paper.css'

/** What of a view the decorations depend on; equal keys look alike. */
function looksKey({ letter, findings, pageStarts }: LetterView, looked: number): string {
  const places = findings.map(({ rule, block, start, end, severity }) => [rule, block, start, end, severity])
  return JSON.stringify([looked, letter.facts, places, pageStarts])
}

/** One decorate function as long as nothing looks different, a new one, never during a composition, when something does. */
function useDecorate(session: Session) {
  const make = useCallback(
    () => createDecorate(session.view.get().letter.facts, markedBlocks(session.view.get(), session.finding.get())),
    [session],
  )
  const [decorate, setDecorate] = useState(() => make())
  useEffect(() => {
    let shown = looksKey(session.view.get(), session.finding.get())
    const look = () => {
      const now = looksKey(session.view.get(), session.finding.get())
      if (now === shown) return
      shown = now
      setDecorate(() => make())
    }
    const stops = [session.view.subscribe(look), session.finding.subscribe(look)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [session, make])
  return decorate
}

/** Says on the page itself that a word is being composed, so that hints keep out of its way without React. */
function showComposing(event: CompositionEvent<HTMLDivElement>, composing: boolean): void {
  if (composing) event.currentTarget.dataset.composing = ''
  else delete event.currentTarget.dataset.composing
}

/** The text of the letter. Nothing above it re-renders while somebody writes. */
export const LetterEditor = memo(({ session }: { session: Session }) => {
  const decorate = useDecorate(session)
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // A stroke that chooses a candidate belongs to the input method, also where it says so only by its code.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
    if (ctrlKey || metaKey || altKey || key === 'Tab') takeSelection(session)
    const stroke = { key, code, ctrl: ctrlKey || metaKey, alt: altKey, shift: shiftKey }
    if (pressKey(session, stroke)) event.preventDefault()
  }
  return (
    <SessionContext.Provider value={session}>
      <Slate editor={session.editor} initialValue={session.editor.children}>
        <Editable
          className="letter-text"
          decorate={decorate}
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          onKeyDown={onKeyDown}
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
