import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Former, fillPages } from '../../letter/layout/fill-pages'
import { type BlockFlow, type EmptyBlocks, flowOf } from '../../letter/layout/flow'
import { headHeight } from '../../letter/layout/head-and-foot'
import { createLayouter, type Layout, layoutLetter, type Page } from '../../letter/layout/layout'
import { substituteMetrics } from '../../letter/layout/metrics'
import { type Block, blockText, type TextBlock } from '../../letter/model/block'
import type { Facts } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { heading, letterOf, part, seedLetter } from '../docx/letters'
import { letters, sentences } from './long-letters'

/** An edit of a letter, `end` one of what stands above the signature: `at` and `to` are shares of its length, so that every edit can be done to every letter. */
type Edit = {
  kind: 'type' | 'insert' | 'delete' | 'move' | 'facts' | 'end'
  at: number
  to: number
  block: Block
  facts: Partial<Facts>
}

const words = fc.array(fc.constantFrom(...sentences), { minLength: 0, maxLength: 4 }).map((parts) => parts.join(''))
const table = words.map(
  (text): Block => ({
    type: 'table',
    id: '',
    headRows: 1,
    children: [text, text.slice(0, 9), text].map((cell) => ({
      type: 'row',
      children: [{ type: 'cell', children: [{ text: cell }] }],
    })),
  }),
)
const types = ['paragraph', 'paragraph', 'signature', 'date', 'attachment', 'distribution', 'formula', 'title'] as const
const block = fc.oneof(
  fc.tuple(fc.constantFrom(...types), words).map(([type, text]) => part(type, text)),
  fc.tuple(fc.constantFrom(1, 2, 3, 4), words).map(([level, text]) => heading(level as 1, text)),
  table,
)
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('type', 'type', 'insert', 'insert', 'delete', 'move', 'facts', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  block,
  facts: fc.record(
    {
      format: fc.constantFrom('letter', 'document'),
      seal: fc.constantFrom('sealed', 'unsealed'),
      issuer: fc.constantFrom('', '某局'),
      urgency: fc.constantFrom('', '特急'),
    },
    { requiredKeys: [] },
  ),
})

function edited(letter: Letter, { kind, at, to, block, facts }: Edit, step: number): Letter {
  if (kind === 'facts') return { ...letter, facts: { ...letter.facts, ...facts } }
  const blocks = [...letter.blocks]
  const above = blocks.findIndex(({ type }) => type === 'signature') - 1
  const place = kind === 'end' ? above : Math.floor(at * blocks.length)
  const target = Math.floor(to * blocks.length)
  const added = { ...block, id: `added-${step}` }
  const old = blocks[place]
  if (kind === 'insert') blocks.splice(place, 0, added)
  else if (kind === 'delete') blocks.splice(place, 1)
  else if (kind === 'move') blocks.splice(target, 0, ...blocks.splice(place, 1))
  else if (old?.type !== 'table' && old && added.type !== 'table') blocks[place] = { ...old, children: added.children }
  return { ...letter, blocks }
}

const typedAt = (letter: Letter, place: number, text: string): Letter => ({
  ...letter,
  blocks: letter.blocks.map((block, at) => (at === place ? ({ ...block, children: [{ text }] } as TextBlock) : block)),
})
const line = (count: number): Block[] => Array.from({ length: count }, (_, at) => part('paragraph', `第${at}行。`))
const isParagraph = (letter: Letter, place: number): boolean => letter.blocks[place]?.type === 'paragraph'

/** The pages of two layouts that are not the same objects. */
const anew = (one: Layout, other: Layout): Page[] => other.pages.filter((page, at) => page !== one.pages[at])

/** The pages of blocks before they are drawn, as `Former` wants them; with the former ones, only what changed is filled. */
function filledOf({ blocks, facts }: Letter, empty: EmptyBlocks, last?: { blocks: BlockFlow } & Former) {
  const flow = flowOf(blocks, facts, { metrics: substituteMetrics, empty }, last?.blocks)
  return { blocks: flow, flow: flow.flow, filled: fillPages(flow.flow, headHeight(facts), last) }
}

