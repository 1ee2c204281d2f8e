import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftVersion, type Migration, migrate, readDraft, writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { skeleton } from '../../letter/model/skeleton'
import { countedIds } from './ids'
import { letters } from './letters'

function fresh(): Letter {
  return skeleton({ template: 'suggestion', profile: 'national', newId: countedIds() })
}

/** The draft of a fresh letter with some of it changed. */
function changed(change: (file: Record<string, unknown>) => unknown): string {
  const file = JSON.parse(writeDraft(fresh())) as Record<string, unknown>
  return JSON.stringify(change(file) ?? file)
}

/** The draft with its first paragraph replaced. */
function withBlock(block: unknown): string {
  return changed((file) => ({ ...file, blocks: [block] }))
}

function read(text: string): Letter {
  const result = readDraft(text)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

function messageOf(text: string): string {
  const result = readDraft(text)
  return result.ok ? 'read' : result.message
}

const words = [{ text: '甲' }]

describe('writing a draft', () => {
  it('keeps any letter whole, and writes it the same again', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const text = writeDraft(letter)
        const again = read(text)
        expect(again).toEqual(letter)
        expect(writeDraft(again)).toBe(text)
      }),
    )
  })

  it('puts the keys in a fixed order, and unknown ones behind', () => {
    const letter = { later: 1, ...fresh(), another: [2] }
    const keys = Object.keys(JSON.parse(writeDraft(letter)) as object)
    expect(keys.slice(0, 6)).toEqual(['format', 'version', 'template', 'profile', 'facts', 'proposal'])
    expect(keys.slice(6)).toEqual(['ignored', 'comments', 'suggestions', 'versions', 'later', 'another', 'blocks'])
  })

  it('does not depend on the order in which facts and blocks came to their keys', () => {
    const letter = fresh()
    const turned = (object: object): object => Object.fromEntries(Object.entries(object).reverse())
    const other = { ...letter, facts: turned(letter.facts), blocks: letter.blocks.map(turned) } as Letter
    expect(writeDraft(other)).toBe(writeDraft(letter))
  })

  it('puts each block on a line of its own, so that a change is a line of a diff', () => {
    const letter = fresh()
    const lines = writeDraft(letter).split('\n')
    expect(lines).toHaveLength(letter.blocks.length + 15)
    expect(lines.at(-1)).toBe('')
    const edited = {
      ...letter,
      blocks: letter.blocks.map((block) => (block.type === 'paragraph' ? { ...block, children: words } : block)),
    }
    const differing = writeDraft(edited)
      .split('\n')
      .filter((line, index) => line !== lines[index])
    expect(differing).toEqual(['  {"type":"paragraph","id":"new5","children":[{"text":"甲"}]},'])
  })

  it('writes a letter without blocks', () => {
    const letter = { ...fresh(), blocks: [] }
    expect(read(writeDraft(letter))).toEqual(letter)
  })
})

describe('what a draft holds that is not known', () => {
  it('is kept at the top, in facts, proposal, blocks, rows, cells and leaves', () => {
    const text = changed((file) => ({
      ...file,
      later: { a: [1] },
      facts: { ...(file.facts as object), weather: '晴', contact: { name: '周', phone: '', mail: 'x' } },
      proposal: { kind: 'cppcc', colour: 'red' },
      ignored: [{ rule: 'a', excerpt: 'b', reason: 'c', when: 5 }],
      comments: [{ whatever: true }],
      blocks: [
        { type: 'title', id: 'a', mood: 1, children: [{ text: '甲', bold: true }] },
        {
          type: 'table',
          id: 'b',
          children: [{ type: 'row', high: 2, children: [{ type: 'cell', wide: 3, children: words }] }],
        },
      ],
    }))
    const once = writeDraft(read(text))
    for (const sign of [
      '"later":',
      '"weather":',
      '"mail":',
      '"colour":',
      '"when":',
      '"whatever":',
      '"mood":',
      '"bold":',
      '"high":',
      '"wide":',
    ])
      expect(once).toContain(sign)
    expect(writeDraft(read(once))).toBe(once)
  })

  it('gets what a draft may leave out', () => {
    const letter = read('{"format":"dafu","version":1,"template":"t","profile":"p","facts":{},"blocks":[]}')
    expect(letter).toMatchObject({ proposal: null, comments: [], suggestions: [], versions: [], ignored: [] })
    expect(letter.facts).toMatchObject({ kind: 'suggestion', issuer: '', contact: { name: '', phone: '' } })
  })
})

