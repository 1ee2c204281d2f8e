import { splitRunIn } from '../../model/block'
import type { Letter } from '../../model/letter'
import { unquotedWords } from './own-words'
import { type Part, partsOf } from './parts'

/** A short form that the letter defines: （以下简称“南科大”）. Places are UTF-16 units in the block's own text. */
export type ShortForm = {
  part: Part
  /** The short form without its quotation marks; a document's with its 《》. */
  short: string
  /** The words that introduce it: 以下简称. */
  introduction: string
  /** The marks around it; empty where it has none. */
  marks: string
  /** The bracket with the definition. */
  start: number
  end: number
  /** The short form between its marks. */
  inner: { start: number; end: number }
  /** Where the full name begins that stands before the bracket; null where it is not to be told. */
  fullStart: number | null
}

const definition =
  /[（(](?:[^（）()]{1,40}[，,；;])?[ \u3000]{0,2}(以下[统合简]?称为?|下称|简称为?)[:：]?[ \u3000]{0,2}(["“”‘「『《]?)([^（）()“”"‘’「」『』《》，。；：\n]{1,30})(["”“’」』》]?)[ \u3000]{0,2}[）)]/dg

const clauseEnd = /[，。；：！？、\n]/

/** How far back a full name may reach, in characters. */
const longestFull = 40

/** Where the full name begins: its characters in order give the short form (南方科技大学: 南科大). Null where they do not. */
function fullNameStart(text: string, end: number, short: string): number | null {
  const signs = [...short].reverse()
  let at = end
  for (const sign of signs) {
    at -= 1
    while (at >= 0 && end - at <= longestFull && text[at] !== sign && !clauseEnd.test(text.charAt(at))) at -= 1
    if (text[at] !== sign || end - at > longestFull) return null
  }
  return at
}

/** Where the title in 《》 begins that ends here. */
function titleStart(text: string, end: number): number | null {
  const open = text.lastIndexOf('《', end - 1)
  return text[end - 1] === '》' && open >= 0 ? open : null
}

function definitionsIn(part: Part): ShortForm[] {
  const { text } = part
  if (!text.includes('称')) return []
  return [...text.matchAll(definition)].flatMap((found): ShortForm[] => {
    const [whole, introduction = '', opens = '', name = '', closes = ''] = found
    const inner = found.indices?.[3]
    if (!inner) return []
    const title = opens === '《' || closes === '》'
    const start = found.index
    return [
      {
        part,
        short: title ? `《${name}》` : name,
        introduction,
        marks: opens + closes,
        start,
        end: start + whole.length,
        inner: { start: inner[0], end: inner[1] },
        fullStart: title ? titleStart(text, start) : fullNameStart(text, start, name),
      },
    ]
  })
}

/** No letter defines more short forms; a text that seems to is none. */
const mostForms = 100

/** The short forms that the letter defines, in its order. */
export function shortFormsOf(letter: Pick<Letter, 'blocks'>): ShortForm[] {
  return partsOf(letter).flatMap(definitionsIn).slice(0, mostForms)
}

/** Where a name stands: the part by its index among those searched, and its place there. */
export type NamePlace = { part: number; start: number; end: number }

/** Words that go on with a name, so that what stands before them is only its beginning. */
const goesOn =
  /^(?:附属|附设|附中|附小|第[一二三四五六七八九十]|医院|学院|研究院|研究生|研究中心|实验|教育基金|科技园|有限|股份|集团|分公司|分局|分院|分校|东校|西校|南校|北校|[（(](?!以下|简称|下称))/

/** Every place of a name in these texts where it is no part of a longer one. */
export function placesOf(name: string, texts: readonly string[]): NamePlace[] {
  return texts.flatMap((text, part) => {
    const places: NamePlace[] = []
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      if (!goesOn.test(text.slice(end, end + 6))) places.push({ part, start, end })
    }
    return places
  })
}

/**
 * The words of a part in which names are looked for: paragraphs without titles and quotations, and what runs in after a heading; of other
 * parts none. All offsets stay.
 */
export function runningWords({ type, text, block }: Part): string {
  if (type !== 'paragraph' && type !== 'closing' && type !== 'heading') return ''
  const words = unquotedWords(block, text)
  const heading = type === 'heading' ? splitRunIn(text).heading.length : 0
  return '\uFFFC'.repeat(heading) + words.slice(heading)
}

/** How many characters before its short form's a full name may have (深圳 of 深圳珠宝博物馆: 珠宝博物馆). */
const longestBefore = 16

/**
 * The full name that a short form stands for. Where the short form is its ending, the name reaches as far back as the same words stand
 * in one of the other texts. Null where it is not to be told.
 */
export function fullNameOf({ part, short, start, fullStart }: ShortForm, others: readonly string[]): string | null {
  if (fullStart === null) return null
  const found = part.text.slice(fullStart, start)
  if (found !== short) return found
  for (let before = Math.min(longestBefore, fullStart); before >= 1; before -= 1) {
    const full = part.text.slice(fullStart - before, start)
    if (!/^[\p{Script=Han}（）]+$/u.test(full) || (before === 1 && !/^[省市县区旗州]/.test(full))) continue
    if (placesOf(full, others).length > 0) return full
  }
  return null
}
