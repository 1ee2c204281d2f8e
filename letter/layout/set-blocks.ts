import type { Block, Heading, Table, TextBlock } from '../model/block'
import type { Metrics } from './metrics'
import { type SetParagraph, type Surroundings, setBlock } from './paragraphs'
import { type SetTable, setTable } from './table-rows'

type Memo<Set> = { key: string; metrics: Metrics; set: Set }
const knownBlocks = new WeakMap<Block, Memo<SetParagraph[]>>()
const knownTables = new WeakMap<Table, Memo<SetTable>>()

function remembered<Of extends Block, Set>(
  memory: WeakMap<Of, Memo<Set>>,
  block: Of,
  key: string,
  metrics: Metrics,
  make: () => Set,
): Set {
  const known = memory.get(block)
  if (known && known.key === key && known.metrics === metrics) return known.set
  const set = make()
  memory.set(block, { key, metrics, set })
  return set
}

/** The paragraphs of one block of text, remembered for as long as the block is the same object. */
export function paragraphsOf(block: TextBlock | Heading, around: Surroundings, metrics: Metrics): SetParagraph[] {
  const { align, name, date } = around.signature
  const signed = block.type === 'signature' || block.type === 'date'
  const key = `${around.mark}/${signed ? [align, name, date] : ''}`
  return remembered(knownBlocks, block, key, metrics, () => setBlock(block, metrics, around))
}

/** The rows of a table, remembered for as long as the table is the same object. */
export function rowsOf(table: Table, metrics: Metrics): SetTable {
  return remembered(knownTables, table, '', metrics, () => setTable(table, metrics))
}
