import { type Block, type BlockType, splitRunIn } from '../../model/block'
import { outermostPairs, type Pair } from './pairs'

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

function hidden(text: string, pairs: readonly Pair[]): string {
  let words = ''
  let from = 0
  for (const { open, close } of pairs) {
    if (open < from) continue
    words += text.slice(from, open + 1) + hiddenSign.repeat(close - open - 1)
    from = close
  }
  return words + text.slice(from)
}

function read({ type }: Block, text: string): Written {
  if (!worded.has(type)) return { written: '', unquoted: '', stated: '' }
  const quotations = outermostPairs(text, '《“"「')
  const foreign = quotations.filter(
    ({ openMark, close }) => openMark === '《' || citing.has(type) || cited.test(text.slice(close + 1, close + 4)),
  )
  const titles = outermostPairs(text, '《')
  const unquoted = hidden(text, quotations)
  const proper = type === 'heading' ? splitRunIn(text).heading.length : 0
  return {
    written: hidden(
      text,
      [...foreign, ...titles].sort((a, b) => a.open - b.open || b.close - a.close),
    ),
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
