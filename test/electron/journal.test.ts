import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kept, openJournal, readKept, writeKept } from '../../electron/main/documents/journal'
import { testFolder } from './folder'

const folder = testFolder()
const kept = (changes: Partial<Kept> = {}): Kept => ({
  id: 'a-1',
  path: '/档案/答复.dafu',
  name: '答复.dafu',
  version: 3,
  time: '2026-01-02T03:04:05.000Z',
  base: null,
  text: '{\n"format": "dafu"\n}\n',
  ...changes,
})

describe('a recovery copy', () => {
  it('reads back as it was written, whatever its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, version) => {
        const whole = kept({ text, version })
        expect(readKept(writeKept(whole))).toEqual(whole)
      }),
    )
  })

  it('is none when it was cut short anywhere', () => {
    const file = writeKept(kept())
    for (let length = 0; length < file.length; length += 1) expect(readKept(file.slice(0, length))).toBeNull()
  })

  it('is none when a part of it was lost to the disk', () => {
    const file = writeKept(kept())
    expect(readKept(`${file.slice(0, -5)}\0\0\0\0\0`)).toBeNull()
  })
})

describe('openJournal', () => {
  it('keeps the newest copy of each document, newest first', async () => {
    const journal = openJournal(join(folder(), 'recovery'))
    await journal.keep(kept({ text: '一' }))
    await journal.keep(kept({ text: '二', version: 4 }))
    await journal.keep(kept({ id: 'b', time: '2026-01-03T00:00:00.000Z' }))
    expect((await journal.list()).map(({ id }) => id)).toEqual(['b', 'a-1'])
    expect(await journal.read('a-1')).toEqual(kept({ text: '二', version: 4 }))
  })

  it('does what it is asked in order', async () => {
    const journal = openJournal(folder())
    await Promise.all([
      ...Array.from({ length: 20 }, (_, version) => journal.keep(kept({ version, text: '字'.repeat(version * 100) }))),
    ])
    expect(await journal.read('a-1')).toMatchObject({ version: 19 })
    await Promise.all([journal.keep(kept({ version: 20 })), journal.remove('a-1')])
    expect(await journal.list()).toEqual([])
  })

  it('passes over a truncated copy and leaves it where it is', async () => {
    const home = folder()
    const journal = openJournal(home)
    await journal.keep(kept())
    await journal.keep(kept({ id: 'b' }))
    truncateSync(join(home, 'b.recovery'), 200)
    expect((await journal.list()).map(({ id }) => id)).toEqual(['a-1'])
    expect(await journal.read('b')).toBeNull()
    expect(readdirSync(home)).toContain('b.recovery')
  })

  it('passes over a copy whose name is not its own', async () => {
    const home = folder()
    writeFileSync(join(home, 'c.recovery'), writeKept(kept({ id: 'a-1' })))
    expect(await openJournal(home).list()).toEqual([])
  })

  it('has nothing where there is no folder', async () => {
    expect(await openJournal(join(folder(), 'none')).list()).toEqual([])
  })

  it.each(['../a', 'a/b', '', 'a\\b', '..'])('does not let the id %j become a path', async (id) => {
    const home = folder()
    const outside = join(home, 'a.recovery')
    writeFileSync(outside, writeKept(kept()))
    const journal = openJournal(join(home, 'recovery'))
    await expect(journal.remove(id)).rejects.toThrow()
    await expect(journal.read(id)).rejects.toThrow()
    await expect(journal.keep(kept({ id }))).rejects.toThrow()
    expect(existsSync(outside)).toBe(true)
    expect(readFileSync(outside, 'utf8')).toBe(writeKept(kept()))
  })
})
