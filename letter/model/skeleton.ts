import type { Block, PartType } from './block'
import { bareNumber, emptyFacts, type Facts } from './facts'
import type { Letter, LetterRecord, Proposal } from './letter'
import { profileOf, templateOf, wordsOf } from './library'
import { printedParts, responseHeading } from './phrases'

/** What a new letter starts from. `newId` gives an id that the letter does not have yet. */
export type SkeletonRequest = {
  template: string
  profile: string
  facts?: Partial<Facts>
  proposal?: Proposal | null
  newId: () => string
}

function body(record: LetterRecord, newId: () => string): Block[] {
  const { phrases } = wordsOf(record)
  const recommendations = record.proposal?.recommendations ?? []
  const asked = recommendations.length > 0 ? recommendations : ['']
  return asked.flatMap((recommendation, index): Block[] => [
    {
      type: 'heading',
      id: newId(),
      level: 1,
      ...(recommendation ? { recommendation: index } : {}),
      children: [{ text: responseHeading(phrases, recommendation) }],
    },
    { type: 'paragraph', id: newId(), children: [{ text: '' }] },
  ])
}

/** The facts of a reply that its proposal tells. */
export function factsOfProposal({ kind, session, number, title, names }: Proposal): Partial<Facts> {
  return { kind, session, proposalNumber: number, proposalTitle: title, recipients: names }
}

/** A complete letter at once: all parts with the facts that are known, one heading and an empty answer a recommendation. */
export function skeleton({ template, profile, facts, proposal, newId }: SkeletonRequest): Letter {
  const { kind } = templateOf(template)
  const usual = profileOf(profile).distribution[kind] ?? []
  const told = proposal ? factsOfProposal(proposal) : {}
  const given: Facts = { ...emptyFacts(kind), distribution: usual, ...told, ...facts }
  const known: Facts = { ...given, proposalNumber: bareNumber(given.proposalNumber) }
  const record: LetterRecord = {
    template,
    profile,
    facts: known,
    proposal: proposal ?? null,
    comments: [],
    suggestions: [],
    versions: [],
    ignored: [],
  }
  const { phrases, separator } = wordsOf(record)
  const printed = printedParts(known, phrases, separator)
  const part = (type: Exclude<PartType, 'attachment'>): Block => ({
    type,
    id: newId(),
    children: [{ text: printed[type] }],
  })
  return {
    ...record,
    blocks: [
      part('title'),
      part('salutation'),
      part('opening'),
      ...body(record, newId),
      part('closing'),
      part('formula'),
      part('signature'),
      part('date'),
      part('note'),
      part('disclosure'),
      part('distribution'),
    ],
  }
}
