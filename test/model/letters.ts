import fc from 'fast-check'
import type { Block, HeadingLevel, PartType } from '../../letter/model/block'
import { disclosures, emptyFacts, kinds, resultClasses } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { partOrder } from '../../letter/model/structure'

/** What JSON can hold: it has no negative zero. */
const json = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)))

const words = fc.string({ unit: fc.constantFrom(...'甲乙丙 \t\n"\\/{}<>&，。𠮷\u2028\uFEFF\uD800'), maxLength: 20 })
const leaves = fc.array(fc.record({ text: words }), { minLength: 1, maxLength: 3 })
const count = fc.integer({ min: 2, max: 9 })

const cell = fc.record(
  { type: fc.constant('cell' as const), columns: count, rows: count, children: leaves },
  {
    requiredKeys: ['type', 'children'],
  },
)
const row = fc.record({ type: fc.constant('row' as const), children: fc.array(cell, { minLength: 1, maxLength: 3 }) })
const id = fc.constant('')

const table = fc.record({
  type: fc.constant('table' as const),
  id,
  headRows: fc.nat({ max: 3 }),
  children: fc.array(row, { minLength: 1, maxLength: 3 }),
})
const heading = fc.record(
  {
    type: fc.constant('heading' as const),
    id,
    level: fc.constantFrom<HeadingLevel>(1, 2, 3, 4),
    recommendation: fc.nat({ max: 9 }),
    byHand: fc.boolean(),
    children: leaves,
  },
  { requiredKeys: ['type', 'id', 'level', 'children'] },
)
const textTypes = Object.keys(partOrder).filter((type) => type !== 'table' && type !== 'heading')
const text = fc.record({ type: fc.constantFrom(...(textTypes as (PartType | 'paragraph')[])), id, children: leaves })

/** Blocks of every kind, in any order, with ids of their own. */
const blocks = fc
  .array(fc.oneof<fc.Arbitrary<Block>[]>(text, heading, table), { maxLength: 12 })
  .map((list) => list.map((block, index) => ({ ...block, id: `b${index}` })))

const facts = fc
  .record({
    kind: fc.constantFrom(...kinds),
    issuer: words,
    session: words,
    proposalNumber: words,
    recipients: fc.array(words, { maxLength: 3 }),
    more: fc.boolean(),
    recipientCount: fc.nat(),
    date: fc.constantFrom('', '2024-06-18'),
    seal: fc.constantFrom('sealed' as const, 'unsealed' as const),
    disclosure: fc.constantFrom('' as const, ...disclosures),
    resultClass: fc.constantFrom('' as const, ...resultClasses),
    contact: fc.record({ name: words, phone: words }),
  })
  .map((known) => ({ ...emptyFacts(), ...known }))

const proposal = fc.record({
  kind: fc.constantFrom(...kinds),
  number: words,
  session: words,
  names: fc.array(words, { maxLength: 2 }),
  title: words,
  text: words,
  recommendations: fc.array(words, { maxLength: 3 }),
})

/** Any letter that a draft can hold. */
export const letters: fc.Arbitrary<Letter> = fc.record({
  template: words,
  profile: words,
  facts,
  proposal: fc.option(proposal),
  comments: fc.array(json, { maxLength: 2 }),
  suggestions: fc.array(json, { maxLength: 2 }),
  versions: fc.array(json, { maxLength: 2 }),
  ignored: fc.array(fc.record({ rule: words, excerpt: words, reason: words }), { maxLength: 2 }),
  blocks,
})
