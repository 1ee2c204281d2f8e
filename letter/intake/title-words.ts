import { proposalNumberIn, sessionIn } from './citation'
import { isAgency, withoutSpaces } from './words'

/** What a title says; empty strings where it does not. `ending` is what follows the number: 建议答复意见的函. */
export type TitleWords = { agency: string; session: string; number: string; ending: string }

const prepositions = /关于|对(?!外|口|台|话)/g

/** Where the agency ends: at the first 关于 or 对 that has an agency or nothing before it. */
function agencyEnd(title: string): number {
  for (const match of title.matchAll(prepositions)) {
    if (match.index === 0 || isAgency(title.slice(0, match.index))) return match.index
  }
  return 0
}

/** A session without the word 会议: what stands before 第N号 and names a congress or a CPPCC. */
function shortSession(text: string): string {
  const found =
    /^(?:关于对|关于答复|关于回复|关于|对)?(.{1,30}?)(?=第?[0-9A-Za-z]+号|第[一二三四五六七八九十百]+号)/.exec(
      text,
    )?.[1] ?? ''
  return /人大|政协/.test(found) ? found.replace(/(?:代表|委员)$/, '') : ''
}

/** Takes a title apart: agency, session, number and kind of document. */
export function titleWords(title: string): TitleWords {
  const text = withoutSpaces(title)
  const at = agencyEnd(text)
  const rest = text.slice(at)
  const asked = rest.replace(/^(?:关于对|关于(?:答复|回复|办理|反馈|落实)|关于|对)/, '')
  const session = sessionIn(`对${asked}`) || shortSession(rest)
  const number = proposalNumberIn(rest)
  const ending = number ? rest.slice(rest.indexOf(number) + number.length).replace(/^号/, '') : rest
  return {
    agency: text.slice(0, at),
    session: /^【/.test(session) ? '' : session,
    number: /^【/.test(number) ? '' : number,
    ending,
  }
}
