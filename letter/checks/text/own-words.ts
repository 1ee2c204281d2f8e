import { type Block, type BlockType, splitRunIn } from '../../model/block'
import { outermostPairs, type Pair } from './pairs'

/** Parts in which quotation marks hold the proposal's own words. */
const quoting: ReadonlySet<BlockType> = new Set(['title', 'opening', 'heading'])

/** Parts in sentences; signature, date, copies and the like are made of names and figures, which have rules of their own. */
const prose: ReadonlySet<BlockType> = new Set([
  'title',
  'opening',
  'heading',
  'paragraph',
  'table',
  'closing',
  'formula',
  'attachment',
  'note',
])

/** Behind a quotation: what was asked for. */
const citing = /^的?(?:建议|提案|议案|问题|意见|诉求)/

/** Sentences in quotation marks are somebody's; a name or a slogan is the letter's own. */
const sentence = /[。！？]/

/** A text without other people's words, and without any words in quotation marks. */
type OwnWords = { own: string; unquoted: string }

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
      quoting.has(type) || citing.test(text.slice(close + 1, close + 5)) || sentence.test(text.slice(open, close)),
  )
  const foreign = [...cited, ...outermostPairs(text, '《')].sort((one, other) => one.open - other.open)
  return { own: hidden(text, foreign), unquoted: hidden(text, pairs) }
}

function readOnce(block: Block, text: string): OwnWords {
  const read = known.get(block) ?? readOwnWords(block.type, text)
  known.set(block, read)
  return read
}

/**
 * A block's text with other people's words made unreadable: titles in 《》, quotations of the proposal, and quoted sentences. Names and
 * slogans in quotation marks are the letter's own. The marks and all offsets stay.
 */
export function ownWords(block: Block, text: string): string {
  return readOnce(block, text).own
}

/** A block's text with everything in 《》 and in quotation marks made unreadable. The marks and all offsets stay. */
export function unquotedWords(block: Block, text: string): string {
  return readOnce(block, text).unquoted
}

/** The own words of a part in sentences; none of a part that is made of names and figures. */
export function ownProse(block: Block, text: string): string {
  return prose.has(block.type) ? ownWords(block, text) : ''
}

/** The unquoted words of a part in sentences; none of a part that is made of names and figures. */
export function unquotedProse(block: Block, text: string): string {
  return prose.has(block.type) ? unquotedWords(block, text) : ''
}

/** What the letter itself says: its unquoted prose without the headings, which name what was asked. */
export function statedWords(block: Block, text: string): string {
  const words = unquotedProse(block, text)
  const heading = block.type === 'heading' ? splitRunIn(text).heading.length : 0
  return '\uFFFC'.repeat(heading) + words.slice(heading)
}
