import type { Block } from '../../model/block'
import type { Term } from '../../model/vocabulary'
import type { Report } from '../rule'
import { differenceOf } from './likeness'
import { outermostPairs } from './pairs'
import { termReport } from './term-reports'

const country = /^中华人民共和国/
/** Which wording of a law is meant, after its title: （2014年修订）. */
const version = /[（(]\d{4}年?(?:修订|修正|修改)?(?:本|版)?[）)]$/

/** The reports of titles in 《》 that a list has; whole titles only, with or without 中华人民共和国. */
export function documentReports(
  documents: readonly Term[],
): (block: Block, text: string) => (Omit<Report, 'messageId'> & { sure: boolean })[] {
  const terms = new Map(documents.map((term) => [term.term, term]))
  return ({ id, type }, text) => {
    // The proposal's own title is the proposal's.
    if (type === 'title' || type === 'opening') return []
    return outermostPairs(text, '《').flatMap(({ open, close }) => {
      const title = text.slice(open + 1, close)
      const nation = country.exec(title)?.[0].length ?? 0
      const note = version.exec(title)?.[0].length ?? 0
      const start = open + 1 + nation
      const end = close - note
      const term = terms.get(text.slice(start, end))
      if (!term || term.instead.length === 0) return []
      return [{ sure: term.sure, ...termReport({ term, start, end, block: id }) }]
    })
  }
}

/** Shorter titles are near one another by nature, in characters. */
const shortestNear = 7

/** Signs that may differ between two real titles. */
const distinct = /[\d\p{P}居村省市区县办]/u

/** Whether one sign is wrong, missing or too many between two titles. */
function isOneOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const { one: first, other: second } = differenceOf(one, other)
  return first.length <= 1 && second.length <= 1 && !distinct.test(first + second)
}

/** Finds the known title of which a title is one sign off; null where it is a known title itself, or near none. */
export function nearTitles(documents: readonly Term[]): (title: string) => string | null {
  const right = new Set(documents.flatMap(({ instead }) => instead))
  const listed = new Set(documents.map(({ term }) => term))
  const candidates = [...right].filter((title) => title.length >= shortestNear)
  const byLength = new Map<number, string[]>()
  for (const title of candidates) byLength.set(title.length, [...(byLength.get(title.length) ?? []), title])
  return (title) => {
    const nation = country.exec(title)?.[0] ?? ''
    const note = version.exec(title)?.[0] ?? ''
    const bare = title.slice(nation.length, title.length - note.length)
    if (bare.length < shortestNear - 1 || right.has(bare) || listed.has(bare)) return null
    for (const length of [bare.length, bare.length - 1, bare.length + 1]) {
      const near = byLength.get(length)?.find((known) => isOneOff(known, bare))
      if (near !== undefined) return nation + near + note
    }
    return null
  }
}

/** Slips at the end of a title: what stands there, and the kind of document that is meant. */
const slips: readonly [RegExp, string][] = [
  [/(?<=保护|促进|管理|防治|保障|安全|处罚|监督|权益|组织|教育|税|诉讼|合同|许可|采购|处分|复议)发$/, '法'],
  [/(?<=管理|实施|扶持|奖励|补助|补贴|处罚|审批|考核|资助|监督|工作)方法$/, '办法'],
  [/条(?:列|理|倒|列例)$/, '条例'],
  [/规(?:化|画|刬)$/, '规划'],
  [/方(?:按|安|桉)$/, '方案'],
  [/细(?:侧|测)$/, '细则'],
  [/措(?:失|拖)$/, '措施'],
  [/意(?:件|建)$/, '意见'],
  [/刚要$|纲耍$/, '纲要'],
  [/通(?:之|知书知|只)$/, '通知'],
  [/(?:决定定|绝定)$/, '决定'],
]
const note = /[（(][^（）()]{1,20}[）)]$/

/** The slip at the end of a title, before a note such as （试行）; null where there is none. */
export function misspeltEnding(title: string): { start: number; wrong: string; right: string } | null {
  const bare = title.slice(0, title.length - (note.exec(title)?.[0].length ?? 0))
  for (const [form, right] of slips) {
    const found = form.exec(bare)
    if (found) return { start: found.index, wrong: found[0], right }
  }
  return null
}
