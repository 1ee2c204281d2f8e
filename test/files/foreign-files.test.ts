import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLetterFile } from '../../letter/files/read-letter-file'
import { readProposalFile } from '../../letter/files/read-proposal-file'
import { inspect } from '../../letter/intake/inspect'

const folder = new URL('../fixtures/word/', import.meta.url)
/** Every file with what is to be understood of it beside it: `letter.docx` and `letter.docx.json`. */
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

function understood(name: string): object {
  const bytes = readFileSync(new URL(name, folder))
  if (name.startsWith('proposal-')) {
    const read = readProposalFile(bytes, extname(name))
    if (!read.ok) throw new Error(read.message)
    return read.value.proposal
  }
  const read = readLetterFile(bytes, extname(name))
  if (!read.ok) throw new Error(read.message)
  const { letter, ...company } = read.value
  return inspect(letter, company)
}

describe('files as Word, WPS and LibreOffice write them', () => {
  it.each(names)('%s', (name) => {
    const expected: object = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
    const keys = Object.keys(expected)
    const found = Object.entries(understood(name)).filter(([key]) => keys.includes(key))
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})
