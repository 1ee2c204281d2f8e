import { type Heading, splitRunIn } from '../../model/block'
import type { Letter } from '../../model/letter'
import { chineseNumber } from '../../model/numerals'
import { closeness } from './closeness'
import { outermostPairs } from './pairs'
import { type Part, partsOf } from './parts'

/** A heading of the letter with its block. */
export type HeadingPart = Part & { block: Heading }

/** The words in “” of a heading, each with its place; without quotation marks none. */
export function quotedWords(text: string): { words: string; start: number; end: number }[] {
  return outermostPairs(splitRunIn(text).heading, '“"「').map(({ open, close }) => ({
    words: text.slice(open + 1, close),
    start: open + 1,
    end: close,
  }))
}

/** How near a heading must be to a recommendation to be taken for its answer (see `closeness`). */
const nearEnough = 0.6

/** The recommendation that a heading counts out: 关于第一条建议 is 0; null where it counts none. */
function countedOut(text: string): number | null {
  const found = /第([一二三四五六七八九十\d]+)(?:条|点|个|项|方面)(?:意见|建议|问题|提案)/.exec(text)?.[1]
  if (found === undefined) return null
  const count = chineseNumber(found) ?? Number(found)
  return count > 0 ? count - 1 : null
}

function nearness(text: string, recommendation: string): number {
  const quoted = quotedWords(text).map(({ words }) => words)
  const subjects = quoted.length > 0 ? quoted : [splitRunIn(text).heading.replace(/^关于|的?(?:建议|问题)$/g, '')]
  return Math.max(...subjects.map((subject) => closeness(subject, recommendation)))
}

/** The letter's headings, in order. */
export function headingsOf(letter: Pick<Letter, 'blocks'>): HeadingPart[] {
  return partsOf(letter, 'heading').filter((part): part is HeadingPart => part.block.type === 'heading')
}

/**
 * The heading that answers each of the proposal's recommendations, or null: the one that is linked to it, else the one that counts it
 * out, else the nearest in words that answers no other.
 */
export function answersOf(letter: Pick<Letter, 'blocks' | 'proposal'>): (HeadingPart | null)[] {
  const recommendations = letter.proposal?.recommendations ?? []
  const headings = headingsOf(letter)
  const answers = recommendations.map(
    (_, index) => headings.find(({ block }) => block.recommendation === index) ?? null,
  )
  const free = headings.filter(
    ({ block, id }) => block.recommendation === undefined && !answers.some((part) => part?.id === id),
  )
  for (const heading of free) {
    const index = countedOut(heading.text)
    if (index !== null && answers[index] === null) answers[index] = heading
  }
  const near = free
    .filter((heading) => !answers.includes(heading))
    .flatMap((heading) =>
      recommendations.map((words, index) => ({ heading, index, near: nearness(heading.text, words) })),
    )
    .filter((pair) => pair.near >= nearEnough)
    .sort((a, b) => b.near - a.near)
  for (const { heading, index } of near)
    if (answers[index] === null && !answers.includes(heading)) answers[index] = heading
  return answers
}
