import type { Heading, TextBlock } from '../model/block'
import { type Metrics, substituteMetrics } from './metrics'
import type { PaperLine } from './paper'
import { paperLine } from './paper-lines'
import { type Surroundings, setCopies } from './paragraphs'
import { paragraphsOf } from './set-blocks'

/** A line of a block: `start` and `end` count in its own words, `left` and `right` are millimetres from the page's left edge. */
export type BlockLine = Pick<PaperLine, 'start' | 'end' | 'left' | 'right'>

/**
 * The lines of one block of text at once, without the letter around it. A block without words has one empty line.
 */
export function blockLines(
  block: TextBlock | Heading,
  around: Surroundings,
  metrics: Metrics = substituteMetrics,
): BlockLine[] {
  const sets = block.type === 'distribution' ? [setCopies([block], metrics)] : paragraphsOf(block, around, metrics)
  return sets.flatMap((set) =>
    [...set.lines.keys()].flatMap((at) =>
      paperLine(set, at, set.mark).map(({ start, end, left, right }) => ({ start, end, left, right })),
    ),
  )
}
