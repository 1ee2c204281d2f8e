import { letterRule } from '../rule'
import { partOf } from '../text/parts'
import { isSameSession, sessionsIn } from '../text/sessions'

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
    different: '会议不一致：引语为“{opening}”，标题为“{title}”，请核对届次',
  },
  example: { wrong: '标题：市七届人大一次会议；引语：市人大七届一次会议', right: '均为市七届人大一次会议' },
  create:
    (report) =>
    ({ letter }) => {
      const title = partOf(letter, 'title')
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
