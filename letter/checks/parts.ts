import { type BlockType, blockText, isBody } from '../model/block'
import type { Letter } from '../model/letter'

/** A block as the rules look at it: what it is and its words. */
export type Part = { id: string; type: BlockType; text: string }

/** All blocks of these types with their words, in the order of the letter. */
export function partsOf(letter: Pick<Letter, 'blocks'>, ...types: BlockType[]): Part[] {
  return letter.blocks
    .filter((block) => types.includes(block.type))
    .map((block) => ({ id: block.id, type: block.type, text: blockText(block) }))
}

/** The blocks of the body with their words. */
export function bodyOf(letter: Pick<Letter, 'blocks'>): Part[] {
  return letter.blocks.filter(isBody).map((block) => ({ id: block.id, type: block.type, text: blockText(block) }))
}

/** All blocks of the letter with their words. */
export function allParts(letter: Pick<Letter, 'blocks'>): Part[] {
  return letter.blocks.map((block) => ({ id: block.id, type: block.type, text: blockText(block) }))
}

/** The lines of a block's text, each with its place (UTF-16 units); a line break belongs to no line. */
export function linesOf(text: string): { text: string; start: number; end: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const place = { text: line, start, end: start + line.length }
    start = place.end + 1
    return place
  })
}
