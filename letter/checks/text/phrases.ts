import type { Block } from '../../model/block'
import type { Letter } from '../../model/letter'
import type { Report } from '../rule'
import { statedWords, unquotedProse } from './own-words'
import { partsOf } from './parts'
import { perBlock } from './per-block'

/** A way of putting things that a rule looks for: `pattern` is global, `advice` what the message may say of it. */
export type Phrase = { pattern: RegExp; advice?: string }

/** A visitor that reports the phrases of a table in a block's own words, as message `found` with {words} and {advice}. */
export function phraseVisitor(
  phrases: readonly Phrase[],
  report: (report: Report) => void,
): (block: Block, text: string) => void {
  return (block, text) => {
    const words = unquotedProse(block, text)
    for (const { pattern, advice = '' } of phrases)
      for (const { index: start, 0: found } of words.matchAll(pattern)) {
        const end = start + found.length
        report({ messageId: 'found', data: { words: text.slice(start, end), advice }, block: block.id, start, end })
      }
  }
}

/** A place in the body of a letter, and what is to be said of it. */
export type Place = { block: string; start: number; end: number; words: string; advice: string }

/** The first place of each phrase in a block. */
function firstPlaces(block: Block, text: string, phrases: readonly Phrase[]): Place[] {
  const words = statedWords(block, text)
  const found = phrases.flatMap(({ pattern, advice = '' }) => {
    const first = words.matchAll(pattern).next().value
    if (!first) return []
    const end = first.index + first[0].length
    return [{ block: block.id, start: first.index, end, words: text.slice(first.index, end), advice }]
  })
  // A place that two phrases have in common is told once.
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0))
}

const readers = new WeakMap<readonly Phrase[], (block: Block, text: string) => Place[]>()

/** The first place of each phrase in each block of the body, at most `limit` in a letter: hints are to be read, not counted. */
export function hintedPlaces(letter: Pick<Letter, 'blocks'>, phrases: readonly Phrase[], limit: number): Place[] {
  const read = readers.get(phrases) ?? perBlock((block, text) => firstPlaces(block, text, phrases))
  readers.set(phrases, read)
  const places: Place[] = []
  for (const { block, text } of partsOf(letter, 'heading', 'paragraph', 'closing')) {
    places.push(...read(block, text))
    if (places.length >= limit) return places.slice(0, limit)
  }
  return places
}
