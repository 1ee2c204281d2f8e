import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixLetter } from '../../../letter/checks/fix-letter'
import type { Block } from '../../../letter/model/block'
import type { Letter } from '../../../letter/model/letter'
import { wishedChecker } from '../../../renderer/check/clerk'
import { sameFinding } from '../../../renderer/check/found'
import { seedLetter } from '../../docx/letters'
import { createRoom, noWishes } from './room'

const seed = seedLetter()
const place = seed.blocks.findIndex(({ type }) => type === 'paragraph')

function withText(letter: Letter, index: number, text: string): Letter {
  const blocks = letter.blocks.map((block, at) =>
    at === index ? ({ ...block, children: [{ text }] } as Block) : block,
  )
  return { ...letter, blocks }
}

const wrong = withText(seed, place, '截止目前，已出台《甲》、《乙》。')
const codesIn = (findings: readonly { block: string | null; rule: string }[] | undefined, index: number) =>
  findings?.filter(({ block }) => block === seed.blocks[index]?.id).map(({ rule }) => rule)

describe('the page and the clerk', () => {
  it('come to what the checker finds', () => {
    const found = createRoom(seed).settle()
    expect(found?.whole).toBe(true)
    const { findings, ignored } = wishedChecker(noWishes).examine(seed)
    expect(found?.findings).toEqual(findings)
    expect(found?.ignored).toEqual(ignored)
  })

  it('come to it after any changes, however they cross', () => {
    const words = ['', '截止目前', '《甲》、《乙》', '（一', '2021.8.31', '您们好，']
    const change = fc.record({
      kind: fc.constantFrom('text', 'remove', 'double', 'ignore', 'profile'),
      at: fc.nat(seed.blocks.length - 1),
      words: fc.constantFrom(...words),
      through: fc.array(fc.constantFrom('page', 'slice', 'clerk'), { maxLength: 6 }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const room = createRoom(seed)
        let letter = seed
        for (const [count, { kind, at, words: text, through }] of changes.entries()) {
          const block = letter.blocks[at % letter.blocks.length]
          const index = letter.blocks.indexOf(block as Block)
          if (kind === 'text' && block?.type !== 'table') letter = withText(letter, index, text)
          else if (kind === 'remove') letter = { ...letter, blocks: letter.blocks.filter((one) => one !== block) }
          else if (kind === 'double' && block)
            letter = { ...letter, blocks: letter.blocks.toSpliced(index, 0, { ...block, id: `${block.id}-${count}` }) }
          else if (kind === 'profile')
            letter = { ...letter, profile: letter.profile === 'national' ? 'shenzhen' : 'national' }
          else letter = { ...letter, ignored: [{ rule: 'book-title-separator', excerpt: '、', reason: '甲' }] }
          room.inquiry.ask(letter)
          for (const step of through)
            if (step === 'page') room.hearPage()
            else if (step === 'slice') room.slice()
            else room.hearClerk()
        }
        room.settle()
        const { findings, ignored } = wishedChecker(noWishes).examine(letter)
        const found = room.taken.at(-1)
        expect(found?.whole).toBe(true)
        expect(found?.findings).toEqual(findings)
        expect(found?.ignored).toEqual(ignored)
      }),
      { numRuns: 25 },
    )
  })

  it('tell each other only what has changed', () => {
    const room = createRoom(seed)
    const before = room.settle()
    room.inquiry.ask(wrong)
    expect(room.toClerk).toEqual([
      { kind: 'text', version: 2, heard: 1, blocks: [wrong.blocks[place]], order: null, record: null, wishes: null },
    ])
    room.hearPage()
    while (room.work.length > 0) room.slice()
    const [early, whole] = room.toPage
    expect(early?.kind === 'early' && early.found.map(({ block }) => block)).toEqual([seed.blocks[place]?.id])
    expect(whole?.kind === 'whole' && whole.found.length).toBeLessThan(5)
    room.hearClerk()
    const kept = before?.findings.filter((finding) => room.taken.at(-1)?.findings.includes(finding)) ?? []
    expect(kept.length).toBeGreaterThan(3)
  })

  it('say nothing where nothing has changed', () => {
    const room = createRoom(seed)
    room.settle()
    expect(room.inquiry.ask({ ...seed })).toBe(false)
    expect(room.toClerk).toEqual([])
  })
})

