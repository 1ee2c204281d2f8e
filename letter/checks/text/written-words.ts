import { type Block, type BlockType, splitRunIn } from '../../model/block'
import { matchPairs, type Pair } from './pairs'

/** Parts that the writer words himself; signature, date, copies and the like are made of names and figures. */
const worded: ReadonlySet<BlockType> = new Set([
  'title',
  'opening',
  'heading',
  'paragraph',
  'table',
  'closing',
  'formula',
  'note',
])
/** Parts in which quotation marks hold the proposal's own words. */
const citing: ReadonlySet<BlockType> = new Set(['title', 'opening', 'heading'])
const cited = /^的?(?:建议|提案|议案|意见|诉求)/
const hiddenSign = '\uFFFC'

type Written = { written: string; unquoted: string; stated: string }
const known = new WeakMap<Block, Written>()

/** The pairs that stand in no other of these; in the order of the text. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const found: Pair[] = []
  for (const pair of [...pairs].sort((a, b) => a.open - b.open))
    if (pair.open > (found.at(-1)?.close ?? -1)) found.push(pair)
  return found
}

function hidden(text: string, pairs: readonly Pair[]): string {
  let words = ''
  let from = 0
  for (const { open, close } of pairs) {
    words += text.slice(from, open + 1) + hiddenSign.repeat(close - open - 1)
    from = close
  }
  return words + text.slice(from)
}

function read({ type }: Block, text: string): Written {
  if (!worded.has(type)) return { written: '', unquoted: '', stated: '' }
  const pairs = matchPairs(text).pairs.filter(({ openMark }) => '《“"「'.includes(openMark))
  const quotations = outermost(pairs)
  const foreign = pairs.filter(
    ({ openMark, close }) => openMark === '《' || citing.has(type) || cited.test(text.slice(close + 1, close + 4)),
  )
  const unquoted = hidden(text, quotations)
  const proper = type === 'heading' ? splitRunIn(text).heading.length : 0
  return {
    written: hidden(text, outermost(foreign)),
    unquoted,
    stated: hiddenSign.repeat(proper) + unquoted.slice(proper),
  }
}

function readOnce(block: Block, text: string): Written {
  const kept = known.get(block) ?? read(block, text)
  known.set(block, kept)
  return kept
}

/**
 * The words that the writer of a letter answers for: titles in 《》 and quotations of the proposal are made unreadable, and a part made
 * of facts is empty. Offsets stay.
 */
export function writtenWords(block: Block, text: string): string {
  return readOnce(block, text).written
}

/** The writer's words without anything in 《》 or quotation marks. Offsets stay. */
export function unquotedWords(block: Block, text: string): string {
  return readOnce(block, text).unquoted
}

/** What the letter itself says: as `unquotedWords`, and without the headings, which name what was asked. */
export function statedWords(block: Block, text: string): string {
  return readOnce(block, text).stated
}
