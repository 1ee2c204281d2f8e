import type { Block } from '../../model/block'

/**
 * A reading of one block's words that is kept as long as the block object is the same: a rule that compares all blocks of a letter then
 * reads only those anew that a key has changed.
 */
export function perBlock<Reading>(
  read: (block: Block, text: string) => Reading,
): (block: Block, text: string) => Reading {
  const known = new WeakMap<Block, { reading: Reading }>()
  return (block, text) => {
    const kept = known.get(block) ?? { reading: read(block, text) }
    known.set(block, kept)
    return kept.reading
  }
}
