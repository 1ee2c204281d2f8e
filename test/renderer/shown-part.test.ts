import { expect, it } from 'vitest'
import { partShown, portion } from '../../renderer/panels/shown-part'

const first = { from: 0, to: portion }

it.each([
  ['stays as it is', first, -1, 10_000, first],
  ['stays while the one looked at is in it', { from: 100, to: 300 }, 250, 10_000, { from: 100, to: 300 }],
  ['goes to the one looked at', first, 500, 10_000, { from: 490, to: 490 + portion }],
  ['goes back to the beginning', { from: 490, to: 550 }, 3, 10_000, first],
  ['begins anew where the list has become short', { from: 490, to: 550 }, -1, 20, first],
])('%s', (_, part, looked, count, expected) => {
  expect(partShown(part, looked, count)).toEqual(expected)
})