describe('reading a draft', () => {
  const broken = '草稿文件已损坏'
  const notDraft = '不是答复草稿'
  const newer = '由更新版本的程序保存'
  const whole = writeDraft(fresh())

  it.each<[string, string, string]>([
    ['nothing', '', notDraft],
    ['text', '尊敬的代表：', notDraft],
    ['a list', '[]', notDraft],
    ['null', 'null', notDraft],
    ['a number', '5', notDraft],
    ['an object of another kind', '{"format":"other"}', notDraft],
    ['rich text', '{\\rtf1 甲}', notDraft],
    ['a newer draft', changed((file) => ({ ...file, version: draftVersion + 1 })), newer],
    ['a newer draft that looks different', '{"format":"dafu","version":99}', newer],
    ['no version', changed((file) => ({ ...file, version: undefined })), broken],
    ['a version in words', changed((file) => ({ ...file, version: '1' })), broken],
    ['half a version', changed((file) => ({ ...file, version: 0.5 })), broken],
    ['version 0', changed((file) => ({ ...file, version: 0 })), broken],
    ['half a file', whole.slice(0, whole.length / 2), broken],
    ['a file without its last brace', whole.slice(0, -2), broken],
    ['a file with zeros behind', `${whole}\0\0\0`, broken],
    ['no facts', changed((file) => ({ ...file, facts: undefined })), broken],
    ['facts of a wrong type', changed((file) => ({ ...file, facts: { issuer: 5 } })), broken],
    ['an unknown kind', changed((file) => ({ ...file, facts: { kind: 'letter' } })), broken],
    ['no blocks', changed((file) => ({ ...file, blocks: undefined })), broken],
    ['a block of a wrong type', withBlock({ type: 'quote', id: 'a', children: words }), broken],
    ['a block without id', withBlock({ type: 'title', children: words }), broken],
    ['a block with an empty id', withBlock({ type: 'title', id: '', children: words }), broken],
    ['a block without words', withBlock({ type: 'title', id: 'a', children: [] }), broken],
    ['a leaf without text', withBlock({ type: 'title', id: 'a', children: [{}] }), broken],
    ['a heading of level 5', withBlock({ type: 'heading', id: 'a', level: 5, children: words }), broken],
    ['a heading without level', withBlock({ type: 'heading', id: 'a', children: words }), broken],
    ['a table without rows', withBlock({ type: 'table', id: 'a', headRows: 0, children: [] }), broken],
    ['a row without cells', withBlock({ type: 'table', id: 'a', children: [{ type: 'row', children: [] }] }), broken],
    [
      'a cell over no column',
      withBlock({
        type: 'table',
        id: 'a',
        children: [{ type: 'row', children: [{ type: 'cell', columns: 0, children: words }] }],
      }),
      broken,
    ],
    [
      'two blocks of one id',
      changed((file) => ({ ...file, blocks: [1, 2].map(() => ({ type: 'paragraph', id: 'a', children: words })) })),
      broken,
    ],
  ])('says of %s what it is', (_, text, message) => {
    expect(messageOf(text)).toContain(message)
    expect(messageOf(text)).toMatch(/^[^\n]+。$/)
  })

  it('takes a byte order mark', () => {
    expect(read(`\uFEFF${whole}`)).toEqual(fresh())
    expect(messageOf(`\uFEFF${whole.slice(0, 100)}`)).toContain(broken)
  })

  it('takes a draft with other blanks and another order', () => {
    const file = JSON.parse(whole) as object
    const turned = Object.fromEntries(Object.entries(file).reverse())
    expect(writeDraft(read(JSON.stringify(turned, null, 4)))).toBe(whole)
  })

  it('never fails, wherever the file was cut off', () => {
    for (let end = 0; end < whole.length - 1; end += 7) expect(messageOf(whole.slice(0, end))).not.toBe('read')
  })

  it('never fails on whatever else it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDraft(text).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.record({ facts: fc.jsonValue(), blocks: fc.jsonValue(), proposal: fc.jsonValue() }), (parts) => {
        const text = changed((file) => ({ ...file, ...parts }))
        const result = readDraft(text)
        if (result.ok) expect(readDraft(writeDraft(result.value))).toEqual(result)
      }),
    )
  })
})

describe('migrating', () => {
  const steps: Migration[] = [
    { from: 2, step: ({ name, ...file }) => ({ ...file, title: name }) },
    { from: 1, step: (file) => ({ ...file, name: '甲' }) },
  ]

  it('goes one version at a time, in order', () => {
    expect(migrate({ version: 1, kept: 5 }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, title: '甲', kept: 5 },
    })
    expect(migrate({ version: 2, name: '乙' }, steps, 3)).toEqual({ ok: true, value: { version: 3, title: '乙' } })
  })

  it('leaves the newest as it is', () => {
    const file = { version: 3, name: '乙' }
    expect(migrate(file, steps, 3)).toEqual({ ok: true, value: file })
    expect(file).toEqual({ version: 3, name: '乙' })
  })

  it.each([
    [{ version: 1 }, 4, '已损坏'],
    [{ version: 5 }, 4, '更新版本'],
    [{}, 3, '已损坏'],
    [{ version: -1 }, 3, '已损坏'],
    [{ version: Number.NaN }, 3, '已损坏'],
  ])('says what is wrong with %j for version %i', (file, target, message) => {
    const result = migrate(file, steps, target)
    expect(!result.ok && result.message).toContain(message)
  })
})
