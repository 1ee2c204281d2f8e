import { splitRunIn } from '../model/block'
import { headingMarkOf } from '../model/heading-mark'
import type { Letter } from '../model/letter'
import { answersOf, countedOut, type HeadingPart, headingsOf, nearness, quotedWords, saysNothing } from './text/answers'
import { isFaithful } from './text/faithful'
import { partsOf } from './text/parts'

/**
 * How a letter answers its proposal; `index` counts the recommendations from 0. `renamed` are those whose heading has other words than
 * the recommendation, with the heading as the letter has it, without its number.
 */
export type Coverage = { unanswered: number[]; outOfOrder: boolean; renamed: { index: number; printed: string }[] }

/** How much of a recommendation's words the first sentence of a paragraph must have to be taken for its answer. */
const nearEnough = 0.6

/** A heading's own words: without a number typed by hand, and without what is run in. */
function printedWords({ block, text }: HeadingPart): string {
  const words = block.byHand ? (headingMarkOf(text)?.text ?? text) : text
  return splitRunIn(words).heading.trim()
}

/** Whether a heading has the recommendation's own words, or only counts it out (关于第一条建议). */
function namesIt(heading: string, recommendation: string): boolean {
  const quoted = quotedWords(heading).map(({ words }) => words)
  if (quoted.length > 0) return quoted.some((words) => isFaithful(words, recommendation))
  const uncounted = heading.replace(
    /(?:关于)?第[^，。：]{1,4}?(?:条|点|个|项|方面)(?:意见|建议|问题|提案)[：:，、]?/,
    '',
  )
  const subject = uncounted.replace(/^(?:关于)|(?:的(?:建议|意见|问题|提案))?(?:的?答复)?$/g, '')
  return subject === '' || isFaithful(subject, recommendation)
}

/** Which recommendations a letter without headings answers in its paragraphs. */
function answeredInParagraphs(letter: Letter, recommendations: readonly string[]): boolean[] {
  const paragraphs = partsOf(letter, 'paragraph', 'table').filter(({ text }) => text.trim() !== '')
  if (recommendations.length === 1) return [paragraphs.length > 0]
  const first = paragraphs.map(({ text }) => splitRunIn(text).heading)
  return recommendations.map((words, index) =>
    first.some((sentence) => countedOut(sentence) === index || nearness(sentence, words) >= nearEnough),
  )
}

/** How a letter answers the proposal that it holds; null where it holds none. */
export function coverageOf(letter: Letter): Coverage | null {
  if (letter.proposal === null) return null
  const { recommendations } = letter.proposal
  const places = new Map(letter.blocks.map(({ id }, index) => [id, index]))
  const answers = answersOf(letter).map((heading) => {
    const place = heading ? (places.get(heading.id) ?? -1) : -1
    return place < 0 || saysNothing(letter.blocks, place) ? null : { heading: heading as HeadingPart, place }
  })
  const inParagraphs = headingsOf(letter).length === 0 ? answeredInParagraphs(letter, recommendations) : []
  const found = answers.flatMap((answer) => (answer ? [answer.place] : []))
  return {
    unanswered: answers.flatMap((answer, index) => (answer || inParagraphs[index] ? [] : [index])),
    outOfOrder: found.some((place, index) => index > 0 && place < (found[index - 1] ?? 0)),
    renamed: answers.flatMap((answer, index) => {
      if (!answer) return []
      const printed = printedWords(answer.heading)
      return namesIt(printed, recommendations[index] ?? '') ? [] : [{ index, printed }]
    }),
  }
}
