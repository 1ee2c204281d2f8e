import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recentFiles } from '../../electron/main/recent'
import { defaultSettings, settingsFile } from '../../electron/main/settings'
import { testFolder } from './folder'

const folder = testFolder()

describe('the settings file', () => {
  it('gives the defaults where there is none, and then what was written', async () => {
    const file = settingsFile(join(folder(), 'settings.json'))
    expect(await file.read()).toEqual(defaultSettings)
    const settings = { ...defaultSettings, issuer: '某市教育局', zoom: 120 }
    expect(await file.change({ issuer: '某市教育局', zoom: 120 })).toEqual(settings)
    expect(await file.read()).toEqual(settings)
  })

  it('sets only what changes, one change after another', async () => {
    const file = settingsFile(join(folder(), 'settings.json'))
    await Promise.all([
      file.change({ fonts: { body: '仿宋' }, knownMissing: ['甲'] }),
      file.change({ fonts: { title: '宋体' }, knownMissing: ['乙', '甲'] }),
      file.change({ zoom: 120 }),
    ])
    expect(await file.read()).toEqual({
      ...defaultSettings,
      fonts: { ...defaultSettings.fonts, body: '仿宋', title: '宋体' },
      zoom: 120,
      knownMissing: ['甲', '乙'],
    })
  })

  it('keeps what the agency wants of a rule until it goes back to the default', async () => {
    const file = settingsFile(join(folder(), 'settings.json'))
    await file.change({ rules: { 'date-form': 'off', 'plural-nin': 'info' } })
    expect((await file.change({ rules: { 'date-form': null } })).rules).toEqual({ 'plural-nin': 'info' })
    await expect(file.change({ rules: { 'date-form': 'fatal' as 'off' } })).rejects.toThrow()
    expect((await file.read()).rules).toEqual({ 'plural-nin': 'info' })
  })

  it('goes on after a change that could not be made', async () => {
    const file = settingsFile(join(folder(), 'settings.json'))
    await expect(file.change({ zoom: 1000 })).rejects.toThrow()
    expect(await file.change({ zoom: 120 })).toEqual({ ...defaultSettings, zoom: 120 })
  })

  it.each(['', '{"issuer":', '[]', '{"zoom": "large"}', '{"fonts": {"body": ""}}'])(
    'keeps a broken one aside: %s',
    async (text) => {
      const path = join(folder(), 'settings.json')
      writeFileSync(path, text)
      expect(await settingsFile(path).read()).toEqual(defaultSettings)
      expect(readFileSync(`${path}.broken`, 'utf8')).toBe(text)
      expect(existsSync(path)).toBe(false)
    },
  )

  it('leaves what cannot be read where it is', async () => {
    const path = join(folder(), 'settings.json')
    mkdirSync(path)
    expect(await settingsFile(path).read()).toEqual(defaultSettings)
    expect(existsSync(path)).toBe(true)
  })

  it('fills up what an older program did not know', async () => {
    const path = join(folder(), 'settings.json')
    writeFileSync(path, JSON.stringify({ issuer: '某局', fonts: { body: '仿宋' } }))
    const settings = await settingsFile(path).read()
    expect(settings).toEqual({
      ...defaultSettings,
      issuer: '某局',
      fonts: { ...defaultSettings.fonts, body: '仿宋' },
    })
  })
})

describe('recentFiles', () => {
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second))

  it('lists the newest first, each once, at most ten', async () => {
    const home = folder()
    const recent = recentFiles(join(home, 'recent.json'))
    const paths = Array.from({ length: 12 }, (_, index) => join(home, `${index}.dafu`))
    for (const path of paths) writeFileSync(path, '')
    await Promise.all(paths.map((path, index) => recent.add(path, at(index))))
    await recent.add(paths[5] ?? '', at(30))
    const list = await recent.list()
    expect(list.map(({ name }) => name)).toEqual([5, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((index) => `${index}.dafu`))
    expect(list[0]).toMatchObject({ folder: home, opened: '2026-01-01T00:00:30.000Z' })
    expect(await recent.pathOf(list[0]?.id ?? '')).toBe(paths[5])
  })

  it('leaves out files that are gone, and knows no path for another id', async () => {
    const home = folder()
    const recent = recentFiles(join(home, 'recent.json'))
    for (const name of ['a.dafu', 'b.dafu']) {
      writeFileSync(join(home, name), '')
      await recent.add(join(home, name), at(1))
    }
    rmSync(join(home, 'b.dafu'))
    expect((await recent.list()).map(({ name }) => name)).toEqual(['a.dafu'])
    expect(await recent.pathOf('/etc/passwd')).toBeNull()
  })

  it('starts anew after a broken file', async () => {
    const path = join(folder(), 'recent.json')
    writeFileSync(path, '{}')
    expect(await recentFiles(path).list()).toEqual([])
    expect(existsSync(`${path}.broken`)).toBe(true)
  })
})
