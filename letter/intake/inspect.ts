import { type Block, type BlockType, blockText, splitRunIn } from '../model/block'
import { headingMarkOf } from '../model/heading-mark'
import type { Letter } from '../model/letter'
import { headingMarks } from '../model/numbering'
import { printedText } from '../model/plain-text'
import { kindWordsOf, printedFacts } from './facts'
import { type ReplyKind, replyKind } from './kind'
import { withoutAlignment } from './words'

/** What the program understands of a reply; null where the letter has none, words as they are printed. */
export type Inspection = {
  kind: ReplyKind | null
  title: string | null
  issuer: string | null
  documentNumber: string | null
  session: string | null
  proposalNumber: string | null
  proposalTitle: string | null
  recipients: string[]
  more: boolean
  salutation: string | null
  headings: { level: number; number: string; text: string }[]
  formula: string | null
  date: string | null
  disclosure: string | null
  distribution: string[]
  contact: { name: string | null; phone: string | null } | null
  resultClass: string | null
  blocks: { id: string; type: BlockType; text: string }[]
  comments: { author: string; text: string; anchor: string }[]
  changes: { author: string; kind: 'insert' | 'delete'; text: string }[]
  lost: string[]
  doubtful: string[]
}

/** What came with a letter out of its file. */
export type Company = Pick<Inspection, 'comments' | 'changes' | 'lost' | 'doubtful'>

const alone: Company = { comments: [], changes: [], lost: [], doubtful: [] }

const orNull = (text: string): string | null => (text === '' ? null : text)

/** The words of the one part of that type, its lines joined by `separator`. */
function partWords(blocks: readonly Block[], type: BlockType, separator: string): string {
  const found = blocks.find((block) => block.type === type)
  return found ? blockText(found).split('\n').join(separator).trim() : ''
}

function headingsOf(blocks: readonly Block[]): Inspection['headings'] {
  const marks = headingMarks(blocks)
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return []
    const typed = block.byHand ? headingMarkOf(blockText(block)) : null
    const number = typed?.mark ?? marks.get(block.id) ?? ''
    return [{ level: block.level, number, text: splitRunIn(typed?.text ?? blockText(block)).heading }]
  })
}

/** Reads a letter as `dafu inspect` shows it. The kind is known by the words, so that a notice that was taken in stays none. */
export function inspect(letter: Letter, company: Company = alone): Inspection {
  const { blocks, facts } = letter
  const printed = printedFacts(blocks)
  const marks = headingMarks(blocks)
  const kind = replyKind(kindWordsOf(blocks)) ?? letter.proposal?.kind ?? null
  const { name, phone } = printed.contact
  return {
    kind,
    title: orNull(withoutAlignment(partWords(blocks, 'title', ''))),
    issuer: orNull(printed.issuer),
    documentNumber: orNull(facts.documentNumber),
    session: orNull(printed.session),
    proposalNumber: orNull(printed.proposalNumber),
    proposalTitle: orNull(printed.proposalTitle),
    recipients: printed.recipients,
    more: printed.more,
    salutation: orNull(partWords(blocks, 'salutation', '')),
    headings: headingsOf(blocks),
    formula: orNull(partWords(blocks, 'formula', ' ')),
    date: orNull(printed.date),
    disclosure: orNull(printed.disclosure),
    distribution: printed.distribution,
    contact: name || phone ? { name: orNull(name), phone: orNull(phone) } : null,
    resultClass: orNull(facts.resultClass),
    blocks: blocks
      .filter((block) => blockText(block) !== '')
      .map((block) => ({ id: block.id, type: block.type, text: printedText(block, marks) })),
    comments: company.comments.map(({ author, text, anchor }) => ({ author, text, anchor })),
    changes: company.changes.map(({ author, kind, text }) => ({ author, kind, text })),
    lost: [...company.lost],
    doubtful: [...company.doubtful],
  }
}
