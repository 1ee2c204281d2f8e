import { describe, expect, it } from 'vitest'
import { fullLetter } from '../docx/measure/letters'
import { idsOf, measured } from '../docx/measure/spoil'
import { canConvert, rewrittenByOffice } from './office'

describe.skipIf(!canConvert)('an export that LibreOffice has written anew (skipped without LibreOffice)', () => {
  it.each(['letter', 'document'] as const)('in the %s format still has no fault', async (format) => {
    const found = measured(await rewrittenByOffice(fullLetter(format)))
    expect(idsOf(found, 'fail')).toEqual([])
    expect(idsOf(found, 'pass').length).toBeGreaterThan(80)
  })
})
