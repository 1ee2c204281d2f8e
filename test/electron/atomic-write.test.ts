import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import * as nodeDisk from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, digestOf, digestOnDisk, writeAtomically, writeOrCopy } from '../../electron/main/disk/atomic-write'
import { ReplaceFault, SpokenFault } from '../../electron/main/disk/faults'
import { diskFault, testFolder } from './folder'

const folder = testFolder()
const pauses = [0, 0]

/** A disk that fails in one place. */
function failing(faults: Partial<Disk>): { disk: Disk; pauses: number[] } {
  return { disk: { ...nodeDisk, ...faults }, pauses }
}

/** Opens files whose writing, flushing or closing fails. */
function openWith(step: 'writeFile' | 'sync', code: string): Disk['open'] {
  return async (...words) => {
    const file = await nodeDisk.open(...words)
    if (words[1] === 'wx') file[step] = () => Promise.reject(diskFault(code))
    return file
  }
}

const writers = { writeAtomically, writeOrCopy }

describe.each(Object.entries(writers))('%s', (_name, write) => {
  it('writes a new file and replaces an old one', async () => {
    const path = join(folder(), '答复.dafu')
    await write(path, '一')
    expect(readFileSync(path, 'utf8')).toBe('一')
    await write(path, Buffer.from('二'))
    expect(readFileSync(path, 'utf8')).toBe('二')
    expect(readdirSync(join(path, '..'))).toEqual(['答复.dafu'])
  })

  it('keeps the permissions of the file and follows a link', async () => {
    const home = folder()
    const [path, link] = [join(home, 'a.dafu'), join(home, 'link.dafu')]
    writeFileSync(path, '旧')
    chmodSync(path, 0o640)
    symlinkSync(path, link)
    await write(link, '新')
    expect(readFileSync(path, 'utf8')).toBe('新')
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(await nodeDisk.readlink(link)).toBe(path)
  })

  it('leaves a file alone that is marked read-only', async () => {
    const path = join(folder(), 'a.dafu')
    writeFileSync(path, '旧')
    chmodSync(path, 0o444)
    await expect(write(path, '新')).rejects.toThrow('只读')
    expect(readFileSync(path, 'utf8')).toBe('旧')
  })

  it.each([
    ['a full disk', { open: openWith('writeFile', 'ENOSPC') }, 'ENOSPC'],
    ['a broken disk', { open: openWith('sync', 'EIO') }, 'EIO'],
    ['a read-only folder', { open: () => Promise.reject(diskFault('EACCES')) }, 'EACCES'],
  ])('leaves the old file and nothing else on %s', async (_disk, faults, code) => {
    const home = folder()
    const path = join(home, 'a.dafu')
    writeFileSync(path, '旧')
    await expect(write(path, '新', failing(faults))).rejects.toMatchObject({ code })
    expect(readFileSync(path, 'utf8')).toBe('旧')
    expect(readdirSync(home)).toEqual(['a.dafu'])
  })

  it('tries again while a virus scanner holds the file', async () => {
    const path = join(folder(), 'a.dafu')
    let tries = 0
    const rename: Disk['rename'] = (from, to) => {
      tries += 1
      return tries < 3 ? Promise.reject(diskFault('EBUSY')) : nodeDisk.rename(from, to)
    }
    await write(path, '新', failing({ rename }))
    expect(tries).toBe(3)
    expect(readFileSync(path, 'utf8')).toBe('新')
  })
})

describe('a target that cannot be replaced', () => {
  const rename = () => Promise.reject(diskFault('EPERM'))

  it('stays as it is, and writeAtomically says so', async () => {
    const home = folder()
    const path = join(home, 'a.docx')
    writeFileSync(path, '旧')
    await expect(writeAtomically(path, '新', failing({ rename }))).rejects.toBeInstanceOf(ReplaceFault)
    expect(readFileSync(path, 'utf8')).toBe('旧')
    expect(readdirSync(home)).toEqual(['a.docx'])
  })

  it('makes writeOrCopy write a copy under a free name', async () => {
    const home = folder()
    const path = join(home, '答复.dafu')
    writeFileSync(path, '旧')
    const first = await writeOrCopy(path, '新', failing({ rename }))
    const second = await writeOrCopy(path, '更新', failing({ rename }))
    expect([first, second]).toEqual([join(home, '答复（副本）.dafu'), join(home, '答复（副本2）.dafu')])
    expect([path, first, second].map((name) => readFileSync(name, 'utf8'))).toEqual(['旧', '新', '更新'])
    expect(readdirSync(home)).toHaveLength(3)
  })

  it('does not pass off a copy that reads back differently', async () => {
    const home = folder()
    const path = join(home, 'a.dafu')
    writeFileSync(path, '旧')
    const copyFile: Disk['copyFile'] = (_from, to) => nodeDisk.writeFile(to, '')
    await expect(writeOrCopy(path, '新', failing({ rename, copyFile }))).rejects.toBeInstanceOf(SpokenFault)
    expect(readdirSync(home)).toEqual(['a.dafu'])
    expect(readFileSync(path, 'utf8')).toBe('旧')
  })
})

describe('digestOnDisk', () => {
  it('tells the bytes of a file, and that there is none', async () => {
    const path = join(folder(), 'a')
    expect(await digestOnDisk(path)).toBeNull()
    writeFileSync(path, '字')
    expect(await digestOnDisk(path)).toBe(digestOf('字'))
    expect(existsSync(path)).toBe(true)
  })

  it('does not take a fault of the disk for a missing file', async () => {
    const readFile = (() => Promise.reject(diskFault('EIO'))) as Disk['readFile']
    await expect(digestOnDisk('a', { ...nodeDisk, readFile })).rejects.toMatchObject({ code: 'EIO' })
  })
})
