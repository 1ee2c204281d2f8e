import { type Block, blockText, type Heading, splitRunIn } from '../../model/block'
import type { Letter } from '../../model/letter'
import { chineseNumber } from '../../model/numerals'
import { sectionAt } from '../../model/sections'
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

/** How near it must be where no other recommendation and no other heading is left at its place. */
const nearEnoughAlone = 0.25

/**
 * Whether nothing is said below the heading at `index`. A heading that is a whole sentence says something itself; so does one with a
 * text run in.
 */
export function saysNothing(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block
  const text = blockText(block).trim()
  if (splitRunIn(text).rest !== '' || /[。；！]$/.test(text)) return false
  const { end } = sectionAt(blocks, index)
  const words = blocks.slice(index + 1, end).map((item) => blockText(item).replace(/【[^【】]*】/g, ''))
  return words.every((item) => item.trim() === '')
}

/** The recommendation that a heading counts out: 关于第一条建议 is 0; null where it counts none. */
export function countedOut(text: string): number | null {
  const found = /第([一二三四五六七八九十\d]+)(?:条|点|个|项|方面)(?:意见|建议|问题|提案)/.exec(text)?.[1]
  if (found === undefined) return null
  const count = chineseNumber(found) ?? Number(found)
  return count > 0 ? count - 1 : null
}

export function nearness(text: string, recommendation: string): number {
  const quoted = quotedWords(text).map(({ words }) => words)
  const subjects = quoted.length > 0 ? quoted : [splitRunIn(text).heading.replace(/^关于|的?(?:建议|问题)$/g, '')]
  return Math.max(...subjects.map((subject) => closeness(subject, recommendation)))
}

/** The letter's headings, in order. */
export function headingsOf(letter: Pick<Letter, 'blocks'>): HeadingPart[] {
  return partsOf(letter, 'heading').filter((part): part is HeadingPart => part.block.type === 'heading')
}

type Answers = (HeadingPart | null)[]

/** Takes the answers nearest in words, the nearest first. */
function takeNearest(answers: Answers, free: readonly HeadingPart[], recommendations: readonly string[]): void {
  const near = free
    .filter((heading) => !answers.includes(heading))
    .flatMap((heading) =>
      recommendations.map((words, index) => ({ heading, index, near: nearness(heading.text, words) })),
    )
    .filter((pair) => pair.near >= nearEnough)
    .sort((a, b) => b.near - a.near)
  for (const { heading, index } of near)
    if (answers[index] === null && !answers.includes(heading)) answers[index] = heading
}

/** Takes a heading in other words for the answer where it stands, alone, between the answers before and after it. */
function takeBetween(answers: Answers, headings: readonly HeadingPart[], recommendations: readonly string[]): void {
  const taken = answers.filter((answer) => answer !== null)
  const level = Math.min(...taken.map(({ block }) => block.level))
  const main = headings.filter(({ block }) => block.level === level)
  recommendations.forEach((words, index) => {
    const before = index === 0 ? -1 : main.findIndex((heading) => heading === answers[index - 1])
    const after = index === answers.length - 1 ? -1 : main.findIndex((heading) => heading === answers[index + 1])
    if (answers[index] !== null || (before < 0 && index > 0) || (after < 0 && index < answers.length - 1)) return
    const free = main
      .slice(before + 1, after < 0 ? undefined : after)
      .filter((heading) => heading.block.recommendation === undefined && !answers.includes(heading))
      .filter((heading) => nearness(heading.text, words) >= nearEnoughAlone)
    if (free.length === 1) answers[index] = free[0] ?? null
  })
}

/**
 * The heading that answers each of the proposal's recommendations, or null: the one that is linked to it, else the one that counts it
 * out, else the nearest in words that answers no other, else the one in its place that has at least some of its words.
 */
export function answersOf(letter: Pick<Letter, 'blocks' | 'proposal'>): (HeadingPart | null)[] {
  const recommendations = letter.proposal?.recommendations ?? []
  const headings = headingsOf(letter)
  const answers: Answers = recommendations.map(
    (_, index) => headings.find(({ block }) => block.recommendation === index) ?? null,
  )
  const free = headings.filter(
    ({ block, id }) => block.recommendation === undefined && !answers.some((part) => part?.id === id),
  )
  for (const heading of free) {
    const index = countedOut(heading.text)
    if (index !== null && answers[index] === null) answers[index] = heading
  }
  takeNearest(answers, free, recommendations)
  if (answers.some((answer) => answer !== null)) takeBetween(answers, headings, recommendations)
  return answers
}
