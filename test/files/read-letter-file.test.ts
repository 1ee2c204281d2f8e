import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../letter/docx/write/write-docx'
import { readLetterFile } from '../../letter/files/read-letter-file'
import { blockText } from '../../letter/model/block'
import { writeDraft } from '../../letter/model/draft'
import { letterOf } from '../checks/letter-of'
import { packageOf, paragraph } from '../docx/foreign-package'

const wordsOf = (bytes: Uint8Array, extension = ''): string[] => {
  const read = readLetterFile(bytes, extension)
  return read.ok ? read.value.letter.blocks.map(blockText) : [read.message]
}

describe('the letter in a file', () => {
  const letter = letterOf({ facts: { contact: { name: '', phone: '' } } })

  it.each(['', '.dafu', '.txt', '.docx'])('is known by its bytes, whatever it is called (%s)', async (extension) => {
    const draft = strToU8(writeDraft(letter))
    if (extension !== '.docx') expect(readLetterFile(draft, extension)).toMatchObject({ ok: true, value: { letter } })
    const docx = readLetterFile(await writeDocx(letter), extension)
    expect(docx).toMatchObject({ ok: true, value: { draft: null, letter: { facts: letter.facts } } })
  })

  it('comes back from its own export with all its words', async () => {
    const words = wordsOf(await writeDocx(letter))
    for (const text of letter.blocks.map(blockText)) expect(words).toContain(text)
  })

  it.each<[string, Uint8Array, string, string]>([
    ['an empty file', new Uint8Array(), '.docx', '空的'],
    ['a Word file without words', packageOf({ body: paragraph('') }), '.docx', '空的'],
    ['a text called .docx', strToU8('张三代表：'), '.docx', '不是 Word 文档'],
    ['a broken draft', strToU8('{"format":"dafu"'), '.dafu', '已损坏'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), '', '编码'],
    ['a PDF', strToU8('%PDF-1.7'), '', 'PDF'],
  ])('%s is refused with one sentence', (_, bytes, extension, words) => {
    const read = readLetterFile(bytes, extension)
    expect(read.ok).toBe(false)
    expect(wordsOf(bytes, extension)[0]).toContain(words)
  })
})
