import { type Kind, proposalWord, recipientWord } from '../../model/facts'
import type { Letter } from '../../model/letter'
import { letterRule } from '../rule'
import { withoutQuoted } from '../text/pairs'
import { type Part, partsOf } from '../text/parts'

/** A wrong word, where it stands, and the right one. */
type Mixed = { wrong: string; right: string; start: number }

const notPerson = '(?!会|团|大会|性|处|证)'
const ofOthers = '(?<!政协|人大|党|纪委|监察|工|职工|学生|业主|居民|村民)'

/** Where a letter speaks to its reader: 各位代表, 代表们, 感谢……代表, 代表您. What it says of other deputies is no address. */
function addressForms(word: string): RegExp[] {
  return [
    new RegExp(`(?<=各位)${word}${notPerson}`, 'g'),
    new RegExp(`${ofOthers}${word}(?=们)`, 'g'),
    new RegExp(`(?<=尊敬的[^，。：；]{0,12})${ofOthers}${word}${notPerson}`, 'g'),
    new RegExp(`(?<=感谢[^，。；！人政]{0,6})${ofOthers}${word}(?=您|你|们|对|的关心|的支持|提出)`, 'g'),
    new RegExp(`${ofOthers}${word}(?=您)`, 'g'),
  ]
}

/** Where a letter speaks of what it answers: 您的提案, 本提案, 第12号提案, 提案收悉. 建议 is also a common word and counts only with a number. */
function documentForms(word: string): RegExp[] {
  const numbered = new RegExp(`(?<=第?[\\dA-Za-z]+号(?:（[^（）]{1,20}）)?(?:代表|委员)?)${word}`, 'g')
  if (word === '建议') return [numbered]
  return [
    numbered,
    new RegExp(`(?<=[您们你](?:所)?(?:提出|提)?的?(?:这[一份件个]{1,2}|此)?)${word}(?![人办者委工])`, 'g'),
    new RegExp(`(?<=[本该])${word}(?![人办者委工])`, 'g'),
    new RegExp(`${word}(?=已?(?:收悉|收到))`, 'g'),
  ]
}

/** What the answered document is called. A bill may be answered as a suggestion; then the title says so. */
function answeredWord({ facts, blocks }: Letter): string {
  if (facts.kind !== 'bill') return proposalWord(facts.kind)
  return partsOf({ blocks }, 'title').some(({ text }) => text.includes('建议')) ? '建议' : '议案'
}

/** Both words side by side (代表、委员) address two groups, rightly. */
function standsBeside(text: string, start: number, right: string): boolean {
  const around = [text.slice(Math.max(0, start - 6), start), text.slice(start + 2, start + 9)]
  return (
    new RegExp(`${right}[们、和及与，]*(?:各位)?$`).test(around[0] ?? '') ||
    new RegExp(`^[们、和及与，]*(?:各位|政协|人大)*${right}`).test(around[1] ?? '')
  )
}

function found(text: string, forms: RegExp[], wrong: string, right: string): Mixed[] {
  return forms
    .flatMap((form) => [...text.matchAll(form)])
    .filter(({ index }) => !standsBeside(text, index, right))
    .map(({ index }) => ({ wrong, right, start: index }))
}

function inSalutation(text: string, kind: Kind): Mixed[] {
  const right = recipientWord(kind)
  const wrong = right === '代表' ? '委员' : '代表'
  if (text.includes(right)) return []
  return found(text, [new RegExp(`${wrong}(?=[\\s：:，,。、]|$)`, 'g')], wrong, right)
}

function inText({ text, type }: Part, kind: Kind, document: string): Mixed[] {
  const words = withoutQuoted(text)
  if (type === 'salutation') return inSalutation(words, kind)
  const person = kind === 'cppcc' ? '代表' : '委员'
  const documents = ['建议', '提案', '议案'].filter((word) => word !== document)
  return [
    ...found(words, addressForms(person), person, recipientWord(kind)),
    ...documents.flatMap((word) => found(words, documentForms(word), word, document)),
  ]
}

/** S10: a deputy's suggestion and a CPPCC member's proposal each have their own words. */
export const kindWordsMixed = letterRule({
  id: 'kind-words-mixed',
  code: 'S10',
  name: '代表与委员、建议与提案与议案的用语不混',
  severity: 'error',
  strength: 'required',
  basis: '代表法；《中国人民政治协商会议全国委员会提案工作条例》',
  messages: { mixed: '本件是{kind}的答复，“{wrong}”应为“{right}”' },
  example: { wrong: '（建议答复）您这一提案', right: '您这一建议' },
  create:
    (report) =>
    ({ letter }) => {
      const { kind } = letter.facts
      const document = answeredWord(letter)
      const name = { suggestion: '人大代表建议', cppcc: '政协提案', bill: '人大代表议案' }[kind]
      for (const part of partsOf(
        letter,
        'title',
        'salutation',
        'opening',
        'heading',
        'paragraph',
        'closing',
        'formula',
      )) {
        const places = new Map(inText(part, kind, document).map((mixed) => [mixed.start, mixed]))
        for (const { wrong, right, start } of places.values())
          report({
            messageId: 'mixed',
            data: { kind: name, wrong, right },
            block: part.id,
            start,
            end: start + wrong.length,
            suggestions: [{ text: right }],
          })
      }
    },
})
