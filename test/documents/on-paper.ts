import { expect } from 'vitest'
import type { Measured, MeasuredLine } from './office'

/** Holds a measure in millimetres to what the standard wants, which allows half a millimetre unless more is said. */
export const near = (value: number | undefined, wanted: number, by = 0.5): void => {
  expect(value).toBeGreaterThanOrEqual(wanted - by)
  expect(value).toBeLessThanOrEqual(wanted + by)
}

/** The lines of a page without its number. */
export function textLines(measured: Measured, page: number): MeasuredLine[] {
  return (measured.pages[page]?.lines ?? []).filter(({ text }) => !/^—\d+—$/.test(text))
}
