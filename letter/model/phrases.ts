import { type FactName, type Facts, isJoint, printedDate, proposalWord, recipientWord } from './facts'
import type { PhraseName, Phrases } from './template'

/** What stands in the letter for a fact that is not known yet; the check finds it. */
function blank(label: string): string {
  return `【${label}】`
}

/** Finds the blanks that a template left. */
export const blankPattern = /【[^【】]{1,12}】/g

/** Whether a greeted name is a unit (民建市委会, 县政协社会和法制委员会) and no person. */
export function isUnit(name: string): boolean {
  return name.length >= 4 && /(?:会|委|局|党|盟|社|组|团|院|司|厅|处|联|部|中心|办公室)$/.test(name)
}

function greeted(facts: Facts): string {
  if (facts.recipients.length === 0) return blank('姓名') + recipientWord(facts.kind)
  const names = facts.recipients.join('、')
  if (facts.recipients.every(isUnit)) return names + (facts.more ? '等' : '')
  const count = facts.recipientCount > 0 ? `${facts.recipientCount}名` : ''
  const more = facts.more || count ? '等' : ''
  return `${names}${more}${count}${recipientWord(facts.kind)}`
}

const slots: Record<string, (facts: Facts, separator: string) => string> = {
  issuer: (facts) => facts.issuer || blank('单位全称'),
  titleIssuer: (facts) => facts.titleIssuer || facts.issuer || blank('单位名称'),
  session: (facts) => facts.session || blank('会议名称'),
  number: (facts) => facts.proposalNumber || blank('编号'),
  proposalTitle: (facts) => facts.proposalTitle || blank('标题'),
  word: (facts) => proposalWord(facts.kind),
  greeted,
  honorific: (facts) => (facts.recipients.length > 0 && facts.recipients.every(isUnit) ? '' : '尊敬的'),
  you: (facts) => (isJoint(facts) || facts.recipients.some(isUnit) ? '你们' : '您'),
  studied: (facts) => (facts.coHandlers.length > 0 ? `经会同${facts.coHandlers.join('、')}研究` : '经认真研究'),
  date: (facts) => printedDate(facts.date) || blank('成文日期'),
  contact: ({ contact }) =>
    contact.name || contact.phone
      ? `（联系人：${contact.name || blank('姓名')}，联系电话：${contact.phone || blank('电话')}）`
      : '',
  disclosure: (facts) => facts.disclosure || blank('公开方式'),
  distribution: (facts, separator) => facts.distribution.join(separator) || blank('抄送机关'),
}

/** One phrase with its slots filled from the facts; an unknown slot is a mistake in the template and throws. */
export function fillPhrase(phrase: string, facts: Facts, separator = '、'): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name]
    if (!slot) throw new Error(`unknown slot {${name}} in the phrase ${phrase}`)
    return slot(facts, separator)
  })
}

/** The parts whose words are made of facts. `heading` is made of a recommendation and stands apart. */
export const factParts = [
  'title',
  'salutation',
  'opening',
  'closing',
  'formula',
  'signature',
  'date',
  'note',
  'disclosure',
  'distribution',
] as const satisfies readonly PhraseName[]
export type FactPart = (typeof factParts)[number]

/** The words of every part that is made of facts. */
export function printedParts(facts: Facts, phrases: Phrases, separator: string): Record<FactPart, string> {
  const filled = factParts.map((part) => [part, fillPhrase(phrases[part], facts, separator)] as const)
  return Object.fromEntries(filled) as Record<FactPart, string>
}

/** The heading that answers a recommendation. */
export function responseHeading(phrases: Phrases, recommendation: string): string {
  return phrases.heading.replace('{recommendation}', () => recommendation || blank('建议事项'))
}

/** How a fact is printed inside a sentence, with enough of its surroundings to be found again without a doubt. */
const printedFacts: Partial<Record<FactName, (facts: Facts) => string>> = {
  session: (facts) => facts.session || blank('会议名称'),
  proposalNumber: (facts) => `第${facts.proposalNumber || blank('编号')}号`,
  proposalTitle: (facts) => `《${facts.proposalTitle || blank('标题')}》`,
  recipients: greeted,
  issuer: (facts) => facts.issuer || blank('单位全称'),
  date: (facts) => printedDate(facts.date) || blank('成文日期'),
  disclosure: (facts) => facts.disclosure || blank('公开方式'),
}

/** The stretches of a part's text that print a fact, in order, without overlaps. */
export function printedFactRanges(text: string, facts: Facts): { fact: FactName; start: number; end: number }[] {
  const ranges: { fact: FactName; start: number; end: number }[] = []
  for (const [fact, print] of Object.entries(printedFacts) as [FactName, (facts: Facts) => string][]) {
    const words = print(facts)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      ranges.push({ fact, start: at, end: at + words.length })
  }
  ranges.sort((a, b) => a.start - b.start || b.end - a.end)
  return ranges.filter((range, index) => index === 0 || range.start >= (ranges[index - 1]?.end ?? 0))
}

/** A text in which the facts that it prints are exchanged for those of today; all other words stay. */
export function exchangeFacts(text: string, before: Facts, after: Facts): string {
  let exchanged = ''
  let done = 0
  for (const { fact, start, end } of printedFactRanges(text, before)) {
    exchanged += text.slice(done, start) + (printedFacts[fact]?.(after) ?? text.slice(start, end))
    done = end
  }
  return exchanged + text.slice(done)
}
