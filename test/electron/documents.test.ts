import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { admit, type Desk, type Dialogs, handedOver, type OpenDocument } from '../../electron/main/documents/document'
import { exportDocument } from '../../electron/main/documents/exporting'
import { openJournal } from '../../electron/main/documents/journal'
import { findInFile, findInJournal } from '../../electron/main/documents/opening'
import { keepDocument, saveDocument } from '../../electron/main/documents/saving'
import { recentFiles } from '../../electron/main/recent'
import { standardFonts } from '../../letter/docx/write/fonts'
import { draftVersion, readDraft, writeDraft } from '../../letter/model/draft'
import { emptyFacts } from '../../letter/model/facts'
import { wantedSpacing } from '../../letter/model/printed-ending'
import { testFolder } from './folder'

const folder = testFolder()
const spacing = wantedSpacing({ seal: 'sealed' })

/** A draft with these words. */
function draft(words: string): string {
  return writeDraft({
    template: 'suggestion',
    profile: 'national',
    facts: emptyFacts(),
    proposal: null,
    comments: [],
    suggestions: [],
    versions: [],
    ignored: [],
    blocks: [
      { type: 'title', id: 't', children: [{ text: '关于某建议的答复' }] },
      { type: 'paragraph', id: 'p', children: [{ text: words }] },
    ],
  })
}

type Asked = { chosen: (string | null)[]; changed: 'copy' | 'overwrite' | null; overwrite: boolean; heard: string[] }

function dialogs(answers: Partial<Asked> = {}): Dialogs & Asked {
  const asked: Asked = { chosen: [], changed: null, overwrite: false, heard: [], ...answers }
  return {
    ...asked,
    chooseOpen: () => Promise.resolve(null),
    chooseSave: (proposal) => {
      asked.heard.push(`save:${proposal}`)
      return Promise.resolve(asked.chosen.shift() ?? null)
    },
    askChanged: (name) => {
      asked.heard.push(`changed:${name}`)
      return Promise.resolve(asked.changed)
    },
    askOverwrite: (name) => {
      asked.heard.push(`overwrite:${name}`)
      return Promise.resolve(asked.overwrite)
    },
    tell: (message) => {
      asked.heard.push(`tell:${message}`)
      return Promise.resolve()
    },
  }
}

function desk(home: string): Desk {
  let count = 0
  return {
    documents: new Map(),
    journal: openJournal(join(home, 'own', 'recovery')),
    recent: recentFiles(join(home, 'own', 'recent.json')),
    now: () => new Date(Date.UTC(2026, 0, 1)),
    newId: () => {
      count += 1
      return `id-${count}`
    },
  }
}

/** A desk in a fresh folder, and a document opened from a file there. */
async function opened(words = '旧'): Promise<{ home: string; path: string; place: Desk; document: OpenDocument }> {
  const home = folder()
  mkdirSync(join(home, 'own'))
  const path = join(home, '答复.dafu')
  writeFileSync(path, draft(words))
  const place = desk(home)
  const found = await findInFile(place, path)
  if (!found.ok) throw new Error(found.message)
  return { home, path, place, document: admit(place, found.value) }
}

const request = (words: string, version: number, as = false) => ({ text: draft(words), version, as })

