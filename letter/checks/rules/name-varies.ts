import type { Letter } from '../../model/letter'
import { letterRule, type Report } from '../rule'
import { issuerPlace } from '../text/issuer-place'
import { nearlySame } from '../text/likeness'
import { ownWords } from '../text/own-words'
import { type Part, partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'
import { properNamesIn } from '../text/proper-names'

/** A name of the letter: its words without the place before them, and where it stands first. */
type Named = { words: string; name: string; ending: string; block: string; start: number; end: number; count: number }

/** Names of one ending beyond these are not compared. */
const mostNames = 80

/** More findings than these would hide the rest. */
const mostReports = 5

const listed = /^[”"」）]?[、和与及，以]{1,2}[“"「（]?$/

function bodyParts(letter: Letter): Part[] {
  return partsOf(letter, 'heading', 'paragraph', 'closing')
}

const properNames = perBlock((block, text) => properNamesIn(ownWords(block, text)))

/** The different names of the body, and the pairs of them that stand side by side in an enumeration. */
function namesOf(letter: Letter): { names: Named[]; beside: Set<string> } {
  const place = issuerPlace(letter.facts.issuer)?.place ?? ''
  const prefix = place === '' ? null : new RegExp(`^${place.slice(0, -1)}(?:${place.slice(-1)})?`)
  const names = new Map<string, Named>()
  const beside = new Set<string>()
  for (const { id, block, text } of bodyParts(letter)) {
    let last: { words: string; end: number } | null = null
    for (const { name, ending, start, end } of properNames(block, text)) {
      const bare = prefix ? name.replace(prefix, '') : name
      const words = bare.length < 6 ? name : bare
      if (last && listed.test(text.slice(last.end, start))) beside.add(`${last.words}\n${words}`)
      last = { words, end }
      const known = names.get(words)
      if (known) known.count += 1
      else names.set(words, { words, name, ending, block: id, start, end, count: 1 })
    }
  }
  return { names: [...names.values()], beside }
}

/** The names that are nearly those of something named elsewhere: the rarer of the two, or the later. */
function alike(letter: Letter): Report[] {
  const { names, beside } = namesOf(letter)
  const byEnding = new Map<string, Named[]>()
  const reports: Report[] = []
  for (const named of names) {
    const key = named.ending.slice(-2)
    const others = byEnding.get(key) ?? []
    byEnding.set(key, others)
    if (others.length >= mostNames) continue
    const near = others.find(
      (other) =>
        nearlySame(other.words, named.words) &&
        !beside.has(`${other.words}\n${named.words}`) &&
        !beside.has(`${named.words}\n${other.words}`),
    )
    others.push(named)
    if (!near) continue
    const [usual, rare] = named.count > near.count ? [named, near] : [near, named]
    const { block, start, end, name } = rare
    reports.push({ messageId: 'alike', data: { name, other: usual.name }, block, start, end })
  }
  return reports
}

/** More quotations than these are not looked for elsewhere. */
const mostQuoted = 60

const quotation = /“([一-鿿A-Za-z·]{4,16})”([一-鿿]{0,8})/g
const nameEnding =
  /(?:中心|平台|基地|园区?|院|馆|品牌|联盟|论坛|工程|行动|计划|大赛|大学|大会|学会|协会|公司|项目|示范区|试验区)$/

/** The quoted name with what belongs to it after its quotation marks: “深圳珠宝”区域品牌. Null where it is no name. */
function quotedName(quoted: string, after: string): string | null {
  if (nameEnding.test(quoted)) return quoted
  for (let length = 2; length <= after.length; length += 1)
    if (nameEnding.test(after.slice(0, length))) return quoted + after.slice(0, length)
  return null
}

/** Names that stand with quotation marks at one place and without at another. */
function quotedUnevenly(letter: Letter): Report[] {
  const parts = bodyParts(letter).map((part) => ({ ...part, words: ownWords(part.block, part.text) }))
  const seen = new Set<string>()
  return parts.flatMap(({ id, words }) =>
    [...words.matchAll(quotation)].flatMap((found): Report[] => {
      const [, quoted = '', after = ''] = found
      const name = quotedName(quoted, after)
      const introduced = /[称为]$/.test(words.slice(Math.max(0, found.index - 1), found.index))
      if (name === null || introduced || seen.has(name) || seen.size >= mostQuoted) return []
      seen.add(name)
      const bare = parts.some((part) => hasBare(part.words, name))
      if (!bare) return []
      const end = found.index + name.length + 2
      return [{ messageId: 'quotes', data: { name }, block: id, start: found.index, end }]
    }),
  )
}

function hasBare(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length))
    if (words[at - 1] !== '“' && words[at + name.length] !== '”') return true
  return false
}

const modifier = '国家|有关|相关|各|市|省|中央|区'
const modified = new RegExp(`((?:${modifier}){2,3})(部委|部门|单位|机构)`, 'g')

/** The same modifiers in another order: 国家有关部委, 有关国家部委. */
function orderVaries(letter: Letter): Report[] {
  const seen = new Map<string, string>()
  const told = new Set<string>()
  return bodyParts(letter).flatMap(({ id, block, text }) =>
    [...ownWords(block, text).matchAll(modified)].flatMap((found): Report[] => {
      const [name, modifiers = '', noun = ''] = found
      const key = (modifiers.match(new RegExp(modifier, 'g')) ?? []).sort().join('') + noun
      const first = seen.get(key)
      if (first === undefined) seen.set(key, name)
      if (first === undefined || first === name || told.has(name)) return []
      told.add(name)
      const end = found.index + name.length
      return [{ messageId: 'order', data: { name, other: first }, block: id, start: found.index, end }]
    }),
  )
}

/** A05: one thing bears one name throughout the letter. */
export const nameVaries = letterRule({
  id: 'name-varies',
  code: 'A05',
  name: '同一事物的名称前后一致',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：同一名称前后一致',
  messages: {
    alike: '“{name}”与他处的“{other}”相近，如是同一事物，名称应一致',
    quotes: '“{name}”一处加引号、一处不加，宜一致',
    order: '“{name}”与前文的“{other}”写法不一，宜一致',
  },
  example: { wrong: '水贝万山珠宝产业园……水贝万山珠宝文化产业园', right: '两处均为水贝万山珠宝文化产业园' },
  create:
    (report) =>
    ({ letter }) => {
      for (const find of [alike, quotedUnevenly, orderVaries]) find(letter).slice(0, mostReports).forEach(report)
    },
})
