import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { fixLetter } from '../../letter/checks/fix-letter'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { isBody } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'

const seed = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')

/** The seed with its body ten times over: some 90 pages, far longer than any reply. */
function longLetter(): Letter {
  const { letter } = intake(paragraphsOf(seed))
  const blocks = letter.blocks.flatMap((block) =>
    isBody(block) ? Array.from({ length: 10 }, (_, copy) => ({ ...block, id: `${block.id}-${copy}` })) : [block],
  )
  return { ...letter, blocks }
}

/** The letter after a key was pressed in a paragraph of its middle. */
function typedInto(letter: Letter): Letter {
  const middle = Math.floor(letter.blocks.length / 2)
  const blocks = letter.blocks.map((block, index) => (index === middle ? { ...block } : block))
  return { ...letter, blocks }
}

const short = intake(paragraphsOf(seed)).letter
const long = longLetter()

describe.each([
  ['the seed', short],
  ['the seed ten times', long],
])('%s', (_, letter) => {
  bench('checked as a whole', () => {
    createChecker(rules).check(letter)
  })
  const warm = createChecker(rules)
  warm.check(letter)
  bench('checked after a keystroke', () => {
    warm.check(typedInto(letter))
  })
  bench('fixed', () => {
    fixLetter(letter, createChecker(rules))
  })
})
