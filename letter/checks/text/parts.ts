import { type Block, type BlockType, blockText } from '../../model/block'
import type { Letter } from '../../model/letter'

/** A block as a letter rule reads it. */
export type Part = Readonly<{ id: string; type: BlockType; text: string; block: Block }>

const known = new WeakMap<Block, Part>()

/** A block with its words, put together once for each block object. */
function asPart(block: Block): Part {
  const part = known.get(block) ?? { id: block.id, type: block.type, text: blockText(block), block }
  known.set(block, part)
  return part
}

/** The blocks of these types with their words, in the order of the letter; without types all blocks. */
export function partsOf(letter: Pick<Letter, 'blocks'>, ...types: BlockType[]): Part[] {
  return letter.blocks.filter((block) => types.length === 0 || types.includes(block.type)).map(asPart)
}

/** The first block of a type that has words. */
export function partOf(letter: Pick<Letter, 'blocks'>, type: BlockType): Part | undefined {
  return partsOf(letter, type).find(({ text }) => text.trim() !== '')
}
