import type { Heading, TextBlock } from '../model/block'
import { type Metrics, substituteMetrics } from './metrics'
import type { BlockLine } from './paper'
import { paperLine } from './paper-lines'
import { type Surroundings, setCopies } from './paragraphs'
import { paragraphsOf } from './set-blocks'

/**
 * The lines of one block of text at once, without the letter around it. A block without words has one empty line.
 */
export function blockLines(
  block: TextBlock | Heading,
  around: Surroundings,
  metrics: Metrics = substituteMetrics,
): BlockLine[] {
  const sets = block.type === 'distribution' ? [setCopies([block], metrics)] : paragraphsOf(block, around, metrics)
  return sets.flatMap((set) => [...set.lines.keys()].flatMap((at) => paperLine(set, at, set.mark)))
}
