import { bench, describe } from 'vitest'
import { fixLetter } from '../../letter/checks/fix-letter'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { type Block, blockText, isBody } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { Clerk } from '../../renderer/check/clerk'
import { Inquiry } from '../../renderer/check/inquiry'
import type { ClerkAnswer, PageMessage } from '../../renderer/check/messages'
import { seedLetter } from '../docx/letters'

const sizes = [1, 10, 100] as const

/** The seed with its body so many times over; a hundred times is some 900 pages. */
function times(count: number): Letter {
  const letter = seedLetter()
  const blocks = letter.blocks.flatMap((block) =>
    isBody(block) ? Array.from({ length: count }, (_, copy) => ({ ...block, id: `${block.id}-${copy}` })) : [block],
  )
  return { ...letter, blocks }
}

/** The letter with every block another object, as nothing remembers it. */
const unknown = (letter: Letter): Letter => ({ ...letter, blocks: letter.blocks.map((block) => ({ ...block })) })

/**
 * Presses a key in a paragraph in the middle of a letter, again and again, as the window has it checked: page and clerk each with
 * a memory of their own, and all that they tell each other copied. Every press gives what it took until the first answer has come, and
 * until the whole one has.
 */
function typing(letter: Letter): () => { first: number; whole: number } {
  const toClerk: PageMessage[] = []
  const toPage: ClerkAnswer[] = []
  const work: (() => void)[] = []
  const clerk = new Clerk({
    answer: (answer) => toPage.push(structuredClone(answer)),
    now: () => performance.now(),
    later: (next) => work.push(next),
  })
  const tell = (message: PageMessage) => toClerk.push(structuredClone(message))
  const inquiry = new Inquiry({ tell, take: () => {} }, letter, { overrides: {}, own: {} })
  const hear = () => {
    for (const message of toClerk.splice(0)) clerk.hear(message)
    for (const answer of toPage.splice(0)) inquiry.hear(answer)
  }
  const settle = () => {
    hear()
    while (work.length > 0) {
      work.shift()?.()
      hear()
    }
  }
  inquiry.begin()
  settle()
  const long = letter.blocks.flatMap((block, at) =>
    block.type === 'paragraph' && blockText(block).length > 100 ? [at] : [],
  )
  const place = long[Math.floor(long.length / 2)] ?? 0
  const words = blockText(letter.blocks[place] as Block)
  const blocks = [...letter.blocks]
  let count = 0
  return () => {
    count += 1
    blocks[place] = { ...letter.blocks[place], children: [{ text: `${words}${'的'.repeat(count % 7)}、` }] } as Block
    const begin = performance.now()
    inquiry.ask({ ...letter, blocks: [...blocks] })
    hear()
    const first = performance.now() - begin
    settle()
    return { first, whole: performance.now() - begin }
  }
}

function middle(spans: readonly number[]): number {
  return spans.toSorted((a, b) => a - b)[Math.floor(spans.length / 2)] ?? 0
}

/** What a key costs until both answers, in the middle of several runs. */
function keyTimes(press: () => { first: number; whole: number }, runs: number) {
  const spans = Array.from({ length: runs }, press)
  return { first: middle(spans.map(({ first }) => first)), whole: middle(spans.map(({ whole }) => whole)) }
}

const letters = sizes.map((count) => ({ count, letter: times(count) }))
const keys = letters.map(({ count, letter }) => keyTimes(typing(letter), count === 100 ? 30 : 100))

for (const [at, { count, letter }] of letters.entries()) {
  const characters = letter.blocks.reduce((sum, block) => sum + blockText(block).length, 0)
  const runs = Array.from({ length: count === 100 ? 3 : 10 }, () => {
    const begin = performance.now()
    createChecker(rules).check(unknown(letter))
    return performance.now() - begin
  })
  const each = (middle(runs) / characters) * 1000
  const key = keys[at] ?? { first: 0, whole: 0 }
  console.info(
    `${count} × the seed, ${characters} characters: the whole check ${middle(runs).toFixed(1)} ms, ${each.toFixed(2)} ms a thousand; ` +
      `a key: its block after ${key.first.toFixed(2)} ms, the letter after ${key.whole.toFixed(1)} ms`,
  )
}
const ratio = (keys.at(-1)?.first ?? 0) / (keys[0]?.first ?? 1)
console.info(`a key's block at 100 × takes ${ratio.toFixed(2)} times as long as at 1 ×`)

describe.each(letters)('$count × the seed', ({ count, letter }) => {
  bench('checked as a whole', () => {
    createChecker(rules).check(unknown(letter))
  })
  const press = typing(letter)
  bench('checked after a key, as the window does', () => {
    press()
  })
  if (count < 100)
    bench('fixed', () => {
      fixLetter(letter, createChecker(rules))
    })
})
