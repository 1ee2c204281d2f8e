import { memo } from 'react'
import type { Session } from '../session/session'
import { useStore } from '../store'
import { LetterEditor } from './letter-editor'
import { paperMeasures } from './paper-measures'

/** What stands above the text on the first page: the red name, the red double line, and the document number (10.1). */
const PaperHead = memo(({ session }: { session: Session }) => {
  const facts = useStore(session.view, (view) => view.letter.facts)
  const name = facts.letterhead || facts.issuer
  const marks = [facts.copyNumber, facts.secrecy, facts.urgency].filter(Boolean)
  return (
    <header className="paper-head" style={paperMeasures(name)}>
      <div className="paper-letterhead" data-hint={name ? undefined : '发文机关'}>
        {name}
      </div>
      <div className="paper-rule" />
      <div className="paper-numbers">
        <span className="paper-marks">
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
        </span>
        <span className="paper-number" data-hint={facts.documentNumber ? undefined : '发文字号'}>
          {facts.documentNumber}
        </span>
      </div>
    </header>
  )
})

/** The letter on paper: A4, white, on the grey desk. `zoom` is in percent. */
export const LetterPaper = memo(({ session, zoom }: { session: Session; zoom: number }) => (
  <article className="paper" style={{ ...paperMeasures(''), zoom: zoom / 100 }}>
    <PaperHead session={session} />
    <LetterEditor session={session} />
  </article>
))
