import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compileQuery,
  findMatches,
  matchFromCaret,
  type Query,
  replaceMatches,
  selectMatch,
} from '../../../letter/model/editor/find'
import { indexOfBlock, nodeText, offsetAt, pointAt, setText } from '../../../letter/model/editor/text-place'
import { editorOf, linesOf, type TestEditor } from './notation'
import { expectSound } from './sound'
import { settle } from './try-command'

const plain: Query = { words: '', regular: false, matchCase: false }

function compiled(query: Partial<Query>): RegExp {
  const expression = compileQuery({ ...plain, ...query })
  if (!expression.ok) throw new Error(expression.message)
  return expression.value
}

function places(editor: TestEditor, query: Partial<Query>): string[] {
  return findMatches(editor, compiled(query)).map(({ path, start, end }) => `${path.join('.')}:${start}-${end}`)
}

describe('finding', () => {
  const lines = ['paragraph: 甲Ab𠮷甲', 'table: 甲 & aB甲', 'closing: (1)甲.']
  it.each<[string, Partial<Query>, string[]]>([
    ['words everywhere, also in cells', { words: '甲' }, ['3:0-1', '3:5-6', '4.0.0:0-1', '4.0.1:2-3', '5:3-4']],
    ['in either case', { words: 'ab' }, ['3:1-3', '4.0.1:0-2']],
    ['in the same case', { words: 'aB', matchCase: true }, ['4.0.1:0-2']],
    ['signs as they stand', { words: '(1)' }, ['5:0-3']],
    ['every sign of an expression as it stands', { words: '.*+?^$()|[]{}\\/-' }, []],
    ['an astral character', { words: '𠮷' }, ['3:3-5']],
    ['an expression', { words: '[ab]{2}', regular: true }, ['3:1-3', '4.0.1:0-2']],
    ['any character as one, also an astral one', { words: 'b.甲', regular: true }, ['3:2-6']],
    ['no place without words', { words: 'x*', regular: true }, []],
    ['only places with words', { words: '甲*', regular: true }, ['3:0-1', '3:5-6', '4.0.0:0-1', '4.0.1:2-3', '5:3-4']],
    ['the ends of blocks', { words: '甲$', regular: true }, ['3:5-6', '4.0.0:0-1', '4.0.1:2-3']],
    ['nothing for nothing', { words: '' }, []],
  ])('finds %s', (_, query, expected) => {
    expect(places(editorOf(lines), query)).toEqual(expected)
  })

  it.each(['(', '[', 'a{2,1}', '(?<a>', '\\'])('says that %s is no expression', (words) => {
    const result = compileQuery({ ...plain, words, regular: true })
    expect(!result.ok && result.message).toContain('正则表达式有误')
  })

  it.each<[string[], number]>([
    [['paragraph: 甲|乙甲'], 1],
    [['paragraph: |甲乙甲'], 0],
    [['paragraph: 甲[乙甲]'], 1],
    [['paragraph: 甲乙甲|'], 2],
    [['paragraph: 甲乙甲', 'formula: 完|'], 0],
    [['paragraph: 甲乙甲'], 0],
    [['paragraph: 丙|'], 0],
  ])('goes on from the caret in %j', (before, expected) => {
    const editor = editorOf([...before, 'closing: 甲'])
    expect(matchFromCaret(editor, findMatches(editor, compiled({ words: '甲' })))).toBe(expected)
  })

  it('is nowhere without matches', () => {
    expect(matchFromCaret(editorOf(['paragraph: 甲|']), [])).toBe(-1)
    expect(matchFromCaret(editorOf(['paragraph: 甲']), [])).toBe(-1)
  })

  it('selects what it found', () => {
    const editor = editorOf(['paragraph: 甲乙丙'])
    const [match] = findMatches(editor, compiled({ words: '乙' }))
    if (match) selectMatch(editor, match)
    expect(linesOf(editor)).toEqual(['paragraph: 甲[乙]丙'])
  })
})

