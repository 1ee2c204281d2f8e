import { describe, expect, it } from 'vitest'
import {
  bottomMargin,
  characterAdvance,
  characterSpacing,
  firstLineIndent,
  halfPoints,
  lineGap,
  linePitch,
  millimetresOfPoints,
  millimetresOfTwips,
  pointsOfMillimetres,
  rightMargin,
  titlePitch,
  twipsOfMillimetres,
  twipsOfPoints,
} from '../../letter/model/measures'

describe('units', () => {
  it.each([
    [25.4, 1440],
    [210, 11906],
    [156, 8844],
    [225, 12756],
    [0, 0],
  ])('%d mm are %d twips', (millimetres, twips) => expect(twipsOfMillimetres(millimetres)).toBe(twips))

  it.each([
    [16, 320, 32],
    [22, 440, 44],
    [0.5, 10, 1],
  ])('%d pt are %d twips and %d half-points', (points, twips, halves) => {
    expect(twipsOfPoints(points)).toBe(twips)
    expect(halfPoints(points)).toBe(halves)
  })

  it('goes from millimetres to points and back', () => {
    expect(pointsOfMillimetres(25.4)).toBe(72)
    expect(millimetresOfPoints(pointsOfMillimetres(37))).toBeCloseTo(37, 9)
    expect(millimetresOfTwips(1440)).toBeCloseTo(25.4, 9)
  })
})

describe('what follows from GB/T 9704-2012', () => {
  it('leaves 35 mm below and 26 mm to the right of the text area', () => {
    expect(bottomMargin).toBe(35)
    expect(rightMargin).toBe(26)
  })

  it('sets 22 lines into 225 mm, and a twip more would not fit', () => {
    expect(linePitch).toBe(579)
    expect(22 * linePitch).toBeLessThanOrEqual(twipsOfMillimetres(225))
    expect(22 * (linePitch + 1)).toBeGreaterThan(twipsOfMillimetres(225))
  })

  it('sets 28 characters into 156 mm, and a twip more would not fit', () => {
    expect(characterSpacing).toBe(-5)
    expect(28 * characterAdvance).toBeLessThanOrEqual(twipsOfMillimetres(156))
    expect(28 * (characterAdvance + 1)).toBeGreaterThan(twipsOfMillimetres(156))
  })

  it('indents by two of the 28 and leads title lines by 7/8 of a 3号 character', () => {
    expect(firstLineIndent).toBe(Math.round((8844 * 2) / 28))
    expect(lineGap).toBe(14)
    expect(titlePitch).toBe(720)
  })
})
