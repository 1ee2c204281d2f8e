import { withoutSpaces } from './words'

const pairs: Record<string, string> = { '《': '》', '“': '”', '「': '」', '"': '"', '＂': '＂' }

/** The words between the mark at `start` and its partner; marks of the same kind may stand inside. Null where it is not closed. */
function between(text: string, start: number): string | null {
  const open = text[start] ?? ''
  const close = pairs[open]
  if (!close) return null
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === close && (open !== close || at > start)) depth -= 1
    else if (text[at] === open) depth += 1
    if (depth === 0) return text.slice(start + 1, at)
  }
  return null
}

const word = '(?:建\\s*议|提\\s*案|议\\s*案|意见|批评|原案)'
const bare = new RegExp(`^关于.{2,120}?${word}(?=[，,。；（(“]|已?(?:经)?(?:收悉|收到|转|交)|$)`)
const cited = /^关于|建议|提案|议案|问题|意见/

/** A title inside its outer marks; a citation such as “关于‘…’的建议” keeps what stands inside. */
function markedTitle(text: string, start: number): string | null {
  const inner = between(text, start)
  if (!inner || inner.length < 4) return null
  const follows = text.slice(start + inner.length + 2)
  const named = new RegExp(`^(?:的|这[一件]?|一)?(?:相关|有关)?${word}`).test(follows)
  return text[start] === '《' || cited.test(inner) || named ? inner : null
}

/**
 * The title of the proposal as the opening cites it, without its outer marks: in 《》, in quotation marks, or bare after 提出的.
 * Empty where the opening cites none.
 */
export function citedTitle(opening: string): string {
  for (let at = 0; at < opening.length; at += 1) {
    if (opening[at] && pairs[opening[at] as string]) {
      const title = markedTitle(opening, at)
      if (title) return title.trim()
    }
    if (opening.startsWith('关于', at)) {
      const quoted = pairs[opening[at + 2] ?? ''] ? markedTitle(opening, at + 2) : null
      if (quoted && /^关于/.test(quoted)) return quoted.trim()
      const found = bare.exec(opening.slice(at))?.[0]
      if (found) return found.trim()
    }
  }
  return ''
}

const body = /届|人大|政协|人民代表大会|闭会期间/
const boundaries = [
  /(?:在|(?<!关)于(?!都|洪|田|潜))(?:今年|去年|\d{4}年)?(?:初)?(?:召开的|举行的)?([^，。；：《》“”]{2,45}?会议)/g,
  /(?:关于|对|收到|提出的|答复|办理)([^，。；：《》“”]{2,45}?会议)/g,
  /(?:^|[，。；：（(])([^，。；：《》“”（）()]{2,45}?会议)/g,
]

const errands =
  /^(?:我[局委办厅部院]|共|召开|承办|商请|协助|配合|做好|办理|落实|答复|回复|反馈|[转交督]办|转交|提请|报送|今年|去年|召开的|举行的|对|在)+/

/** The session that a sentence names (市七届人大一次会议); empty where it names none. */
export function sessionIn(text: string): string {
  for (const boundary of boundaries)
    for (const match of text.matchAll(boundary)) {
      const session = (match[1] ?? '').trim().replace(errands, '')
      if (body.test(session)) return session
    }
  return ''
}

const numberForms = [
  /(?<![〕\]】］）)〔\d])第\s*([0-9０-９A-Za-z][0-9０-９A-Za-z、，,\-—－_]*|[〇零一二三四五六七八九十百千]+)\s*号/,
  /(?<![〕\]】］）)第\d])([0-9][0-9A-Za-z-]*)\s*号\s*(?:代表|委员)?(?:建议|提案|议案)/,
  /(?:建议|提案|议案)\s*(?:编号|号)?\s*[：:（(]?\s*(?:第)?([0-9A-Za-z][0-9A-Za-z-]*)\s*号/,
  /(?:建议|提案|议案)编号\s*[：:为]?\s*([0-9A-Za-z-]+)/,
]

/** What stands between 第 and 号 of a proposal's number; empty where no number is printed. */
export function proposalNumberIn(text: string): string {
  for (const form of numberForms) {
    const found = form.exec(text)?.[1]
    if (found) return found.trim()
  }
  return ''
}

const handlers =
  /(?:经?会同|经?商请|经商|经会商|会商|汇总|综合)([^，。；：]{2,80}?)(?:等(?:有关|相关)?(?:单位|部门))?(?:的?(?:办理)?意见)?(?=，|。|；|：|共同|认真|联合|研究|办理|协商|会商)/g

/** The co-handling agencies that the opening names (经会同市财政局、市水务局研究); none where it says only 有关部门. */
export function coHandlersIn(opening: string): string[] {
  for (const match of opening.matchAll(handlers)) {
    const words = match[1] ?? ''
    if (/有关|相关|各|大家|代表|委员/.test(words)) continue
    const names = words
      .split(/[、，]|(?<=[局委会厅部办院府])[和及与]/)
      .map(withoutSpaces)
      .filter((name) => name.length >= 2)
    if (names.length > 0) return names
  }
  return []
}
