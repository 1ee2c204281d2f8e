import { type Block, blockText } from '../letter/model/block'

/** How many words an office program counts: each Chinese character or sign is one, each run of Latin letters and figures is one. */
export function countWords(blocks: readonly Block[], marks: ReadonlyMap<string, string>): number {
  const text = blocks.map((block) => `${marks.get(block.id) ?? ''}${blockText(block)}`).join('\n')
  return text.match(/[!-\u024f]+|[^\s!-\u024f]/gu)?.length ?? 0
}
