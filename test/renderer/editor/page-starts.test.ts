import { expect, it } from 'vitest'
import { layoutLetter } from '../../../letter/layout/layout'
import { pageStarts } from '../../../renderer/session/page-starts'
import { plainLetter } from '../../docx/letters'

it('names every page but the first, where its first words stand', () => {
  const letter = plainLetter(20)
  const layout = layoutLetter(letter)
  const starts = pageStarts(layout)
  expect(layout.pages.length).toBeGreaterThan(2)
  expect(starts.map(({ page }) => page)).toEqual(layout.pages.slice(1).map(({ number }) => number))
  for (const { block, start } of starts) {
    const place = letter.blocks.find(({ id }) => id === block)
    expect(place && 'children' in place).toBe(true)
    expect(start).toBeGreaterThanOrEqual(0)
  }
})
