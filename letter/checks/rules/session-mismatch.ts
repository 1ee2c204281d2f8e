import type { Letter } from '../../model/letter'
import { letterRule } from '../rule'
import { type Part, partOf, partsOf } from '../text/parts'
import { isSameSession, type Session, sessionsIn } from '../text/sessions'

/** Sessions of the body whose term and number are those of the title's, exchanged: 二届十四次会议 beside 十四届二次会议. */
function turnedSessions(letter: Letter, title: Part | undefined): { part: Part; session: Session }[] {
  const named = title ? sessionsIn(title.text) : []
  return partsOf(letter, 'heading', 'paragraph', 'closing').flatMap((part) =>
    sessionsIn(part.text)
      .filter(({ term, meeting }) =>
        named.some((one) => one.term === meeting && one.meeting === term && term < meeting && meeting > 6),
      )
      .map((session) => ({ part, session })),
  )
}

/** S08: the session is named in the same words in the title and in the opening. */
export const sessionMismatch = letterRule({
  id: 'session-mismatch',
  code: 'S08',
  name: '会议名称前后写法一致',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：同一名称前后一致',
  messages: {
    form: '会议名称写法不一致：引语为“{opening}”，标题为“{title}”',
    turned: '“{words}”的届次与会次似颠倒，请与标题核对',
    different: '会议不一致：引语为“{opening}”，标题为“{title}”，请核对届次',
  },
  example: { wrong: '标题：市七届人大一次会议；引语：市人大七届一次会议', right: '均为市七届人大一次会议' },
  create:
    (report) =>
    ({ letter }) => {
      const title = partOf(letter, 'title')
      for (const { part, session } of turnedSessions(letter, title))
        report({
          messageId: 'turned',
          data: { words: session.text },
          block: part.id,
          start: session.start,
          end: session.end,
        })
      const opening = partOf(letter, 'opening')
      const named = title ? sessionsIn(title.text) : []
      const repeated = opening ? sessionsIn(opening.text) : []
      const [first] = named
      const place = repeated.find((session) => first && isSameSession(session, first)) ?? repeated[0]
      if (!first || !place || !opening) return
      if (named.some((session) => repeated.some((other) => other.text === session.text))) return
      report({
        messageId: isSameSession(first, place) ? 'form' : 'different',
        data: { opening: place.text, title: first.text },
        block: opening.id,
        start: place.start,
        end: place.end,
        suggestions: [{ text: first.text }],
      })
    },
})