describe('replacing', () => {
  it.each<[string, Partial<Query>, string, string[], string[]]>([
    [
      'words',
      { words: '甲' },
      '丁戊',
      ['paragraph: 甲乙甲', 'table: 甲 & 丙'],
      ['paragraph: 丁戊乙丁戊', 'table: 丁戊 & 丙'],
    ],
    ['with nothing', { words: '甲' }, '', ['paragraph: 甲乙甲'], ['paragraph: 乙']],
    ['with itself inside', { words: '甲' }, '甲甲', ['paragraph: 甲甲'], ['paragraph: 甲甲甲甲']],
    ['as written, not as an expression', { words: '甲' }, '$1$&', ['paragraph: 甲'], ['paragraph: $1$&']],
    [
      'with groups',
      { words: '(\\d+)年(\\d+)月', regular: true },
      '$2/$1',
      ['paragraph: 2024年6月'],
      ['paragraph: 6/2024'],
    ],
    [
      'with all that was found',
      { words: '\\d+', regular: true },
      '〔$&〕',
      ['paragraph: 第12号'],
      ['paragraph: 第〔12〕号'],
    ],
    ['with a dollar', { words: '元', regular: true }, '$$', ['paragraph: 5元'], ['paragraph: 5$']],
    [
      'with a group that took no part',
      { words: '甲(乙)?', regular: true },
      '[$1]',
      ['paragraph: 甲'],
      ['paragraph: []'],
    ],
    ['with a group that is not there', { words: '甲', regular: true }, '$3', ['paragraph: 甲'], ['paragraph: $3']],
    ['astral characters', { words: '𠮷' }, '吉', ['paragraph: 甲𠮷𠮷乙'], ['paragraph: 甲吉吉乙']],
    ['by astral characters', { words: '[甲𠮸]', regular: true }, '𠮷', ['paragraph: 甲𠮸'], ['paragraph: 𠮷𠮷']],
    ['line breaks', { words: '\\n', regular: true }, '，', ['paragraph: 甲↵乙'], ['paragraph: 甲，乙']],
  ])('%s', async (_, query, replacement, before, after) => {
    const editor = editorOf(before)
    const start = structuredClone(editor.children)
    const matches = findMatches(editor, compiled(query))
    expect(replaceMatches(editor, matches, replacement, query.regular ?? false)).toBe(matches.length)
    await settle()
    expect(linesOf(editor).map((line) => line.replace(/ $/, ''))).toEqual(after)
    expectSound(editor)
    expect(editor.history.undos).toHaveLength(1)
    editor.undo()
    expect(editor.children).toEqual(start)
  })
})

describe('places in a text', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 12 })

  it('setText leaves just the new text', () => {
    fc.assert(
      fc.property(words, words, (old, now) => {
        const editor = editorOf(['paragraph: 正文'])
        setText(editor, [3], old)
        setText(editor, [3], now)
        expect(nodeText(editor.children[3] as never)).toBe(now)
      }),
    )
  })

  it('setText leaves the caret with its words', () => {
    const editor = editorOf(['paragraph: 甲乙丙|丁'])
    setText(editor, [3], '甲新乙丙丁')
    expect(linesOf(editor)).toEqual(['paragraph: 甲新乙丙|丁'])
  })

  it('pointAt and offsetAt are inverse over several leaves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 }),
        fc.nat({ max: 25 }),
        (lengths, offset) => {
          const editor = editorOf([])
          const children = lengths.map((length, index) => ({ text: '字'.repeat(length), mark: index }))
          editor.children = [{ type: 'paragraph', id: 'a', children }]
          const whole = lengths.reduce((sum, length) => sum + length, 0)
          expect(offsetAt(editor, pointAt(editor, [0], offset))).toBe(Math.min(offset, whole))
        },
      ),
    )
  })

  it('pointAt stays in the earlier of two leaves where they meet', () => {
    const editor = editorOf([])
    editor.children = [{ type: 'paragraph', id: 'a', children: [{ text: '甲乙' }, { text: '丙' }] }]
    expect(pointAt(editor, [0], 2)).toEqual({ path: [0, 0], offset: 2 })
  })

  it('indexOfBlock knows what is not there', () => {
    expect(indexOfBlock(editorOf([]), 'none')).toBe(-1)
    expect(indexOfBlock(editorOf([]), 'a')).toBe(0)
  })
})
