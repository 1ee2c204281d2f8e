import type { Finding } from '../../letter/checks/finding'
import { fixLetter } from '../../letter/checks/fix-letter'
import { byPlace, type Checker, createChecker, type Judge } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { type Block, blockText } from '../../letter/model/block'
import type { Letter, LetterRecord } from '../../letter/model/letter'
import { vocabulary } from '../../letter/model/library'
import { withOwnVocabulary } from '../../letter/model/vocabulary'
import { type Carry, carrier, carryFinding } from './carry-over'
import type { BlockFound, ClerkAnswer, PageMessage, TextMessage, Wishes } from './messages'

/** What the clerk works with: how it answers, a clock in milliseconds, and how it lets messages come before it goes on. */
export type ClerkDesk = {
  answer: (answer: ClerkAnswer) => void
  now: () => number
  later: (work: () => void) => void
}

/** How long the clerk works at most before it looks whether something new has come, in milliseconds. */
const slice = 6

/** More changed blocks than these are no keystroke, and wait for the whole answer. */
const mostEarly = 20

/** A checker that works by an agency's wishes. */
export function wishedChecker({ overrides, own }: Wishes): Checker {
  return createChecker(rules, overrides, { vocabulary: withOwnVocabulary(vocabulary, own) })
}

/** What the letter rules found in a block, with the words they found it in. */
type LetterFound = { text: string; findings: Finding[] }

/** What a whole check compares with: what it came to in a block the last time, before severities and what is ignored. */
type Known = { own: Finding[]; key: string }

/**
 * Checks a letter of which it is told only what changes, and answers only what has become different. It works in short
 * slices: what comes meanwhile is heard, and a check that is overtaken is dropped.
 */
export class Clerk {
  private checker: Checker = createChecker([])
  private judge: Judge = () => ({ findings: [], ignored: [] })
  private record: LetterRecord | null = null
  private order: readonly string[] = []
  private readonly blocks = new Map<string, Block>()
  private version = 0
  private letterFound: ReadonlyMap<string | null, LetterFound> = new Map()
  private known = new Map<string | null, Known>()
  /** Blocks that the next whole answer has to tell of, whatever was found in them before. */
  private readonly owed = new Set<string | null>()
  /** What the last whole answer told of; owed again where the page did not hear it. */
  private told: { version: number; blocks: (string | null)[] } = { version: 0, blocks: [] }

  constructor(private readonly desk: ClerkDesk) {}

  /** Hears the page. */
  hear(message: PageMessage): void {
    if (message.kind === 'fix') this.fix(message.version)
    else this.take(message)
  }

  private take(message: TextMessage): void {
    const { version, heard, blocks, order, record, wishes } = message
    this.version = version
    for (const block of blocks) {
      this.blocks.set(block.id, block)
      this.owed.add(block.id)
    }
    if (order) this.reorder(order)
    if (heard < this.told.version) for (const block of this.told.blocks) this.owed.add(block)
    this.told = { version: 0, blocks: [] }
    if (wishes) this.checker = wishedChecker(wishes)
    if (record) this.record = record
    if ((wishes || record) && this.record) {
      this.judge = this.checker.judge(this.record)
      this.known = new Map()
    }
    if (this.letterFound.size > 0) this.answerEarly(blocks)
    const check = this.check(version)
    this.desk.later(() => this.goOn(check, version))
  }

  private reorder(order: readonly string[]): void {
    this.order = order
    const present = new Set(order)
    for (const id of this.blocks.keys()) if (!present.has(id)) this.blocks.delete(id)
  }

  private letter(): Letter {
    const blocks = this.order.flatMap((id) => this.blocks.get(id) ?? [])
    return { ...(this.record as LetterRecord), blocks }
  }

  /** Works until the slice is over or the check is done; not at all where the text has gone on. */
  private goOn(check: Iterator<void>, version: number): void {
    const end = this.desk.now() + slice
    let isDone = false
    while (!isDone && version === this.version && this.desk.now() < end) isDone = check.next().done === true
    if (!isDone && version === this.version) this.desk.later(() => this.goOn(check, version))
  }

  private found(block: string | null, findings: readonly Finding[]): BlockFound {
    return { block, ...this.judge([...findings].sort(byPlace)) }
  }

  /** What is known of the letter as a whole about a block whose words have just changed: all that they do not touch. */
  private carried(block: Block): Finding[] {
    const carries = (id: string): Carry | null => {
      const now = this.blocks.get(id)
      const old = this.letterFound.get(id)
      return now && old ? carrier(old.text, blockText(now)) : null
    }
    const findings = this.letterFound.get(block.id)?.findings ?? []
    return findings.flatMap((finding) => carryFinding(finding, carries) ?? [])
  }

  private answerEarly(blocks: readonly Block[]): void {
    if (blocks.length === 0 || blocks.length > mostEarly) return
    const found = blocks.map((block) =>
      this.found(block.id, [...this.checker.checkBlock(block), ...this.carried(block)]),
    )
    this.desk.answer({ kind: 'early', version: this.version, found })
  }

  /** The whole check, with a pause wherever it may be left. */
  private *check(version: number): Generator<void, void, void> {
    const letter = this.letter()
    for (const block of letter.blocks) {
      this.checker.checkBlock(block)
      yield
    }
    const byBlock = new Map<string | null, Finding[]>([[null, []]])
    for (const findings of this.checker.letterFindings(letter)) {
      for (const finding of findings) {
        const place = finding.block !== null && this.blocks.has(finding.block) ? finding.block : null
        const own = byBlock.get(place)
        if (own) own.push(finding)
        else byBlock.set(place, [finding])
      }
      yield
    }
    const letterFound = new Map<string | null, LetterFound>()
    const known = new Map<string | null, Known>()
    const answers: BlockFound[] = []
    for (const block of [null, ...letter.blocks]) {
      const id = block?.id ?? null
      const findings = byBlock.get(id) ?? []
      const key = findings.length > 0 ? JSON.stringify(findings) : '[]'
      const own = block ? this.checker.checkBlock(block) : []
      letterFound.set(id, { text: block ? blockText(block) : '', findings })
      known.set(id, { own, key })
      const before = this.known.get(id)
      if (this.owed.has(id) || before?.own !== own || before.key !== key)
        answers.push(this.found(id, [...own, ...findings]))
      yield
    }
    this.letterFound = letterFound
    this.known = known
    this.owed.clear()
    this.told = { version, blocks: answers.map(({ block }) => block) }
    this.desk.answer({ kind: 'whole', version, found: answers })
  }

  private fix(version: number): void {
    const before = this.letter()
    const { letter, applied } = fixLetter(before, this.checker)
    const blocks = letter.blocks.filter((block, index) => block !== before.blocks[index])
    this.desk.answer({ kind: 'fixed', version, blocks, count: applied.length })
  }
}
