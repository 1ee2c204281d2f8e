import type { Block, BlockType } from '../../model/block'
import { outermostPairs, type Pair } from './pairs'

/** Parts in which quotation marks hold the proposal's own words. */
const quoting: readonly BlockType[] = ['title', 'opening', 'heading']

/** A quotation longer than this is a sentence of somebody's, and no name. */
const longestName = 16

const citing = /^的?(?:建议|提案|议案|问题|意见|诉求)/

/** A text with and without the names that stand in short quotation marks. */
type OwnWords = { withNames: string; withoutNames: string }

const known = new WeakMap<Block, OwnWords>()

function hidden(text: string, pairs: readonly Pair[]): string {
  let words = ''
  let from = 0
  for (const { open, close } of pairs) {
    if (open < from) continue
    words += text.slice(from, open + 1) + '\uFFFC'.repeat(close - open - 1)
    from = close
  }
  return words + text.slice(from)
}

function readOwnWords(type: BlockType, text: string): OwnWords {
  const pairs = outermostPairs(text, '《“"「')
  const cited = pairs.filter(
    ({ open, close }) =>
      quoting.includes(type) || close - open > longestName || citing.test(text.slice(close + 1, close + 5)),
  )
  const foreign = [...cited, ...outermostPairs(text, '《')].sort((one, other) => one.open - other.open)
  return { withNames: hidden(text, foreign), withoutNames: hidden(text, pairs) }
}

function ownWordsOf(block: Block, text: string): OwnWords {
  const read = known.get(block) ?? readOwnWords(block.type, text)
  known.set(block, read)
  return read
}

/**
 * A block's text with other people's words made unreadable: titles in 《》, and quotations that cite the proposal. Names in short quotation
 * marks are the letter's own. The marks and all offsets stay.
 */
export function ownWords(block: Block, text: string): string {
  return ownWordsOf(block, text).withNames
}

/** A block's text with everything in 《》 and in quotation marks made unreadable. The marks and all offsets stay. */
export function unquotedWords(block: Block, text: string): string {
  return ownWordsOf(block, text).withoutNames
}
