import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../letter/model/block'
import type { LetterElement } from '../../../letter/model/editor/editor-types'
import { loadLetter } from '../../../letter/model/editor/letter-editor'
import { recordIn } from '../../../letter/model/editor/record'
import { partOrder } from '../../../letter/model/structure'
import { editorOf, type Lines, letterOf, linesOf, wordsOf } from './notation'
import { expectSound } from './sound'
import { settle } from './try-command'

function loaded(blocks: readonly object[]) {
  const editor = editorOf([])
  loadLetter(editor, { ...letterOf([]), blocks: blocks as Block[] })
  return editor
}

function text(words: string): { text: string }[] {
  return [{ text: words }]
}

describe('a letter that is opened', () => {
  it.each<[string, Lines, Lines]>([
    ['gets what it lacks, and the record a title', [], ['title:', 'salutation:', 'opening:', 'paragraph:', 'closing:']],
    [
      'is brought into order',
      ['date: 今日', 'paragraph: 甲', 'title: 乙'],
      ['title: 乙', 'salutation:', 'opening:', 'paragraph: 甲', 'closing:'],
    ],
    [
      'has one title',
      ['title: 甲', 'title: 乙'],
      ['title: 甲↵乙', 'salutation:', 'opening:', 'paragraph:', 'closing:'],
    ],
    [
      'keeps the words of a second date',
      ['date: 甲', 'note: 乙', 'date: 丙'],
      ['title:', 'salutation:', 'opening:', 'paragraph: 丙', 'closing:'],
    ],
  ])('%s', (_, lines, expected) => {
    const blocks = lines.map((line, index) => {
      const [type = '', words = ''] = line.split(': ')
      return { type, id: String(index), children: text(words) }
    })
    const editor = loaded(blocks)
    expectSound(editor)
    expect(linesOf(editor).slice(0, 5)).toEqual(expected)
    expect(recordIn(editor).template).toBe('suggestion')
  })

  it('is repaired outside the history, so that nothing of it can be undone', async () => {
    const editor = loaded([{ type: 'paragraph', id: 'a', children: text('甲') }])
    expect(editor.history.undos).toEqual([])
    const before = structuredClone(editor.children)
    await settle()
    editor.select({ path: [3, 0], offset: 1 })
    editor.insertText('乙')
    await settle()
    editor.undo()
    expect(editor.children).toEqual(before)
  })

  it.each<[string, object[], string]>([
    ['a foreign block', [{ type: 'quote', id: 'a', children: text('甲') }], 'paragraph: 甲'],
    ['loose text', [{ text: '甲' }], 'paragraph: 甲'],
    [
      'blocks in a paragraph',
      [
        {
          type: 'paragraph',
          id: 'a',
          children: [
            { type: 'line', children: text('甲') },
            { type: 'line', children: text('乙') },
          ],
        },
      ],
      'paragraph: 甲乙',
    ],
    [
      'a paragraph in a cell',
      [
        {
          type: 'table',
          id: 'a',
          headRows: 0,
          children: [
            { type: 'row', children: [{ type: 'cell', children: [{ type: 'paragraph', children: text('甲') }] }] },
          ],
        },
      ],
      'table: 甲',
    ],
    [
      'cells without rows',
      [
        {
          type: 'table',
          id: 'a',
          headRows: 0,
          children: [
            { type: 'cell', children: text('甲') },
            { type: 'cell', children: text('乙') },
          ],
        },
      ],
      'table: 甲 // 乙',
    ],
    [
      'text in a row',
      [
        {
          type: 'table',
          id: 'a',
          headRows: 0,
          children: [{ type: 'row', children: [{ text: '甲' }, { type: 'cell', children: text('乙') }] }],
        },
      ],
      'table: 甲 & 乙',
    ],
    ['text in a table', [{ type: 'table', id: 'a', headRows: 0, children: text('甲') }], 'table: 甲'],
    ['a table of nothing', [{ type: 'table', id: 'a', headRows: 0, children: [] }], 'table: '],
    [
      'a table in a cell',
      [
        {
          type: 'table',
          id: 'a',
          headRows: 0,
          children: [
            {
              type: 'row',
              children: [
                {
                  type: 'cell',
                  children: [
                    { type: 'table', children: [{ type: 'row', children: [{ type: 'cell', children: text('甲') }] }] },
                  ],
                },
              ],
            },
          ],
        },
      ],
      'table: 甲',
    ],
    [
      'a row by itself',
      [{ type: 'row', id: 'a', children: [{ type: 'cell', children: text('甲') }] }],
      'paragraph: 甲',
    ],
    ['a heading of no level', [{ type: 'heading', id: 'a', children: text('甲') }], 'heading1: 甲'],
    [
      'a paragraph that answers',
      [{ type: 'paragraph', id: 'a', level: 2, recommendation: 1, children: text('甲') }],
      'paragraph: 甲',
    ],
    [
      'a table without head rows',
      [{ type: 'table', id: 'a', children: [{ type: 'row', children: [{ type: 'cell', children: text('甲') }] }] }],
      'table: 甲',
    ],
  ])('%s comes right with all its words', (_, blocks, expected) => {
    const editor = loaded(blocks)
    expectSound(editor)
    expect(linesOf(editor)).toContain(expected)
  })

  const types = fc.constantFrom(...(Object.keys(partOrder) as string[]), 'row', 'cell', 'quote')
  const words = fc.constantFrom('', '甲', '乙𠮷', '丙\n丁')
  const { node } = fc.letrec<{ node: object; element: object }>((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, fc.record({ text: words }), tie('element')),
    element: fc.record(
      {
        type: types,
        id: fc.constantFrom('a', 'b', 'c'),
        level: fc.integer({ min: 0, max: 5 }),
        recommendation: fc.nat({ max: 3 }),
        headRows: fc.nat({ max: 3 }),
        children: fc.array(tie('node'), { maxLength: 4 }),
      },
      { requiredKeys: ['type', 'children'] },
    ),
  }))

  it('comes right whatever it holds, and loses no word', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 12 }), (blocks) => {
        const editor = loaded(structuredClone(blocks))
        expectSound(editor)
        const letters = (all: string): string => [...all].sort().join('')
        const given = blocks.map((block) => leavesOf(block as LetterElement)).join('')
        expect(letters(wordsOf(editor))).toBe(letters(given.replace(/\s/g, '')))
      }),
      { numRuns: 200 },
    )
  })

  it('comes right however long it is', () => {
    const blocks = Array.from({ length: 600 }, (_, index) => ({
      type: index % 3 === 0 ? 'heading' : index % 7 === 0 ? 'date' : 'paragraph',
      id: 'same',
      children: text(`第${index}段`),
    }))
    const editor = loaded(blocks.reverse())
    expectSound(editor)
    expect(wordsOf(editor)).toContain('第599段')
    expect(wordsOf(editor).match(/第\d+段/g)).toHaveLength(600)
  })
})

function leavesOf(node: LetterElement | { text: string }): string {
  return 'text' in node ? node.text : node.children.map((child) => leavesOf(child)).join('')
}
