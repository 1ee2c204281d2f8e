import type { Block } from './block'

/** A stretch of blocks from `start` up to but not including `end`. */
export type Stretch = { start: number; end: number }

/** The section of a heading: itself and all up to the next heading of its level or above, or the end of the body. */
export function sectionAt(blocks: readonly Pick<Block, 'type'>[], start: number): Stretch {
  const heading = blocks[start] as Block | undefined
  if (heading?.type !== 'heading') return { start, end: start + 1 }
  let end = start + 1
  while (end < blocks.length) {
    const block = blocks[end] as Block
    if (block.type === 'heading' ? block.level <= heading.level : block.type !== 'paragraph' && block.type !== 'table')
      break
    end += 1
  }
  return { start, end }
}

/** The responses of a letter: the sections of its headings of the first level, in order. */
export function responses(blocks: readonly Block[]): Stretch[] {
  return blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 1 ? [sectionAt(blocks, index)] : [],
  )
}

/** The response that a block lies in, or null where it lies in none. */
export function responseOf(blocks: readonly Block[], index: number): Stretch | null {
  return responses(blocks).find((response) => index >= response.start && index < response.end) ?? null
}

/** The heading whose section a block belongs to (the block itself if it is one), or -1. */
export function headingOf(blocks: readonly Block[], index: number): number {
  for (let at = index; at >= 0; at -= 1) {
    const type = blocks[at]?.type
    if (type === 'heading') return at
    if (type !== 'paragraph' && type !== 'table') return -1
  }
  return -1
}

/** The place a section would move to: after the next of its level, or before the one before it; null where there is none. */
export function neighbourSection(blocks: readonly Block[], start: number, direction: 'up' | 'down'): Stretch | null {
  const heading = blocks[start]
  if (heading?.type !== 'heading') return null
  if (direction === 'down') {
    const next = sectionAt(blocks, start).end
    const block = blocks[next]
    return block?.type === 'heading' && block.level === heading.level ? sectionAt(blocks, next) : null
  }
  for (let at = start - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block?.type === 'heading' && block.level <= heading.level)
      return block.level === heading.level ? sectionAt(blocks, at) : null
  }
  return null
}