describe('findInFile', () => {
  it('opens a draft as it is, and remembers it', async () => {
    const { place, document, path } = await opened()
    expect(handedOver(document)).toEqual({
      id: 'id-1',
      name: '答复.dafu',
      text: draft('旧'),
      unsaved: false,
      notes: [],
    })
    expect((await place.recent.list()).map(({ name }) => name)).toEqual(['答复.dafu'])
    expect(readFileSync(path, 'utf8')).toBe(draft('旧'))
  })

  it.each([
    ['a broken draft', '草稿.dafu', Buffer.from(draft('旧').slice(0, -20)), '损坏'],
    [
      'a newer draft',
      '草稿.dafu',
      Buffer.from(draft('旧').replace(`"version": ${draftVersion}`, '"version": 99')),
      '更新版本',
    ],
    ['an empty file', '草稿.dafu', Buffer.from(''), '文件是空的'],
    ['other JSON', '草稿.dafu', Buffer.from('{"a": 1}'), '不是答复草稿'],
    ['a picture', '草稿.dafu', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), '编码'],
    ['a Word file', '答复.docx', Buffer.from('PK'), 'Word'],
  ])('says what is wrong with %s and leaves it untouched', async (_what, name, bytes, message) => {
    const home = folder()
    const path = join(home, name)
    writeFileSync(path, bytes)
    expect(await findInFile(desk(home), path)).toMatchObject({ ok: false, message: expect.stringContaining(message) })
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(readdirSync(home)).toEqual([name])
  })

  it('says that a file or folder cannot be opened', async () => {
    const home = folder()
    const place = desk(home)
    expect(await findInFile(place, join(home, '没有.dafu'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('找不到'),
    })
    expect(await findInFile(place, home)).toMatchObject({ ok: false, message: expect.stringContaining('文件夹') })
  })

  it.each(['utf8', 'utf16le'] as const)('takes a text in %s in as a letter that is not saved yet', async (encoding) => {
    const home = folder()
    const path = join(home, '来文.txt')
    writeFileSync(path, Buffer.from('\uFEFF关于市人大第123号建议的答复\n张三代表：\n感谢您的建议。\n', encoding))
    const found = await findInFile(desk(home), path)
    expect(found).toMatchObject({ ok: true, value: { path: null, unsaved: true, proposedName: '来文' } })
    expect(found.ok && readDraft(found.value.text).ok).toBe(true)
    expect(found.ok && found.value.text).toContain('感谢您的建议。')
  })
})

