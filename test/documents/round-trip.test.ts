import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { blockText } from '../../letter/model/block'
import { readDraft, writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { wordFile } from './office'

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0
const fixtures = new URL('../fixtures/', import.meta.url)
const withoutSpaces = (text: string): string => text.replace(/[\s\u200b-\u200d\u2060]/g, '')

/** The words of a flat OpenDocument text, those in frames too, which the export as plain text leaves out. */
function bodyText(document: string): string {
  const body = document.slice(document.indexOf('<office:body>'), document.indexOf('</office:body>'))
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
  return body.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? '')
}

/** The letter as it comes back from its own draft file. */
function throughDraft(text: string): Letter {
  const read = readDraft(writeDraft(intake(paragraphsOf(text)).letter))
  if (!read.ok) throw new Error(read.message)
  return read.value
}

describe.skipIf(!hasOffice)('a letter through draft, Word file and office program', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dafu-round-trip-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  async function officeText(letter: Letter, name: string): Promise<string> {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, await wordFile(letter))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = ['--headless', '--convert-to', 'fodt', '--outdir', folder, file]
    await promisify(execFile)('soffice', [profile, ...convert], { timeout: 110_000 })
    return bodyText(readFileSync(join(folder, `${name}.fodt`), 'utf8'))
  }

  const names = [
    'seed-shenzhen-20210639.txt',
    ...readdirSync(new URL('letters/', fixtures))
      .filter((name) => name.endsWith('.txt') && !name.startsWith('null-'))
      .filter((name) => /shenzhen|chongqing|party|table|wrong/.test(name))
      .map((name) => `letters/${name}`),
  ]
  it.each(names)('%s loses not one character of any block', async (name) => {
    const letter = throughDraft(readFileSync(new URL(name, fixtures), 'utf8'))
    const printed = withoutSpaces(await officeText(letter, name.replace(/\W/g, '-')))
    const missing = letter.blocks
      .flatMap((block) => blockText(block).split(/[\n\t]/))
      .filter((words) => !printed.includes(withoutSpaces(words)))
    expect(missing).toEqual([])
  })
})
