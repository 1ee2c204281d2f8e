import { chineseNumber } from '../../model/numerals'
import { withoutQuoted } from './pairs'
import { squeezed } from './squeezed'

/** A session named in a text: its words without spaces, its place (UTF-16 units), and what it comes to. */
export type Session = { text: string; start: number; end: number; term: number; meeting: number; body: '人大' | '政协' }

const numeral = '[〇零一二三四五六七八九十百\\d]{1,6}'
const meetingForm = new RegExp(`第?(${numeral})次(?:全体)?会议`, 'g')
const termForm = new RegExp(`(${numeral})届`)
const clauseEnd = /[，。；：、！？“”‘’《》（）()\uFFFC]/g
/** Words before a session that are no part of its name. */
const introduction =
  /.*(?:[您们]于|关于|答复|回复|办复|出席|参加|召开|办理|承办|主办|会办|协办|交办|转来|收到|做好|落实|协助|列为|作为|年|[对在您们的])/
const congress = /人大|人民代表大会/
const conference = /政协|政治协商会议/

function numberOf(words: string | undefined): number {
  return words === undefined ? 0 : (chineseNumber(words) ?? Number(words))
}

/** The last words before `end` that can belong to a session's name. */
function nameBefore(words: string, end: number): string {
  const clause =
    words
      .slice(Math.max(0, end - 40), end)
      .split(clauseEnd)
      .at(-1) ?? ''
  return clause.replace(introduction, '')
}

/** The sessions that a text names (市七届人大一次会议, 政协第十四届全国委员会第二次会议), in order; not those inside 《》 or “”. */
export function sessionsIn(text: string): Session[] {
  const { text: words, range } = squeezed(withoutQuoted(text))
  return [...words.matchAll(meetingForm)].flatMap((found): Session[] => {
    const name = nameBefore(words, found.index)
    const term = termForm.exec(name)
    const body = conference.test(name) ? '政协' : congress.test(name) ? '人大' : null
    if (!term || !body) return []
    const start = found.index - name.length
    const end = found.index + found[0].length
    return [
      {
        text: words.slice(start, end),
        ...range(start, end),
        term: numberOf(term[1]),
        meeting: numberOf(found[1]),
        body,
      },
    ]
  })
}

/** Whether two names, however written, mean the same session. */
export function isSameSession(one: Session, other: Session): boolean {
  return one.term === other.term && one.meeting === other.meeting && one.body === other.body
}
