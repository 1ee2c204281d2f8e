import type { Finding } from '../../letter/checks/finding'
import type { Overrides } from '../../letter/checks/kernel'
import type { Block } from '../../letter/model/block'
import type { LetterRecord } from '../../letter/model/letter'
import type { OwnVocabulary } from '../../letter/model/vocabulary'

/** What an agency wants of the check: severities by rule, and words of its own. */
export type Wishes = { overrides: Overrides; own: OwnVocabulary }

/** What the page tells the clerk that checks: only what has changed since the last time. Versions only grow. */
export type TextMessage = {
  kind: 'text'
  version: number
  /** The version of the last whole answer that was taken; what was answered since has to be said again. */
  heard: number
  /** Blocks that are new or have other words. */
  blocks: Block[]
  /** The ids of all blocks in order, where that has changed. */
  order: string[] | null
  record: LetterRecord | null
  wishes: Wishes | null
}

/** The page wants every safe fix made in the letter of that version. */
export type FixMessage = { kind: 'fix'; version: number }

export type PageMessage = TextMessage | FixMessage

/** What was found in one block, or (null) in the letter as a whole. */
export type BlockFound = { block: string | null; findings: Finding[]; ignored: Finding[] }

/** What was found in the blocks that just changed, before the letter as a whole is compared. */
export type EarlyAnswer = { kind: 'early'; version: number; found: BlockFound[] }

/** The letter is checked; `found` holds the blocks in which something else was found than before. */
export type WholeAnswer = { kind: 'whole'; version: number; found: BlockFound[] }

/** The blocks that safe fixes changed, and how many fixes that were. */
export type FixedAnswer = { kind: 'fixed'; version: number; blocks: Block[]; count: number }

export type ClerkAnswer = EarlyAnswer | WholeAnswer | FixedAnswer
