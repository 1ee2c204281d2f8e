import { isUnit } from '../../model/phrases'
import { letterRule, type Report } from '../rule'
import { differenceOf } from '../text/likeness'
import { type Part, partOf, partsOf } from '../text/parts'

/** A person's name as a salutation lists it, and its place. */
type Greeted = { name: string; start: number; end: number }

const courtesy = /^(?:尊敬的|敬爱的)|^(?:全国|省|市|区|县|州)?(?:人大|政协)(?:代表|委员)(?=[一-鿿]{2})/
const title = /(?:等)?(?:[\d一二三四五六七八九十]{1,4}[名位])?(?:代表|委员|同志|先生|女士)?$/

/** The persons that a salutation lists; units are none. */
function greetedIn(text: string): Greeted[] {
  const names: Greeted[] = []
  for (const found of text.matchAll(/[^、，,：:；;]+/g)) {
    const bare = found[0].replace(/\s/g, '').replace(courtesy, '').replace(courtesy, '').replace(title, '')
    if (!/^[一-鿿·]{2,15}$/.test(bare) || isUnit(bare)) continue
    const [first = '', last = ''] = [bare.charAt(0), bare.charAt(bare.length - 1)]
    const spaced = new RegExp([...bare].join('\\s*')).exec(found[0])
    const at = spaced?.index ?? found[0].indexOf(first)
    const end = spaced ? at + spaced[0].length : found[0].lastIndexOf(last) + 1
    names.push({ name: bare, start: found.index + at, end: found.index + end })
  }
  return names
}

/** Whether one sign of a name is wrong, missing or too many. */
function isSlip(name: string, other: string): boolean {
  const { one, other: second } = differenceOf(name, other)
  return one.length <= 1 && second.length <= 1 && Math.abs(name.length - other.length) <= 1
}

function withOriginal({ id, text }: Part, signed: readonly string[]): Report[] {
  const greeted = greetedIn(text)
  const [names, others] = [new Set(signed), new Set(greeted.map(({ name }) => name))]
  const strangers = greeted.filter(({ name }) => !names.has(name))
  const missing = signed.filter((name) => !others.has(name))
  const slips = strangers.flatMap(({ name, start, end }): Report[] => {
    const near = missing.find((other) => isSlip(name, other))
    if (near === undefined) return []
    return [{ messageId: 'slip', data: { name, right: near }, block: id, start, end, suggestions: [{ text: near }] }]
  })
  const [first] = strangers
  if (slips.length > 0 || !first || strangers.length < greeted.length) return slips
  return [
    {
      messageId: 'stranger',
      data: { name: first.name, right: signed.join('、') },
      block: id,
      start: first.start,
      end: first.end,
    },
  ]
}

/** Names of three signs before 代表 or 委员 that are one sign off the one that is greeted. */
function elsewhere({ id, text }: Part, greeted: readonly Greeted[]): Report[] {
  return [...text.matchAll(/(?<![一-鿿])[一-鿿]{3}(?=(?:等|代表|委员))/g)].flatMap((found): Report[] => {
    const [name] = found
    if (greeted.some((one) => one.name === name)) return []
    const near = greeted.find((one) => one.name.length === 3 && one.name[0] === name[0] && isSlip(name, one.name))
    if (!near) return []
    const place = { block: id, start: found.index, end: found.index + name.length }
    return [{ messageId: 'elsewhere', data: { name, right: near.name }, ...place, suggestions: [{ text: near.name }] }]
  })
}

/** A10: the names greeted are those of the original, and stay the same throughout the letter. */
export const recipientNameMismatch = letterRule({
  id: 'recipient-name-mismatch',
  code: 'A10',
  name: '代表、委员的姓名与原件一致，前后一致',
  severity: 'warning',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》，审核重点：人名准确',
  messages: {
    slip: '称谓中的“{name}”与原件署名“{right}”不一致',
    stranger: '称谓中的“{name}”不在原件的署名之中，原件署名为{right}',
    elsewhere: '“{name}”与称谓中的“{right}”不一致',
  },
  example: { wrong: '梁瑞代表：（原件署名梁锐）', right: '梁锐代表：' },
  create:
    (report) =>
    ({ letter }) => {
      const salutation = partOf(letter, 'salutation')
      if (!salutation) return
      const signed = (letter.proposal?.names ?? [])
        .map((name) => name.replace(/\s/g, ''))
        .filter((name) => !isUnit(name))
      if (signed.length > 0) withOriginal(salutation, signed).forEach(report)
      const greeted = greetedIn(salutation.text)
      for (const part of partsOf(letter, 'title', 'opening', 'closing')) elsewhere(part, greeted).forEach(report)
    },
})