describe('pages that are filled again', () => {
  it.each(['dropped', 'shown'] as const)(
    'are in all what they are when filled at once, blocks without words %s',
    (empty) => {
      fc.assert(
        fc.property(letters, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
          let letter = first
          let last = filledOf(letter, empty)
          for (const [step, change] of edits.entries()) {
            if (change.kind === 'facts') continue
            letter = edited(letter, change, step)
            last = filledOf(letter, empty, last)
            expect(last.filled).toEqual(filledOf(letter, empty).filled)
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it('are so where the last paragraph grows too long to be kept, and short again', () => {
    const formula = part('formula', '专此答复。')
    const short = letterOf([...line(50), formula, part('signature', '某局'), part('date', '日')])
    const long = typedAt(short, 50, '建设工作推进落实提升'.repeat(12))
    let last = filledOf(short, 'dropped')
    for (const letter of [long, short]) {
      last = filledOf(letter, 'dropped', last)
      expect(last.filled).toEqual(filledOf(letter, 'dropped').filled)
    }
  })
})

describe('a layouter', () => {
  it.each(['dropped', 'shown'] as const)(
    'says after any edits what a whole layout says, blocks without words %s',
    (empty) => {
      fc.assert(
        fc.property(letters, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
          const layouter = createLayouter(undefined, empty)
          let letter = first
          layouter(letter)
          for (const [step, change] of edits.entries()) {
            letter = edited(letter, change, step)
            expect(layouter(letter)).toEqual(layoutLetter(letter, undefined, empty))
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it('makes the changed page anew and no other where the text keeps its lines', () => {
    const letter = seedLetter()
    const layouter = createLayouter()
    const before = layouter(letter)
    const place = letter.blocks.findIndex((_, at) => at > 5 && isParagraph(letter, at))
    const text = blockText(letter.blocks[place] as Block)
    const after = layouter(typedAt(letter, place, `${text.slice(0, -2)}务${text.slice(-1)}`))
    expect(anew(before, after).length).toBeLessThanOrEqual(2)
    expect(anew(before, after).length).toBeGreaterThan(0)
  })

  it('looks back at what keeps with a block that changed', () => {
    const tall: Block = {
      type: 'table',
      id: 'table',
      headRows: 1,
      children: [{ type: 'row', children: [{ type: 'cell', children: [{ text: '建设\n'.repeat(9) }] }] }],
    }
    for (const count of [...Array(24).keys()]) {
      const lettered = (last: Block) =>
        letterOf([...line(20 + count), heading(1, '一级'), heading(2, '二级'), last, part('paragraph', '完。')])
      const [table, text] = [lettered(tall), lettered(part('paragraph', '短。'))]
      const blocks = [...table.blocks.slice(0, -2), ...text.blocks.slice(-2)]
      const layouter = createLayouter()
      layouter(table)
      expect(layouter({ ...table, blocks })).toEqual(layoutLetter(text))
      expect(layouter(table)).toEqual(layoutLetter(table))
    }
  })

  it('takes the former pages again as soon as one begins alike', () => {
    const withHeadingAfter = (count: number) => letterOf([...line(count), heading(1, '工作进展'), ...line(100)])
    const count = [...Array(22).keys()].map((more) => 50 + more)
    // The heading finds no room at the foot of the third page, so that one line more above it has some.
    const letter = count.map(withHeadingAfter).find((one) => layoutLetter(one).pages[2]?.lines.length === 21)
    if (!letter) throw new Error('no such letter')
    const layouter = createLayouter()
    const before = layouter(letter)
    const longer = typedAt(letter, 30, '建设工作推进落实提升'.repeat(3))
    const after = layouter(longer)
    expect(after).toEqual(layoutLetter(longer))
    expect(anew(before, after).map(({ number }) => number)).toEqual([2, 3])
  })

  it('knows that the last paragraph grew too long to be kept, and short again', () => {
    const short = letterOf([...line(50), part('paragraph', '短。'), part('signature', '某局'), part('date', '日')])
    const long = typedAt(short, 50, '建设工作推进落实提升'.repeat(20))
    const layouter = createLayouter()
    for (const letter of [short, long, short]) expect(layouter(letter)).toEqual(layoutLetter(letter))
    expect([layouter(short).lastKeeps, layouter(long).lastKeeps]).toEqual([true, false])
  })

  it('gives the same layout again for the same letter', () => {
    const letter = seedLetter()
    const layouter = createLayouter()
    expect(anew(layouter(letter), layouter({ ...letter, blocks: [...letter.blocks] }))).toEqual([])
  })
})
