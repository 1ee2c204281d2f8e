import { letterRule } from '../rule'
import { ownWords } from '../text/own-words'
import { partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'
import { beginsName, properNamesIn } from '../text/proper-names'
import { shortFormsOf } from '../text/short-forms'

/** How many characters a short form has. */
const shortest = 3
const longest = 6

/** Different full names beyond these are not looked at. */
const mostNames = 300

/** The last signs of names, with which their short forms end. */
const lastSign = /[院所会学馆园大]/

/** Short forms that everybody knows, and words that only look like one. */
const known =
  /^(?:市|省|区|县|全|各|该|本|我|在|与|对|由)|人大|政协|常委会|大学|学校|小学|中学|学院$|医院$|公司$|中心$|平台$|学会|委员会|^中科院|^社科院|^农科院|^工程院/

/** Whether the signs stand in this order in the name, the first at its beginning, and not side by side. */
function abbreviates(short: string, name: string): boolean {
  if (name.at(-1) !== short.at(-1) && !(short.endsWith('大') && name.endsWith('大学'))) return false
  if (short[0] !== name[0] || name.includes(short) || name.length < short.length + 3) return false
  let at = -1
  for (const sign of short) {
    at = name.indexOf(sign, at + 1)
    if (at < 0) return false
  }
  return true
}

type Candidate = { short: string; start: number; end: number }

/** The words of a block that may be a short form: in the order of their ends, the longest first. */
const candidatesOf = perBlock((block, text) => {
  const words = ownWords(block, text)
  const candidates: Candidate[] = []
  for (let end = shortest; end <= words.length; end += 1) {
    if (!lastSign.test(words.charAt(end - 1)) || words.startsWith('大学', end - 1)) continue
    for (let start = Math.max(0, end - longest); start <= end - shortest; start += 1) {
      const short = words.slice(start, end)
      if (!known.test(short) && /^[一-鿿]+$/.test(short) && beginsName(words, start))
        candidates.push({ short, start, end })
    }
  }
  return candidates
})

const namesOf = perBlock((block, text) => properNamesIn(ownWords(block, text)).map(({ name }) => name))

/** A01: a short form of a name that stands in full elsewhere in the letter is introduced before it is used. */
export const shortFormUndefined = letterRule({
  id: 'short-form-undefined',
  code: 'A01',
  name: '名称的简称先注明再使用',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：首次出现用全称并注明简称',
  messages: { undefined: '“{short}”似为“{full}”的简称，文中没有注明“以下简称”' },
  example: {
    wrong: '与上海钻石交易所沟通，支持成立上钻所深圳服务平台',
    right: '与上海钻石交易所（以下简称“上钻所”）沟通',
  },
  create:
    (report) =>
    ({ letter }) => {
      const parts = partsOf(letter, 'heading', 'paragraph', 'closing')
      const byFirst = new Map<string, Set<string>>()
      for (const name of parts.flatMap(({ block, text }) => namesOf(block, text)).slice(0, mostNames)) {
        const sign = name.charAt(0)
        byFirst.set(sign, (byFirst.get(sign) ?? new Set()).add(name))
      }
      if (byFirst.size === 0) return
      const defined = new Set(shortFormsOf(letter).map(({ short }) => short))
      const told = new Set<string>()
      for (const { id, block, text } of parts) {
        let last = 0
        for (const { short, start, end } of candidatesOf(block, text)) {
          if (end === last || told.has(short) || defined.has(short)) continue
          const full = [...(byFirst.get(short.charAt(0)) ?? [])].find((name) => abbreviates(short, name))
          if (full === undefined) continue
          told.add(short)
          last = end
          report({ messageId: 'undefined', data: { short, full }, block: id, start, end })
        }
      }
    },
})
