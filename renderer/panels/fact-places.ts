import { blockText } from '../../letter/model/block'
import type { FactName, Facts } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { wordsOf } from '../../letter/model/library'
import { type FactPart, factParts, fillPhrase } from '../../letter/model/phrases'

/** Which fact fills a slot of a phrase. */
const slotFacts: Record<string, FactName> = {
  issuer: 'issuer',
  titleIssuer: 'titleIssuer',
  session: 'session',
  number: 'proposalNumber',
  proposalTitle: 'proposalTitle',
  greeted: 'recipients',
  date: 'date',
  disclosure: 'disclosure',
  distribution: 'distribution',
  contact: 'contact',
}

function isKnown(facts: Facts, name: FactName): boolean {
  const value = facts[name]
  if (name === 'titleIssuer') return facts.titleIssuer !== '' || facts.issuer !== ''
  if (name === 'contact') return facts.contact.name !== '' || facts.contact.phone !== ''
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** The parts of the letter that should print a known fact and have other words there, by fact. */
export function unlikeParts(letter: Letter): Map<FactName, FactPart[]> {
  const { phrases, separator } = wordsOf(letter)
  const unlike = new Map<FactName, FactPart[]>()
  for (const part of factParts) {
    const blocks = letter.blocks.filter((block) => block.type === part)
    const text = bare(blocks.map(blockText).join(''))
    if (text === '') continue
    for (const [slot] of phrases[part].matchAll(/\{\w+\}/g)) {
      const fact = slotFacts[slot.slice(1, -1)]
      if (!fact || !isKnown(letter.facts, fact)) continue
      if (text.includes(bare(fillPhrase(slot, letter.facts, separator)))) continue
      unlike.set(fact, [...(unlike.get(fact) ?? []), part])
    }
  }
  return unlike
}
