import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../letter/checks/finding'
import { carrier, carryFinding } from '../../../renderer/check/carry-over'

describe('carrier', () => {
  it.each<[string, string, string, [number, number], [number, number] | null]>([
    ['before the change', '截止目前，已办', '截止目前，已经办', [0, 4], [0, 4]],
    ['behind the change', '我市截止目前', '我们市截止目前', [2, 6], [3, 7]],
    ['in the change', '截止目前', '截至目前', [0, 4], null],
    ['same text', '截止目前', '截止目前', [1, 3], [1, 3]],
  ])('%s', (_, old, now, [start, end], place) => {
    expect(carrier(old, now)(start, end)).toEqual(place && { start: place[0], end: place[1] })
  })

  it('marks the same words wherever it carries them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(5), (old, now, from, length) => {
        const start = Math.min(from, old.length)
        const end = Math.min(start + length, old.length)
        const place = carrier(old, now)(start, end)
        if (place) expect(now.slice(place.start, place.end)).toBe(old.slice(start, end))
      }),
    )
  })
})

describe('carryFinding', () => {
  const remedy = (block: string, start: number, end: number) => ({
    title: '改',
    edits: [{ block, start, end, text: '新' }],
  })
  const finding = {
    block: 'p',
    start: 2,
    end: 4,
    fixes: [remedy('p', 2, 4), remedy('p', 0, 1), remedy('other', 0, 1)],
    suggestions: [],
  } as unknown as Finding
  const carries = (id: string) => (id === 'p' ? carrier('甲乙丙丁', '甲己乙丙丁') : null)

  it('moves its place and its edits, and drops the remedies that can no longer be told', () => {
    const carried = carryFinding(finding, carries)
    expect(carried).toMatchObject({ start: 3, end: 5 })
    expect(carried?.fixes.map(({ edits }) => edits[0])).toEqual([
      { block: 'p', start: 3, end: 5, text: '新' },
      { block: 'p', start: 0, end: 1, text: '新' },
    ])
  })

  it('drops a finding whose own words have changed, and keeps one of the whole letter', () => {
    expect(carryFinding(finding, () => carrier('甲乙丙丁', '甲乙己丁'))).toBeNull()
    expect(carryFinding({ ...finding, block: null }, () => null)).toMatchObject({ fixes: [] })
  })
})
