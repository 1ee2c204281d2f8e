import { type Block, blockText } from '../letter/model/block'

/** What a block came to, with the mark that it had then. */
const known = new WeakMap<Block, { mark: string; count: number }>()

function wordsOf(block: Block, mark: string): number {
  const before = known.get(block)
  if (before?.mark === mark) return before.count
  const count = `${mark}${blockText(block)}`.match(/[!-\u024f]+|[^\s!-\u024f]/gu)?.length ?? 0
  known.set(block, { mark, count })
  return count
}

/** How many words an office program counts: each Chinese character or sign is one, each run of Latin letters and figures is one. */
export function countWords(blocks: readonly Block[], marks: ReadonlyMap<string, string>): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block, marks.get(block.id) ?? ''), 0)
}
