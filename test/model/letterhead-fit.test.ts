import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterheadFit } from '../../letter/model/letterhead-fit'
import { pointsOfMillimetres, textWidth } from '../../letter/model/measures'
import { textEms } from '../../letter/model/text-width'

describe('letterheadFit', () => {
  it.each([
    ['教育部', { size: 42, spacing: 21, scale: 100 }],
    ['深圳市工业和信息化局', { size: 42, spacing: 2.45, scale: 100 }],
  ])('%s', (name, fit) => expect(letterheadFit(name)).toEqual(fit))

  it('sets a long name smaller, and narrows it only where 2号 is too wide', () => {
    expect(letterheadFit('一'.repeat(16))).toMatchObject({ size: 27.5, scale: 100 })
    expect(letterheadFit('一'.repeat(24))).toMatchObject({ size: 22, scale: 83 })
    expect(letterheadFit('一'.repeat(60)).size).toBeLessThan(22)
  })

  it('fits every name of up to 200 characters into the text area', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (length) => {
        const name = '局'.repeat(length)
        const { size, spacing, scale } = letterheadFit(name)
        const width = (size * textEms(name) * scale) / 100 + spacing * Math.max(length - 1, 0)
        expect(width).toBeLessThanOrEqual(pointsOfMillimetres(textWidth))
        expect(size).toBeGreaterThan(0)
      }),
    )
  })
})
