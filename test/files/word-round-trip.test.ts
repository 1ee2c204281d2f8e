import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../letter/docx/write/write-docx'
import { readLetterFile } from '../../letter/files/read-letter-file'
import type { Letter } from '../../letter/model/letter'
import { anyLetter } from '../intake/letter-arbitrary'

function documentOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}

function takenIn(bytes: Uint8Array): Letter {
  const read = readLetterFile(bytes, '.docx')
  if (!read.ok) throw new Error(read.message)
  return read.value.letter
}

describe('a letter exported, imported and exported again', () => {
  // The first import makes facts and words agree. The format is a choice of the writer, which no word of a letter tells.
  it.each(['letter', 'document'] as const)('is the same document.xml in the %s format', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyLetter, async (made) => {
        const letter = { ...made, facts: { ...made.facts, format } }
        const first = takenIn(await writeDocx(letter))
        const once = await writeDocx({ ...first, facts: { ...first.facts, format } })
        const second = takenIn(once)
        const twice = await writeDocx({ ...second, facts: { ...second.facts, format } })
        expect(documentOf(twice)).toBe(documentOf(once))
      }),
      { numRuns: 15 },
    )
  })
})
