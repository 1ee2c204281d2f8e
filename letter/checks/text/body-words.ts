import type { Block, BlockType } from '../../model/block'
import { withoutQuoted } from './pairs'

const ownTypes: ReadonlySet<BlockType> = new Set([
  'opening',
  'heading',
  'paragraph',
  'table',
  'closing',
  'attachment',
  'note',
])

const known = new WeakMap<Block, string>()

/**
 * The words of a block that its writer answers for: what stands inside 《》 or “” is somebody else's and made unreadable, and so is
 * all of a part that is made of facts. Offsets stay.
 */
export function bodyWords(block: Block, text: string): string {
  if (!ownTypes.has(block.type)) return ''
  const kept = known.get(block)
  if (kept !== undefined) return kept
  const words = withoutQuoted(text)
  known.set(block, words)
  return words
}
