import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOver } from '../../../renderer/editor/looks'

describe('carryOver', () => {
  it.each<[string, string, string, [number, number], [number, number] | null]>([
    ['before the change', '截止目前，已办', '截止目前，已经办', [0, 4], [0, 4]],
    ['behind the change', '我市截止目前', '我们市截止目前', [2, 6], [3, 7]],
    ['in the change', '截止目前', '截至目前', [0, 4], null],
    ['same text', '截止目前', '截止目前', [1, 3], [1, 3]],
  ])('%s', (_, old, now, [start, end], place) => {
    expect(carryOver(old, now, start, end)).toEqual(place && { start: place[0], end: place[1] })
  })

  it('marks the same words wherever it carries them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(5), (old, now, from, length) => {
        const start = Math.min(from, old.length)
        const end = Math.min(start + length, old.length)
        const place = carryOver(old, now, start, end)
        if (place) expect(now.slice(place.start, place.end)).toBe(old.slice(start, end))
      }),
    )
  })
})
