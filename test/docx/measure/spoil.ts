import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect } from 'vitest'
import { measureDocx } from '../../../letter/docx/measure/measure-docx'
import type { Measurement } from '../../../letter/docx/measure/measurement'

/** A change of one part of a package: its path, and what becomes of its XML. */
export type Change = { path: string; change: (xml: string) => string }

/** The words of one part exchanged, everywhere where they stand. */
export function inPart(path: string, from: string, to: string): Change {
  return { path, change: (xml) => xml.replaceAll(from, to) }
}

export function inDocument(from: string, to: string): Change {
  return inPart('word/document.xml', from, to)
}

/** The words of one style exchanged. */
export function inStyle(id: string, from: string, to: string): Change {
  const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's')
  return { path: 'word/styles.xml', change: (xml) => xml.replace(style, (found) => found.replaceAll(from, to)) }
}

/** A style that gives its runs another look; `properties` are the elements of a `w:rPr`. */
export function withRuns(id: string, properties: string): Change {
  return inStyle(id, '</w:style>', `<w:rPr>${properties}</w:rPr></w:style>`)
}

export const font = (name: string): string => `<w:rFonts w:eastAsia="${name}" w:ascii="${name}"/>`
export const size = (points: number): string => `<w:sz w:val="${points * 2}"/>`

/** The package with changed parts; a change that changes nothing is a mistake in the test. */
export function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const parts = unzipSync(bytes)
  for (const { path, change } of changes) {
    const xml = strFromU8(parts[path] ?? new Uint8Array())
    const after = change(xml)
    expect(after, `${path} is changed`).not.toBe(xml)
    parts[path] = strToU8(after)
  }
  return zipSync(parts)
}

/** The measurements of a file that can be read. */
export function measured(bytes: Uint8Array): Measurement[] {
  const result = measureDocx(bytes)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

/** The ids of what has a verdict. */
export function idsOf(measurements: readonly Measurement[], verdict: Measurement['verdict']): string[] {
  return measurements.filter((one) => one.verdict === verdict).map(({ id }) => id)
}
