import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../letter/docx/write/write-docx'
import { fullLetter } from './letters'
import { changed, idsOf, measured } from './spoil'
import { inBothFormats } from './spoilings/in-both-formats'
import { inDocumentFormat, inLetterFormat } from './spoilings/in-one-format'

describe.each([
  ['letter', inLetterFormat],
  ['document', inDocumentFormat],
] as const)('a spoilt export in the %s format', (format, own) => {
  let right: Uint8Array
  beforeAll(async () => {
    right = await writeDocx(fullLetter(format))
  })
  it.each([...inBothFormats, ...own])('%s', (_what, changes, fails, lost = []) => {
    const before = measured(right)
    const after = measured(changed(right, changes))
    expect(idsOf(after, 'fail').sort()).toEqual([...fails].sort())
    expect(idsOf(after, 'unknown').sort()).toEqual([...lost].sort())
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })
})
