import type { Block } from '../../letter/model/block'
import type { Letter, LetterRecord } from '../../letter/model/letter'
import { type Found, nothingFound, withAnswer } from './found'
import type { ClerkAnswer, EarlyAnswer, FixedAnswer, PageMessage, WholeAnswer, Wishes } from './messages'

/** What the inquiry works with: how the clerk is told, and who takes what is found. */
export type InquiryDesk = { tell: (message: PageMessage) => void; take: (found: Found) => void }

/** What the clerk has been told of a letter. */
type Told = { blocks: readonly Block[]; record: LetterRecord; wishes: Wishes }

function recordOf({ blocks: _, ...record }: Letter): LetterRecord {
  return record
}

/** Whether two records hold the very same things; `letterIn` makes a new record around them each time. */
function isSameRecord(a: LetterRecord, b: LetterRecord): boolean {
  const [one, other] = [a, b] as [Record<string, unknown>, Record<string, unknown>]
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}

/**
 * The page's side of the check: tells the clerk what has changed in a letter, and takes answers for the letter as it was told
 * last; older ones are dropped.
 */
export class Inquiry {
  private version = 0
  private heard = 0
  private told: Told | null = null
  private letter: Letter
  private found: Found
  private whenWhole: ((found: Found) => void)[] = []
  private whenFixed: { version: number; take: (answer: FixedAnswer | null) => void }[] = []

  constructor(
    private readonly desk: InquiryDesk,
    letter: Letter,
    private wishes: Wishes,
  ) {
    this.letter = letter
    this.found = nothingFound(letter)
  }

  /** Has a letter checked, as far as it is not known already; says whether there was anything new. */
  ask(letter: Letter, wishes: Wishes = this.wishes): boolean {
    const record = recordOf(letter)
    const before = this.told
    const sameBlocks = before?.blocks.length === letter.blocks.length
    const blocks = sameBlocks ? letter.blocks.filter((block, index) => block !== before.blocks[index]) : letter.blocks
    const known = new Set(sameBlocks ? [] : before?.blocks)
    const changed = blocks.filter((block) => !known.has(block))
    const sameOrder = sameBlocks && letter.blocks.every(({ id }, index) => id === before.blocks[index]?.id)
    const sameRecord = before !== null && isSameRecord(before.record, record)
    const sameWishes = before?.wishes === wishes
    if (changed.length === 0 && sameOrder && sameRecord && sameWishes) return false
    this.version += 1
    this.wishes = wishes
    this.told = { blocks: letter.blocks, record, wishes }
    this.letter = letter
    this.dropFixes()
    this.desk.tell({
      kind: 'text',
      version: this.version,
      heard: this.heard,
      blocks: changed,
      order: sameOrder ? null : letter.blocks.map(({ id }) => id),
      record: sameRecord ? null : record,
      wishes: sameWishes ? null : wishes,
    })
    return true
  }

  /** Tells everything again, to a clerk who knows nothing. */
  begin(): void {
    this.told = null
    this.heard = 0
    this.ask(this.letter)
  }

  /** Hears the clerk. */
  hear(answer: ClerkAnswer): void {
    if (answer.kind === 'fixed') this.hearFixed(answer)
    else if (answer.version === this.version) this.hearFound(answer)
  }

  private hearFound(answer: EarlyAnswer | WholeAnswer): void {
    const whole = answer.kind === 'whole'
    if (whole) this.heard = answer.version
    this.found = withAnswer(this.found, this.letter, answer.found, whole)
    this.desk.take(this.found)
    if (!whole) return
    for (const done of this.whenWhole.splice(0)) done(this.found)
  }

  /** What all rules find in the letter that was asked for last, or in a later one. */
  whole(): Promise<Found> {
    if (this.found.whole && this.heard === this.version) return Promise.resolve(this.found)
    return new Promise((resolve) => this.whenWhole.push(resolve))
  }

  /** Has every safe fix made; null where the letter has changed meanwhile. */
  fix(): Promise<FixedAnswer | null> {
    const { version } = this
    return new Promise((take) => {
      this.whenFixed.push({ version, take })
      this.desk.tell({ kind: 'fix', version })
    })
  }

  private hearFixed(answer: FixedAnswer): void {
    const waiting = this.whenFixed.splice(0)
    for (const { version, take } of waiting) take(version === answer.version ? answer : null)
  }

  private dropFixes(): void {
    for (const { take } of this.whenFixed.splice(0)) take(null)
  }
}
