import { type Kind, proposalWord, recipientWord } from '../../model/facts'
import type { Letter } from '../../model/letter'
import { letterRule } from '../rule'
import { withoutQuoted } from '../text/pairs'
import { type Part, partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'

/** What stands around a word where it speaks to the reader, or of what is answered. */
type Surroundings = { before?: RegExp; after?: RegExp }

/** A wrong word, where it stands, and the right one. */
type Mixed = { wrong: string; right: string; start: number }

const asking = '(?:感谢|谢谢|欢迎|希望|恳请|敬请|请|感激|祝)[^。！；]{0,16}'
const notOthers = '(?<!政协|人大|党|纪委|监察|工|职工|学生|业主|居民|村民)$'
const notPerson = '(?!会|团|大会|性|处|证)'

/** Where a letter speaks to its reader: 感谢各位代表, 欢迎代表们, 代表您. What it says of other deputies is no address. */
const addressed: readonly Surroundings[] = [
  { before: new RegExp(`${asking}各位$`), after: new RegExp(`^${notPerson}`) },
  { before: new RegExp(`${asking}${notOthers}`), after: /^们/ },
  { before: new RegExp(`尊敬的[^，。：；]{0,12}${notOthers}`), after: new RegExp(`^${notPerson}`) },
  { before: new RegExp(`感谢[^，。；！人政]{0,6}${notOthers}`), after: /^(?:您|你|对|的关心|的支持|提出)/ },
  { before: new RegExp(notOthers), after: /^您/ },
]

const numbered: Surroundings = { before: /[\dA-Za-z]号(?:（[^（）]{1,20}）)?(?:代表|委员)?$/ }
const notOffice = /^(?![人办者委工])/

/** Where a letter speaks of what it answers: 您的提案, 本提案, 第12号提案, 提案收悉. 建议 is also a common word and counts only with a number. */
function answered(word: string): readonly Surroundings[] {
  if (word === '建议') return [numbered]
  return [
    numbered,
    { before: /[您们你](?:所)?(?:提出|提)?的?(?:这[一份件个]{1,2}|此)?$/, after: notOffice },
    { before: /本$/, after: notOffice },
    // 该提案 may mean another that was named before it.
    { before: new RegExp(`^(?!.*${word}).*该$`, 's'), after: notOffice },
    { after: /^已?(?:收悉|收到)/ },
    // 提案中提到的问题, where no other was named before.
    {
      before: new RegExp(`^(?!.*${word}).*(?:^|[。；，：\\n])$`, 's'),
      after: /^(?:[中里](?:提到|提出|所提|反映|建议|指出|关于)|所提(?:出|到)?的?(?:意见|问题|事项|措施))/,
    },
  ]
}

/** Both words side by side (代表、委员) address two groups, rightly. */
function standsBeside(before: string, after: string, right: string): boolean {
  return (
    new RegExp(`${right}[们、和及与，]*(?:各位)?$`).test(before) ||
    new RegExp(`^[们、和及与，]*(?:各位|政协|人大)*${right}`).test(after)
  )
}

/** A bill that is handled as a suggestion is named with both words: 第7号议案转建议, 该议案作为代表建议办理. */
const turned = /^(?:转|改|作|按)(?:为|作|由)?(?:人大)?(?:代表)?(?:建议|提案)/

/** How far back the words before a word are read, in characters. */
const nearby = 60

const mixable = /代表|委员|建议|提案|议案/

function found(text: string, wrong: string, right: string, places: readonly Surroundings[]): Mixed[] {
  return [...text.matchAll(new RegExp(wrong, 'g'))].flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - nearby), index)
    const after = text.slice(index + wrong.length, index + wrong.length + 10)
    if (turned.test(after)) return []
    const fits = places.some((place) => (place.before?.test(before) ?? true) && (place.after?.test(after) ?? true))
    return fits && !standsBeside(before, after, right) ? [{ wrong, right, start: index }] : []
  })
}

/** What the answered document is called. A bill may be answered as a suggestion; then the title says so. */
function answeredWord({ facts, blocks }: Letter): string {
  if (facts.kind !== 'bill') return proposalWord(facts.kind)
  return partsOf({ blocks }, 'title').some(({ text }) => text.includes('建议')) ? '建议' : '议案'
}

const ownWords = perBlock((_, text) => (mixable.test(text) ? withoutQuoted(text) : ''))

function inText({ text, type, block }: Part, kind: Kind, document: string): Mixed[] {
  const words = ownWords(block, text)
  if (words === '') return []
  const right = recipientWord(kind)
  const wrong = right === '代表' ? '委员' : '代表'
  if (type === 'salutation')
    return words.includes(right) ? [] : found(words, wrong, right, [{ after: /^(?:[\s：:，,。、]|$)/ }])
  const documents = ['建议', '提案', '议案'].filter((word) => word !== document)
  return [
    ...found(words, wrong, right, addressed),
    ...documents.flatMap((word) => found(words, word, document, answered(word))),
  ]
}

/** S10: a deputy's suggestion and a CPPCC member's proposal each have their own words. */
export const kindWordsMixed = letterRule({
  id: 'kind-words-mixed',
  code: 'S10',
  name: '代表与委员、建议与提案与议案的用语不混',
  severity: 'error',
  strength: 'required',
  basis: '《代表法》；《中国人民政治协商会议全国委员会提案工作条例》',
  messages: { mixed: '本件是{kind}的答复，“{wrong}”应为“{right}”' },
  example: { wrong: '（建议答复）您这一提案', right: '您这一建议' },
  create:
    (report) =>
    ({ letter }) => {
      const { kind } = letter.facts
      const document = answeredWord(letter)
      const name = { suggestion: '人大代表建议', cppcc: '政协提案', bill: '人大代表议案' }[kind]
      const spoken = partsOf(letter, 'title', 'salutation', 'opening', 'heading', 'paragraph', 'closing', 'formula')
      for (const part of spoken)
        for (const { wrong, right, start } of inText(part, kind, document))
          report({
            messageId: 'mixed',
            data: { kind: name, wrong, right },
            block: part.id,
            start,
            end: start + wrong.length,
            suggestions: [{ text: right }],
          })
    },
})
