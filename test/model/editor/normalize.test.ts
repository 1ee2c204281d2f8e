import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { editorOf, type Lines, linesOf, type TestEditor } from './notation'
import { expectSound } from './sound'

const lines = ['opening: 引', 'heading1: 甲', 'paragraph: 乙', 'table: 丙 & 丁', 'closing: 谢', 'date: 今日']

describe('an open letter', () => {
  it.each<[string, (editor: TestEditor) => void, Lines]>([
    [
      'a second date',
      (editor) => Transforms.setNodes(editor, { type: 'date' }, { at: [4] }),
      ['opening: 引', 'heading1: 甲', 'table: 丙 & 丁', 'closing: 谢', 'date: 乙↵今日'],
    ],
    [
      'a part that becomes another',
      (editor) => Transforms.setNodes(editor, { type: 'note' }, { at: [6] }),
      ['opening: 引', 'heading1: 甲', 'paragraph: 乙', 'table: 丙 & 丁', 'closing:', 'date: 今日', 'note: 谢'],
    ],
    ['an id that is there already', (editor) => Transforms.setNodes(editor, { id: 'd' }, { at: [5] }), lines],
    ['a record on a paragraph', (editor) => Transforms.setNodes(editor, { record: {} } as never, { at: [4] }), lines],
    ['a paragraph that answers', (editor) => Transforms.setNodes(editor, { recommendation: 2 }, { at: [4] }), lines],
    ['a level of nothing', (editor) => Transforms.setNodes(editor, { level: 7 } as never, { at: [3] }), lines],
    [
      'no formula',
      (editor) => Transforms.removeNodes(editor, { at: [7] }),
      [...lines.slice(0, 5), 'formula:', 'date: 今日'],
    ],
    [
      'a cell that was taken out',
      (editor) => Transforms.removeNodes(editor, { at: [5, 0, 1] }),
      lines.with(3, 'table: 丙'),
    ],
    ['a row without cells', (editor) => Transforms.removeNodes(editor, { at: [5, 0] }), lines.with(3, 'table: ')],
    ['a part moved to another place', (editor) => Transforms.moveNodes(editor, { at: [9], to: [0] }), lines],
    [
      'everything taken out but the title',
      (editor) =>
        Editor.withoutNormalizing(editor, () => {
          while (editor.children.length > 1) Transforms.removeNodes(editor, { at: [1] })
        }),
      [
        'salutation:',
        'opening:',
        'paragraph:',
        'closing:',
        'formula:',
        'signature:',
        'date:',
        'note:',
        'disclosure:',
        'distribution:',
      ],
    ],
  ])('with %s comes right', (_, fault, after) => {
    const editor = editorOf(lines)
    fault(editor)
    expectSound(editor)
    expect(linesOf(editor)).toEqual(after)
  })

  it('leaves the words of a composition where they are', () => {
    const editor = editorOf(['paragraph: 甲|', 'closing: 乙'])
    for (const words of ['n', 'i', '你好']) editor.insertText(words)
    expect(editor.children[3]).toMatchObject({ id: 'd' })
    expect(linesOf(editor)).toEqual(['paragraph: 甲ni你好|', 'closing: 乙'])
    expect(editor.operations.every((operation) => ['insert_text', 'set_selection'].includes(operation.type))).toBe(true)
  })
})
