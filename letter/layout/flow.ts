import { type Block, blockText } from '../model/block'
import type { Facts } from '../model/facts'
import { countHeading, type HeadingCounts, markOf, noHeadings } from '../model/numbering'
import { printable } from '../model/printable'
import { type SignaturePlaces, signaturePlaces, wantedLines } from '../model/printed-ending'
import type { Flow } from './keeping'
import type { Metrics } from './metrics'
import type { FlowItem } from './pages'
import { paragraphsOf, rowsOf } from './set-blocks'

/** Whether blocks without words are left out, as they are on paper, or shown with one empty line each, as in the editor. */
export type EmptyBlocks = 'dropped' | 'shown'

/** What a letter is set with: the widths of its fonts, and what becomes of blocks without words. */
export type Setup = { metrics: Metrics; empty: EmptyBlocks }

/** What a block's items depend on beside its words: the headings before it, what it keeps with, and where names stand. */
type Around = { counts: HeadingCounts; keepsNext: boolean; places: SignaturePlaces }

/** A block, what it was set with, the headings up to its end, and what it puts into the flow: nothing if it is not shown. */
type Entry = { block: Block; around: Around; after: HeadingCounts; items: readonly FlowItem[] }

/** The flow of a letter, whether its last paragraph goes over with the name, and the blocks it was made of, by which the next one is made. */
export type BlockFlow = { entries: readonly Entry[]; places: SignaturePlaces; flow: Flow; lastKeeps: boolean }

/** Whether a block is there on paper, or in the editor. */
export function isShown(block: Block, empty: EmptyBlocks): boolean {
  return empty === 'shown' || printable(blockText(block)).trim() !== ''
}

function entryOf(block: Block, around: Around, { metrics, empty }: Setup): Entry {
  const { counts, keepsNext, places } = around
  if (!isShown(block, empty)) return { block, around, after: counts, items: [] }
  if (block.type === 'table') {
    return { block, around, after: counts, items: [{ kind: 'table', set: rowsOf(block, metrics) }, { kind: 'anchor' }] }
  }
  const after = block.type === 'heading' ? countHeading(counts, block) : counts
  const mark = block.type === 'heading' ? markOf(block, after) : ''
  const sets = paragraphsOf(block, { mark, signature: places }, metrics)
  const items = sets.map((set): FlowItem => {
    const whole = keepsNext && set.lines.length <= mostKept
    return { kind: 'paragraph', set, keepsNext: whole || set.keepsNext }
  })
  return { block, around, after, items }
}

function isSigned({ type }: Block): boolean {
  return type === 'signature' || type === 'date'
}

function sameCounts(one: HeadingCounts, other: HeadingCounts): boolean {
  return one === other || one.every((count, level) => count === other[level])
}

/** Whether a block that is still the same has the same lines among new surroundings. */
function stillHolds(
  { block, around }: Entry,
  counts: HeadingCounts,
  keepsNext: boolean,
  places: SignaturePlaces,
): boolean {
  if (around.keepsNext !== keepsNext) return false
  if (block.type === 'heading') return sameCounts(around.counts, counts)
  return !isSigned(block) || around.places === places
}

/**
 * The most lines of a last paragraph that go over with the signature as a whole. Office programs would carry a longer one
 * over too, and leave its page half empty.
 */
const mostKept = 4

/** The places of names and date, the same object as before where they are the same. */
function placesOf(blocks: readonly Block[], facts: Facts, before: BlockFlow | undefined): SignaturePlaces {
  const places = signaturePlaces(blocks, facts)
  const known = before?.places
  const same = known?.align === places.align && known.name === places.name && known.date === places.date
  return same ? known : places
}

/** The block whose end stays with the first name that signs: the one above it in the text, unless that is a heading or the title. */
function keptBlock(blocks: readonly Block[], empty: EmptyBlocks): Block | undefined {
  const signature = blocks.findIndex((block) => block.type === 'signature' && isShown(block, empty))
  const kept = blocks
    .slice(0, Math.max(0, signature))
    .findLast((block) => block.type !== 'distribution' && isShown(block, empty))
  return kept?.type === 'heading' || kept?.type === 'title' ? undefined : kept
}

/** How many blocks are still the same objects at the beginning, and at the end beyond those. */
function unchanged(blocks: readonly Block[], entries: readonly Entry[]): { before: number; after: number } {
  const most = Math.min(blocks.length, entries.length)
  let before = 0
  while (before < most && blocks[before] === entries[before]?.block) before += 1
  let after = 0
  while (after < most - before && blocks[blocks.length - 1 - after] === entries[entries.length - 1 - after]?.block) {
    after += 1
  }
  return { before, after }
}

/**
 * What stands in the flow of a letter. Blocks that are the same as in the flow `before`, of the same facts and setup, and
 * among the same neighbours have the same items there.
 */
export function flowOf(blocks: readonly Block[], facts: Facts, setup: Setup, before?: BlockFlow): BlockFlow {
  const places = placesOf(blocks, facts, before)
  const kept = keptBlock(blocks, setup.empty)
  const same = unchanged(blocks, before?.entries ?? [])
  const shift = blocks.length - (before?.entries.length ?? 0)
  const entries: Entry[] = []
  const items: FlowItem[] = []
  let counts = noHeadings
  let signature = -1
  for (const [index, block] of blocks.entries()) {
    const keepsNext = block === kept
    const old = index < same.before ? index : index >= blocks.length - same.after ? index - shift : -1
    const known = before?.entries[old]
    const holds = known && stillHolds(known, counts, keepsNext, places)
    const entry = holds ? known : entryOf(block, { counts, keepsNext, places }, setup)
    if (block.type === 'heading') counts = entry.after
    if (block.type === 'signature' && entry.items.length > 0 && signature < 0) signature = items.length
    entries.push(entry)
    for (const item of entry.items) items.push(item)
  }
  const last = items[signature - 1]
  const lastKeeps = last?.kind !== 'paragraph' || last.keepsNext || kept === undefined
  return { entries, places, flow: { items, signature, spacing: wantedLines(facts) }, lastKeeps }
}