describe('saveDocument', () => {
  it('writes the file, marks the version and lets go of the recovery copy', async () => {
    const { place, document, path } = await opened()
    await keepDocument(place, document, { text: draft('新'), version: 2 })
    expect(document.unsaved).toBe(true)
    expect(await place.journal.list()).toHaveLength(1)
    expect(await saveDocument(place, document, request('新', 2), dialogs())).toEqual({
      ok: true,
      value: { name: '答复.dafu', version: 2 },
    })
    expect(readFileSync(path, 'utf8')).toBe(draft('新'))
    expect(document).toMatchObject({ unsaved: false, savedVersion: 2 })
    expect(await place.journal.list()).toEqual([])
  })

  it('keeps the mark and the copy of words written during the save, and the copy knows the saved file', async () => {
    const { place, document, path } = await opened()
    const saving = saveDocument(place, document, request('新', 2), dialogs())
    await keepDocument(place, document, { text: draft('更新'), version: 3 })
    expect(await saving).toMatchObject({ ok: true, value: { version: 2 } })
    expect(readFileSync(path, 'utf8')).toBe(draft('新'))
    expect(document).toMatchObject({ unsaved: true, savedVersion: 2 })
    expect(await place.journal.read(document.id)).toMatchObject({
      version: 3,
      text: draft('更新'),
      base: document.base,
    })
  })

  it('needs no copy of a version that is saved', async () => {
    const { place, document } = await opened()
    await saveDocument(place, document, request('新', 2), dialogs())
    await keepDocument(place, document, { text: draft('新'), version: 2 })
    expect(document.unsaved).toBe(false)
    expect(await place.journal.list()).toEqual([])
  })

  it.each([
    [null, { ok: false, cancelled: true }, '别人的'],
    ['overwrite', { ok: true }, '我的'],
  ] as const)('asks when somebody changed the file, and does %s', async (changed, answer, left) => {
    const { place, document, path } = await opened()
    writeFileSync(path, draft('别人的'))
    const asked = dialogs({ changed })
    expect(await saveDocument(place, document, request('我的', 1), asked)).toMatchObject(answer)
    expect(asked.heard).toEqual(['changed:答复.dafu'])
    expect(readFileSync(path, 'utf8')).toBe(draft(left))
    expect(document.unsaved).toBe(false)
  })

  it('saves a copy beside a file that somebody changed', async () => {
    const { home, place, document, path } = await opened()
    writeFileSync(path, draft('别人的'))
    const copy = join(home, '答复（我的副本）.dafu')
    const asked = dialogs({ changed: 'copy', chosen: [copy] })
    expect(await saveDocument(place, document, request('我的', 1), asked)).toMatchObject({ ok: true })
    expect(asked.heard).toEqual(['changed:答复.dafu', `save:${copy}`])
    expect([path, copy].map((name) => readFileSync(name, 'utf8'))).toEqual([draft('别人的'), draft('我的')])
    expect(document.path).toBe(copy)
  })

  it('writes a file again that was deleted outside', async () => {
    const { place, document, path } = await opened()
    rmSync(path)
    const asked = dialogs()
    expect(await saveDocument(place, document, request('新', 1), asked)).toMatchObject({ ok: true })
    expect(asked.heard).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(draft('新'))
  })

  it('says that the folder is gone, and keeps path, mark and recovery copy', async () => {
    const { home, place, document, path } = await opened()
    const away = join(home, '档案')
    mkdirSync(away)
    document.path = join(away, '答复.dafu')
    rmSync(away, { recursive: true })
    await keepDocument(place, document, { text: draft('新'), version: 1 })
    expect(await saveDocument(place, document, request('新', 1), dialogs())).toMatchObject({
      ok: false,
      message: expect.stringContaining('文字仍在窗口中'),
    })
    expect(document).toMatchObject({ unsaved: true, savedVersion: -1, path: join(away, '答复.dafu') })
    expect(await place.journal.list()).toHaveLength(1)
    expect(readFileSync(path, 'utf8')).toBe(draft('旧'))
  })

  it('leaves a read-only file alone', async () => {
    const { place, document, path } = await opened()
    chmodSync(path, 0o444)
    expect(await saveDocument(place, document, request('新', 1), dialogs())).toMatchObject({
      ok: false,
      message: expect.stringContaining('只读'),
    })
    expect(readFileSync(path, 'utf8')).toBe(draft('旧'))
  })

  it('writes nothing that could not be opened again', async () => {
    const { place, document, path } = await opened()
    expect(
      await saveDocument(place, document, { text: '{"format": "dafu"', version: 1, as: false }, dialogs()),
    ).toMatchObject({
      ok: false,
      message: expect.stringContaining('没有写入'),
    })
    expect(readFileSync(path, 'utf8')).toBe(draft('旧'))
  })

  it('proposes the title for a letter without a file, and adds the extension', async () => {
    const home = folder()
    mkdirSync(join(home, 'own'))
    const place = desk(home)
    const document = admit(place, {})
    const asked = dialogs({ chosen: [null, join(home, '新答复')] })
    expect(await saveDocument(place, document, request('字', 1), asked)).toEqual({ ok: false, cancelled: true })
    expect(await saveDocument(place, document, request('字', 1), asked)).toMatchObject({
      value: { name: '新答复.dafu' },
    })
    expect(asked.heard).toEqual(['save:关于某建议的答复', 'save:关于某建议的答复'])
  })

  it('asks before it replaces the file whose extension was added', async () => {
    const { home, place, document } = await opened()
    const other = join(home, '别的.dafu')
    writeFileSync(other, '别的')
    const asked = dialogs({ chosen: [join(home, '别的'), null] })
    expect(await saveDocument(place, document, request('新', 1, true), asked)).toEqual({ ok: false, cancelled: true })
    expect(asked.heard[1]).toBe('overwrite:别的.dafu')
    expect(readFileSync(other, 'utf8')).toBe('别的')
  })

  it('does not save over a file that is open in another window', async () => {
    const { home, place, path } = await opened()
    const other = admit(place, {})
    const asked = dialogs({ chosen: [path, join(home, '另一份.dafu')] })
    expect(await saveDocument(place, other, request('新', 1), asked)).toMatchObject({ value: { name: '另一份.dafu' } })
    expect(asked.heard[1]).toContain('已在另一个窗口中打开')
    expect(readFileSync(path, 'utf8')).toBe(draft('旧'))
  })

  it('saves one after the other', async () => {
    const { place, document, path } = await opened()
    const versions = [1, 2, 3, 4, 5]
    await Promise.all(
      versions.map((version) => saveDocument(place, document, request(`${version}`, version), dialogs())),
    )
    expect(readFileSync(path, 'utf8')).toBe(draft('5'))
    expect(document).toMatchObject({ savedVersion: 5, unsaved: false })
  })
})

