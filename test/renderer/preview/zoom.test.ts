import { describe, expect, it } from 'vitest'
import { fittingPercent, pageInView, pageSize, pageTop, stepZoom } from '../../../renderer/preview/zoom'

describe('the size of previewed pages', () => {
  it('fits the width, or the whole page, with room around it', () => {
    const room = { width: 1440, height: 860 }
    const wide = pageSize(fittingPercent('width', room))
    expect(wide.width).toBeLessThanOrEqual(1440 - 48)
    expect(wide.width).toBeGreaterThan(1440 - 48 - 9)
    const whole = pageSize(fittingPercent('page', room))
    expect(whole.height).toBeLessThanOrEqual(860 - 48)
    expect(whole.height).toBeGreaterThan(860 - 48 - 12)
  })

  it('is held between the smallest and the largest', () => {
    expect(fittingPercent('width', { width: 100, height: 100 })).toBe(50)
    expect(stepZoom({ fit: null, percent: 195 }, 10)).toEqual({ fit: null, percent: 200 })
  })

  it('no longer follows the window once it was stepped', () => {
    expect(stepZoom({ fit: 'page', percent: 68 }, -10)).toEqual({ fit: null, percent: 58 })
  })
})

describe('the page in view', () => {
  it('is the one that was gone to', () => {
    for (const percent of [50, 68, 100, 200])
      for (const index of [0, 1, 7, 119]) expect(pageInView(pageTop(index, percent), 700, percent, 120)).toBe(index)
  })

  it('is one that exists', () => {
    expect(pageInView(1e9, 800, 100, 3)).toBe(2)
    expect(pageInView(-50, 10, 100, 3)).toBe(0)
  })
})
