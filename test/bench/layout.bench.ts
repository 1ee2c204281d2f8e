import { bench, describe } from 'vitest'
import { layoutLetter } from '../../letter/layout/layout'
import { isBody } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { seedLetter } from '../docx/letters'

/** The letter with its body so many times over. */
function times(letter: Letter, count: number): Letter {
  const blocks = letter.blocks.flatMap((block) =>
    isBody(block) ? Array.from({ length: count }, (_, copy) => ({ ...block, id: `${block.id}-${copy}` })) : [block],
  )
  return { ...letter, blocks }
}

/** The letter with every block another object, as nothing remembers it. */
const unknown = (letter: Letter): Letter => ({ ...letter, blocks: letter.blocks.map((block) => ({ ...block })) })

/** The letter after a key was pressed in a paragraph of its middle. */
function typedInto(letter: Letter): Letter {
  const middle = Math.floor(letter.blocks.length / 2)
  return { ...letter, blocks: letter.blocks.map((block, index) => (index === middle ? { ...block } : block)) }
}

describe.each([
  ['the seed', seedLetter()],
  ['the seed 100 times', times(seedLetter(), 100)],
])('%s', (_, letter) => {
  bench('laid out as a whole', () => {
    layoutLetter(unknown(letter))
  })
  bench('after a key in its middle', () => {
    layoutLetter(typedInto(letter))
  })
})
