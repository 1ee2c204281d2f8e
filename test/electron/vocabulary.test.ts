import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dialogs } from '../../electron/main/documents/document'
import { exportVocabulary, importVocabulary, vocabularyFile } from '../../electron/main/vocabulary'
import type { Term } from '../../letter/model/vocabulary'
import { testFolder } from './folder'

const folder = testFolder()
const entry = (term: string, ...instead: string[]): Term => ({ term, instead, sure: true })
const dialogs = (path: string | null) =>
  ({ chooseOpen: async () => path, chooseSave: async () => path, askOverwrite: async () => true }) as unknown as Dialogs

describe('the vocabulary file', () => {
  it('is empty where there is none, and takes one change after another', async () => {
    const file = vocabularyFile(join(folder(), 'vocabulary.json'))
    expect(await file.read()).toEqual({})
    await Promise.all([
      file.change({ put: [{ list: 'words', entry: entry('甲', '乙') }], remove: [] }),
      file.change({ put: [{ list: 'units', entry: entry('公分', '厘米') }], remove: [] }),
      file.change({ put: [], remove: [{ list: 'words', term: '甲' }] }),
    ])
    expect(await file.read()).toEqual({ units: [entry('公分', '厘米')] })
    expect(file.problem()).toBeNull()
  })

  it('keeps a broken one aside and says where', async () => {
    const path = join(folder(), 'vocabulary.json')
    writeFileSync(path, '{"words": [{')
    const file = vocabularyFile(path)
    expect(await file.read()).toEqual({})
    expect(file.problem()).toContain(`${path}.broken`)
    expect(readFileSync(`${path}.broken`, 'utf8')).toBe('{"words": [{')
    expect(existsSync(path)).toBe(false)
  })

  it('refuses a list that is too long, and stays as it was', async () => {
    const file = vocabularyFile(join(folder(), 'vocabulary.json'))
    const put = Array.from({ length: 5001 }, (_, index) => ({ list: 'words' as const, entry: entry(`词${index}`) }))
    await file.change({ put: put.slice(0, 3), remove: [] })
    await expect(file.change({ put, remove: [] })).rejects.toThrow()
    expect((await file.read()).words).toHaveLength(3)
  })
})

describe('a file of words', () => {
  it('is taken in, in whatever encoding, and given away', async () => {
    const path = join(folder(), '词.txt')
    // 甲 in GBK, an arrow of two signs, 乙 in GBK.
    writeFileSync(path, Buffer.from([0xbc, 0xd7, 0x2d, 0x3e, 0xd2, 0xd2]))
    const answer = await importVocabulary('names', dialogs(path))
    expect(answer).toEqual({ ok: true, value: { name: '词.txt', vocabulary: { names: [entry('甲', '乙')] } } })
    const target = join(folder(), '出.json')
    expect(await exportVocabulary({ words: [entry('甲')] }, dialogs(target))).toEqual({
      ok: true,
      value: { name: '出.json' },
    })
    expect(await importVocabulary('names', dialogs(target))).toMatchObject({
      value: { vocabulary: { words: [entry('甲')] } },
    })
  })

  it.each([
    ['[]', '“a.json”没有导入：不是词表。'],
    ['{"a": 1}', '“a.json”没有导入：不认识“a”。'],
    ['PK\u0003\u0004', '“a.json”没有导入：不是文本文件。'],
  ])('is refused with one sentence: %j', async (text, message) => {
    const path = join(folder(), 'a.json')
    writeFileSync(path, text)
    expect(await importVocabulary('words', dialogs(path))).toEqual({ ok: false, message })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('is not asked for twice', async () => {
    expect(await importVocabulary('words', dialogs(null))).toMatchObject({ ok: false, cancelled: true })
    expect(await exportVocabulary({}, dialogs(null))).toMatchObject({ ok: false, cancelled: true })
    expect(await importVocabulary('words', dialogs('/nowhere/甲.json'))).toMatchObject({
      message: expect.stringContaining('“甲.json”没有导入：找不到文件'),
    })
  })
})
