import type { Finding } from '../../letter/checks/finding'
import { type Block, type BlockType, blockText } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import type { BlockFound } from './messages'

/** What was found in a block, with the words and the type that the block had then. */
export type FoundBlock = {
  text: string
  type: BlockType | null
  findings: readonly Finding[]
  ignored: readonly Finding[]
}

/**
 * What the check has found so far in a letter. Findings that stayed what they were are the same objects as before. `whole` says
 * that all rules have seen this very letter; else those of blocks that have just changed are what is known of them at once.
 */
export type Found = {
  letter: Letter
  whole: boolean
  byBlock: ReadonlyMap<string | null, FoundBlock>
  /** All findings in the order of the letter, and those that somebody decided to leave. */
  findings: readonly Finding[]
  ignored: readonly Finding[]
}

/** A letter of which nothing is known yet. */
export function nothingFound(letter: Letter): Found {
  return { letter, whole: false, byBlock: new Map(), findings: [], ignored: [] }
}

/** What is known of a letter once an answer about some of its blocks has come; blocks that are gone are forgotten. */
export function withAnswer(found: Found, letter: Letter, answer: readonly BlockFound[], whole: boolean): Found {
  const blocks = new Map<string | null, Block | null>(letter.blocks.map((block) => [block.id, block]))
  blocks.set(null, null)
  const byBlock = new Map(found.byBlock)
  for (const id of byBlock.keys()) if (!blocks.has(id)) byBlock.delete(id)
  for (const { block: id, findings, ignored } of answer) {
    const block = blocks.get(id)
    if (block === undefined) continue
    if (findings.length + ignored.length === 0) byBlock.delete(id)
    else byBlock.set(id, { text: block ? blockText(block) : '', type: block?.type ?? null, findings, ignored })
  }
  const inOrder = [null, ...letter.blocks.map(({ id }) => id)].flatMap((id) => byBlock.get(id) ?? [])
  return {
    letter,
    whole,
    byBlock,
    findings: inOrder.flatMap(({ findings }) => findings),
    ignored: inOrder.flatMap(({ ignored }) => ignored),
  }
}

/** The same finding in what is known now: itself, or what says the same of the same words; null where they have gone. */
export function sameFinding({ byBlock }: Found, finding: Finding): Finding | null {
  const { rule, messageId, excerpt, start } = finding
  const findings = byBlock.get(finding.block)?.findings ?? []
  if (findings.includes(finding)) return finding
  const alike = findings.filter((one) => one.rule === rule && one.messageId === messageId && one.excerpt === excerpt)
  const distance = (one: Finding) => Math.abs(one.start - start)
  return alike.reduce<Finding | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null)
}