describe('a keystroke', () => {
  it('brings what its block holds before the letter is compared', () => {
    const room = createRoom(seed)
    room.settle()
    room.inquiry.ask(wrong)
    room.hearPage()
    room.hearClerk()
    const found = room.taken.at(-1)
    expect(found?.whole).toBe(false)
    expect(codesIn(found?.findings, place)).toContain('book-title-separator')
  })

  it('is answered though a long check is under way, which is dropped', () => {
    const room = createRoom(seed)
    room.settle()
    room.inquiry.ask(withText(seed, place, '甲'))
    room.hearPage()
    room.slice()
    room.hearClerk()
    room.inquiry.ask(wrong)
    room.hearPage()
    room.hearClerk()
    expect(codesIn(room.taken.at(-1)?.findings, place)).toContain('book-title-separator')
    while (room.work.length > 0) room.slice()
    expect(room.toPage.map(({ kind, version }) => [kind, version])).toEqual([['whole', 3]])
  })

  it('drops answers for older words', () => {
    const room = createRoom(seed)
    room.settle()
    room.inquiry.ask(wrong)
    room.hearPage()
    while (room.work.length > 0) room.slice()
    const count = room.taken.length
    const right = withText(seed, place, '截至目前，已出台《甲》《乙》。')
    room.inquiry.ask(right)
    room.hearClerk()
    expect(room.taken).toHaveLength(count)
    const found = room.settle()
    expect(found?.findings).toEqual(wishedChecker(noWishes).examine(right).findings)
  })

  it('leaves what the letter rules know of the other words of its block', () => {
    const title = seed.blocks.findIndex(({ type }) => type === 'title')
    const room = createRoom(seed)
    const before = room.settle()
    const text = `${(seed.blocks[title] as { children: { text: string }[] }).children[0]?.text}`
    room.inquiry.ask(withText(seed, title, `　${text}`))
    room.hearPage()
    room.hearClerk()
    const was = before?.byBlock.get(seed.blocks[title]?.id ?? '')?.findings ?? []
    const is = room.taken.at(-1)?.byBlock.get(seed.blocks[title]?.id ?? '')?.findings ?? []
    expect(was.length).toBeGreaterThan(0)
    for (const finding of was) {
      const now = is.find(({ rule, message }) => rule === finding.rule && message === finding.message)
      if (now && finding.start > 0) expect(now.start).toBe(finding.start + 1)
    }
  })
})

describe('whoever needs the whole truth', () => {
  it('waits for the words as they stand', async () => {
    const room = createRoom(seed)
    room.settle()
    room.inquiry.ask(wrong)
    const whole = room.inquiry.whole()
    room.hearPage()
    room.hearClerk()
    room.settle()
    expect((await whole).findings).toEqual(wishedChecker(noWishes).examine(wrong).findings)
  })

  it('gets every safe fix of the words as they stand, and none of older ones', async () => {
    const room = createRoom(wrong)
    room.settle()
    const fixed = room.inquiry.fix()
    room.settle()
    const expected = fixLetter(wrong, wishedChecker(noWishes))
    const answer = await fixed
    expect(answer?.count).toBe(expected.applied.length)
    for (const block of answer?.blocks ?? []) expect(expected.letter.blocks).toContainEqual(block)
    const overtaken = room.inquiry.fix()
    room.inquiry.ask(seed)
    room.settle()
    expect(await overtaken).toBeNull()
  })

  it('finds a finding again by what it says', () => {
    const room = createRoom(wrong)
    const finding = room.settle()?.findings.find(({ rule }) => rule === 'book-title-separator')
    room.inquiry.ask(withText(seed, place, '我局：截止目前，已出台《甲》、《乙》。'))
    const moved = room.settle()
    if (!finding || !moved) throw new Error('nothing found')
    expect(sameFinding(moved, finding)).toMatchObject({ rule: 'book-title-separator', start: finding.start + 3 })
    room.inquiry.ask(withText(seed, place, '已出台《甲》《乙》。'))
    const gone = room.settle()
    expect(gone && sameFinding(gone, finding)).toBeNull()
  })
})

describe('an agency', () => {
  it('has rules and words of its own, at once', () => {
    const room = createRoom(wrong)
    room.settle()
    const wishes = {
      overrides: { 'book-title-separator': 'off' as const },
      own: {},
    }
    room.inquiry.ask(wrong, wishes)
    const found = room.settle()
    expect(codesIn(found?.findings, place)).not.toContain('book-title-separator')
    expect(found?.findings).toEqual(wishedChecker(wishes).examine(wrong).findings)
  })
})

it('a clerk who is replaced is told everything', () => {
  const room = createRoom(seed)
  room.settle()
  room.inquiry.begin()
  expect(room.toClerk[0]).toMatchObject({ blocks: seed.blocks, order: seed.blocks.map(({ id }) => id) })
  expect(room.settle()?.findings).toEqual(wishedChecker(noWishes).examine(seed).findings)
})