describe('recovery', () => {
  it('brings back the words and the file they belong to', async () => {
    const { home, place, document, path } = await opened()
    await keepDocument(place, document, { text: draft('未保存'), version: 7 })
    const later = desk(home)
    const found = await findInJournal(later, document.id)
    if (!found.ok) throw new Error(found.message)
    const recovered = admit(later, found.value)
    expect(handedOver(recovered)).toMatchObject({
      id: document.id,
      name: '答复.dafu',
      text: draft('未保存'),
      unsaved: true,
    })
    expect(readFileSync(path, 'utf8')).toBe(draft('旧'))
    const asked = dialogs()
    expect(await saveDocument(later, recovered, request('未保存', 1), asked)).toMatchObject({ ok: true })
    expect(asked.heard).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(draft('未保存'))
    expect(await later.journal.list()).toEqual([])
  })

  it('notices that the file was changed after the program stopped', async () => {
    const { home, place, document, path } = await opened()
    await keepDocument(place, document, { text: draft('未保存'), version: 7 })
    writeFileSync(path, draft('别人的'))
    const later = desk(home)
    const found = await findInJournal(later, document.id)
    if (!found.ok) throw new Error(found.message)
    const asked = dialogs()
    await saveDocument(later, admit(later, found.value), request('未保存', 1), asked)
    expect(asked.heard).toEqual(['changed:答复.dafu'])
    expect(readFileSync(path, 'utf8')).toBe(draft('别人的'))
  })

  it('says that a copy is gone', async () => {
    expect(await findInJournal(desk(folder()), 'none')).toMatchObject({ ok: false })
  })
})

describe('exportDocument', () => {
  const toPdf = async ({ text }: { text: string }) => Buffer.from(`%PDF ${text}`)
  it.each(['docx', 'pdf', 'txt'] as const)('writes a %s beside the draft', async (format) => {
    const { home, document, path } = await opened()
    const target = join(home, `出.${format}`)
    const asked = dialogs({ chosen: [target] })
    expect(await exportDocument(document, { text: draft('新'), format, spacing }, standardFonts, asked, toPdf)).toEqual(
      {
        ok: true,
        value: { file: target, name: `出.${format}`, measurements: expect.any(Array) },
      },
    )
    expect(asked.heard).toEqual([`save:${join(home, `关于某建议的答复.${format}`)}`])
    const bytes = readFileSync(target)
    if (format === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK')
    else expect(bytes.toString()).toContain('新')
    expect(readFileSync(path, 'utf8')).toBe(draft('旧'))
  })

  it('measures what is on disk, by the fonts that were asked for', async () => {
    const { home, document } = await opened()
    const verdictOfBody = async (fonts: typeof standardFonts, format: 'docx' | 'txt') => {
      const asked = dialogs({ chosen: [join(home, `出.${format}`)] })
      const answer = await exportDocument(document, { text: draft('新'), format, spacing }, fonts, asked, toPdf)
      return answer.ok ? answer.value.measurements.find(({ id }) => id === 'body-font')?.verdict : answer
    }
    expect(await verdictOfBody(standardFonts, 'docx')).toBe('pass')
    expect(await verdictOfBody({ ...standardFonts, body: '宋体' }, 'docx')).toBe('fail')
    expect(await verdictOfBody(standardFonts, 'txt')).toBeUndefined()
  })

  it('is called off, or says why it failed', async () => {
    const { home, document } = await opened()
    const text = draft('新')
    expect(await exportDocument(document, { text, format: 'txt', spacing }, standardFonts, dialogs(), toPdf)).toEqual({
      ok: false,
      cancelled: true,
    })
    const asked = dialogs({ chosen: [join(home, '没有', 'a.txt')] })
    expect(await exportDocument(document, { text, format: 'txt', spacing }, standardFonts, asked, toPdf)).toMatchObject(
      {
        ok: false,
        message: expect.stringContaining('没有导出成功'),
      },
    )
  })
})
