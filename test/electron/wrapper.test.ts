import { describe, expect, it } from 'vitest'
import { isOwnAddress, isOwnPage, type Sender } from '../../electron/main/calls/own-page'
import { requests } from '../../electron/main/calls/requests'
import { type Call, guarded } from '../../electron/main/calls/wrapper'
import { SpokenFault } from '../../electron/main/disk/faults'

const own: Sender = { senderFrame: { url: 'app://dafu/index.html', parent: null } }
const foreign: [string, Sender][] = [
  ['a foreign page', { senderFrame: { url: 'https://example.invalid/?next=app://dafu/', parent: null } }],
  ['a file', { senderFrame: { url: 'file:///app://dafu/index.html', parent: null } }],
  ['an empty page', { senderFrame: { url: 'about:blank', parent: null } }],
  ['a frame in our page', { senderFrame: { url: 'app://dafu/index.html', parent: {} } }],
  ['a frame that is gone', { senderFrame: null }],
]

describe('isOwnAddress', () => {
  it.each([
    ['app://dafu/', true],
    ['app://dafu/assets/a.js?x#y', true],
    ['app://dafu.example/', false],
    ['app://example/?app://dafu/', false],
    ['app://dafu@example/', false],
    ['app://user@dafu/', false],
    ['app://dafu:1/', false],
    ['apps://dafu/', false],
    ['https://dafu/', false],
    ['dafu', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isOwnAddress(address)).toBe(expected)
  })
})

describe('isOwnPage', () => {
  it('knows the main frame of our own page', () => {
    expect(isOwnPage(own)).toBe(true)
  })

  it.each(foreign)('does not take %s for it', (_name, sender) => {
    expect(isOwnPage(sender)).toBe(false)
  })
})

describe('guarded', () => {
  const done: unknown[] = []
  const logged: string[] = []
  const keep: Call<'keep', string> = {
    request: requests.keep,
    failed: (message) => ({ ok: false, message }),
    handle: (request, context) => {
      if (request.text === 'throw') throw new Error('a secret of the inside')
      if (request.text === 'say') throw new SpokenFault('磁盘满了。')
      done.push([request, context])
      return { ok: true, value: { version: request.version } }
    },
  }
  const contextOf = () => 'the window' as string | null
  const call = guarded('keep', keep, contextOf, (message) => logged.push(message))
  const request = { id: 'a', text: '字', version: 1 }

  it('passes a good request from our own page on', async () => {
    expect(await call(own, request)).toEqual({ ok: true, value: { version: 1 } })
    expect(done).toEqual([[request, 'the window']])
  })

  it.each(foreign)('refuses %s and does nothing', async (_name, sender) => {
    done.length = 0
    await expect(call(sender, request)).rejects.toThrow('请求无效')
    expect(done).toEqual([])
  })

  it('refuses our own page in a window that is none of ours', async () => {
    const strange = guarded(
      'keep',
      keep,
      () => null,
      () => {},
    )
    await expect(strange(own, request)).rejects.toThrow('请求无效')
  })

  it.each([
    undefined,
    null,
    'text',
    [],
    {},
    { ...request, version: -1 },
    { ...request, version: 1.5 },
    { ...request, version: '1' },
    { ...request, text: 1 },
    { ...request, id: '' },
    { ...request, path: '/etc/passwd' },
  ])('refuses the request %j and does nothing', async (malformed) => {
    done.length = 0
    expect(await call(own, malformed)).toEqual({ ok: false, message: '请求无效，没有执行。' })
    expect(done).toEqual([])
  })

  it('makes one Chinese sentence of a fault, and tells the page nothing of the inside', async () => {
    expect(await call(own, { ...request, text: 'throw' })).toEqual({ ok: false, message: '程序内部出错。' })
    expect(await call(own, { ...request, text: 'say' })).toEqual({ ok: false, message: '磁盘满了。' })
    expect(logged).toContain('keep: failed')
  })

  it('throws the sentence where the response has no room for it', async () => {
    const create: Call<'create', string> = {
      request: requests.create,
      handle: () => {
        throw new Error('inside')
      },
    }
    await expect(guarded('create', create, contextOf, () => {})(own, {})).rejects.toThrow('程序内部出错。')
  })
})

describe('requests', () => {
  const good: { [Name in keyof typeof requests]: unknown } = {
    start: {},
    create: {},
    open: { recent: 'abc' },
    recover: { recovered: 'abc' },
    discard: { recovered: 'abc' },
    save: { id: 'a', text: '', version: 0, as: false },
    keep: { id: 'a', text: '', version: 0 },
    changed: { id: 'a', unsaved: true, title: '' },
    close: { id: 'a' },
    export: {
      id: 'a',
      text: '',
      format: 'docx',
      spacing: { linesAboveSignature: 2, linesAboveLast: 0, lastKeeps: true },
    },
    print: { id: 'a', text: '' },
    reveal: { file: '/a' },
    recent: {},
    settings: { change: { fonts: { body: '宋体' }, zoom: 120, rules: { 'date-form': 'off', 'plural-nin': null } } },
    vocabulary: {
      put: [{ list: 'words', entry: { term: '甲', instead: ['乙'], sure: true } }],
      remove: [{ list: 'units', term: '丙' }],
    },
    proposal: {},
    importVocabulary: { list: 'words' },
    exportVocabulary: { vocabulary: { words: [{ term: '甲', instead: [], sure: true }] } },
    ready: { errors: 0, warnings: 2 },
  }

  it.each([
    { zoom: 'huge' },
    { fonts: { body: '' } },
    { fonts: { other: '宋体' } },
    { rules: { 'date-form': 'fatal' } },
    { path: '/etc/passwd' },
  ])('settings refuses the change %j', (change) => expect(requests.settings.safeParse({ change }).success).toBe(false))

  it.each(Object.entries(requests))('%s takes what it is for, and nothing more', (name, schema) => {
    const request = good[name as keyof typeof requests]
    expect(schema.safeParse(request).success).toBe(true)
    expect(schema.safeParse({ ...(request as object), path: '/etc/passwd' }).success).toBe(false)
    expect(schema.safeParse(undefined).success).toBe(false)
  })
})
