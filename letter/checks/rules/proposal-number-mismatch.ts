import type { Letter } from '../../model/letter'
import { letterRule, type Report } from '../rule'
import { partOf } from '../text/parts'
import { type ProposalNumber, plainNumber, proposalNumbersIn } from '../text/proposal-numbers'

type Numbered = { id: string; name: string; numbers: ProposalNumber[] }

function numbered(letter: Letter, type: 'title' | 'opening', name: string): Numbered | null {
  const part = partOf(letter, type)
  const numbers = part ? proposalNumbersIn(part.text) : []
  return part && numbers.length > 0 ? { id: part.id, name, numbers } : null
}

function has({ numbers }: Numbered, number: string): boolean {
  return numbers.some((printed) => plainNumber(printed.number) === plainNumber(number))
}

/** The finding at a part's first number where none of its numbers is the expected one. */
function unlike(part: Numbered | null, expected: string, messageId: string): Report[] {
  const first = part?.numbers[0]
  if (!part || !first || has(part, expected)) return []
  return [
    {
      messageId,
      data: { name: part.name, number: first.number, expected },
      block: part.id,
      start: first.start,
      end: first.end,
      suggestions: [{ text: `第${expected}号` }],
    },
  ]
}

/** S07: the proposal's number is the same in the original, the title, the opening and the facts. */
export const proposalNumberMismatch = letterRule({
  id: 'proposal-number-mismatch',
  code: 'S07',
  name: '建议（提案）编号前后一致',
  severity: 'error',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》，审核重点：数字、引文准确',
  messages: {
    original: '{name}中的编号“{number}”与原件编号“{expected}”不一致',
    title: '{name}中的编号“{number}”与标题中的“{expected}”不一致',
    facts: '{name}中的编号“{number}”与登记的编号“{expected}”不一致',
  },
  example: { wrong: '标题：第20210639号；引语：第20210693号', right: '标题、引语均为第20210639号' },
  create:
    (report) =>
    ({ letter }) => {
      const title = numbered(letter, 'title', '标题')
      const opening = numbered(letter, 'opening', '引语')
      const original = letter.proposal?.number.trim() ?? ''
      if (original !== '') {
        const number = original.replace(/^第|号$/g, '')
        for (const part of [title, opening]) unlike(part, number, 'original').forEach(report)
        return
      }
      const known = letter.facts.proposalNumber.trim()
      const titled = title?.numbers.find(({ number }) => opening && has(opening, number)) ?? title?.numbers[0]
      const inTitle = known === '' ? [] : unlike(title, known, 'facts')
      inTitle.forEach(report)
      if (titled) unlike(opening, titled.number, 'title').forEach(report)
      else if (known !== '') unlike(opening, known, 'facts').forEach(report)
    },
})
