import type { Block } from '../../model/block'
import type { Term } from '../../model/vocabulary'
import { ownWords } from './own-words'
import { perBlock } from './per-block'
import { type FoundTerm, termFinder } from './terms'

/** A finder for the terms of a list among a block's own words; what it found is kept as long as the block object is the same. */
export function ownTermFinder(terms: readonly Term[]): (block: Block, text: string) => readonly FoundTerm[] {
  const find = termFinder(terms)
  return perBlock((block, text) => find(ownWords(block, text)))
}
