import { describe, expect, it } from 'vitest'
import {
  addPart,
  addResponse,
  caretHeading,
  linkRecommendation,
  moveSection,
  placeSection,
  removeSection,
  setLevel,
  shiftLevel,
} from '../../../letter/model/editor/responses'
import { editorOf, letterOf, linesOf, type TestEditor } from './notation'
import { expectSound } from './sound'
import { type Case, tryCommand } from './try-command'

/** The id of the block with these words. */
function idOf(editor: TestEditor, words: string): string {
  const block = editor.children.find((one) => JSON.stringify(one).includes(`"text":"${words}"`))
  return block && 'id' in block ? block.id : 'none'
}

const up = (words: string) => (editor: TestEditor) => moveSection(editor, idOf(editor, words), 'up')
const down = (words: string) => (editor: TestEditor) => moveSection(editor, idOf(editor, words), 'down')
const shift = (words: string, step: 1 | -1) => (editor: TestEditor) => shiftLevel(editor, idOf(editor, words), step)
const place = (words: string, side: 'before' | 'after', target: string) => (editor: TestEditor) =>
  placeSection(editor, idOf(editor, words), idOf(editor, target), side)

const three = ['heading1: 甲', 'paragraph: 一', 'heading1: 乙', 'heading1: 丙', 'paragraph: 三', 'table: 四 & 五']
const nested = ['heading1: 甲', 'heading2: 子', 'paragraph: 一', 'heading2: 丑', 'heading3: 小', 'heading1: 乙']

const moving: Case[] = [
  {
    name: 'down past the next',
    before: three,
    command: down('甲'),
    after: ['heading1: 乙', 'heading1: 甲', 'paragraph: 一', 'heading1: 丙', 'paragraph: 三', 'table: 四 & 五'],
  },
  {
    name: 'up with all that belongs to it',
    before: three,
    command: up('丙'),
    after: ['heading1: 甲', 'paragraph: 一', 'heading1: 丙', 'paragraph: 三', 'table: 四 & 五', 'heading1: 乙'],
  },
  { name: 'not up from the first', before: three, command: up('甲'), after: three },
  { name: 'not down from the last', before: three, command: down('丙'), after: three },
  {
    name: 'down with the headings under it',
    before: nested,
    command: down('甲'),
    after: ['heading1: 乙', 'heading1: 甲', 'heading2: 子', 'paragraph: 一', 'heading2: 丑', 'heading3: 小'],
  },
  {
    name: 'within the section above it',
    before: nested,
    command: up('丑'),
    after: ['heading1: 甲', 'heading2: 丑', 'heading3: 小', 'heading2: 子', 'paragraph: 一', 'heading1: 乙'],
  },
  { name: 'not out of the section above it', before: nested, command: up('子'), after: nested },
  { name: 'nothing without a heading', before: three, command: up('一'), after: three },
  {
    name: 'and the caret goes along',
    before: ['heading1: 甲|', 'heading1: 乙'],
    command: down('甲'),
    after: ['heading1: 乙', 'heading1: 甲|'],
  },
]

const placing: Case[] = [
  {
    name: 'before another',
    before: three,
    command: place('丙', 'before', '甲'),
    after: ['heading1: 丙', 'paragraph: 三', 'table: 四 & 五', 'heading1: 甲', 'paragraph: 一', 'heading1: 乙'],
  },
  {
    name: 'behind another',
    before: three,
    command: place('甲', 'after', '丙'),
    after: ['heading1: 乙', 'heading1: 丙', 'paragraph: 三', 'table: 四 & 五', 'heading1: 甲', 'paragraph: 一'],
  },
  { name: 'not where it is', before: three, command: place('甲', 'before', '乙'), after: three },
  { name: 'not into itself', before: nested, command: place('甲', 'after', '丑'), after: nested },
  {
    name: 'out of its section',
    before: nested,
    command: place('子', 'after', '乙'),
    after: ['heading1: 甲', 'heading2: 丑', 'heading3: 小', 'heading1: 乙', 'heading2: 子', 'paragraph: 一'],
  },
  {
    name: 'never a part',
    before: ['title: 关于', ...three],
    command: place('关于', 'after', '甲'),
    after: ['title: 关于', ...three],
  },
  {
    name: 'never at a part',
    before: ['date: 今日', ...three],
    command: place('甲', 'after', '今日'),
    after: [...three, 'date: 今日'],
  },
  { name: 'never a paragraph', before: three, command: place('一', 'after', '丙'), after: three },
]

const levels: Case[] = [
  {
    name: 'lowers a heading with those under it',
    before: nested,
    command: shift('甲', 1),
    after: ['heading2: 甲', 'heading3: 子', 'paragraph: 一', 'heading3: 丑', 'heading4: 小', 'heading1: 乙'],
  },
  {
    name: 'raises a heading',
    before: nested,
    command: shift('丑', -1),
    after: ['heading1: 甲', 'heading2: 子', 'paragraph: 一', 'heading1: 丑', 'heading2: 小', 'heading1: 乙'],
  },
  { name: 'not above the first level', before: nested, command: shift('甲', -1), after: nested },
  {
    name: 'not below the fourth',
    before: ['heading3: 甲', 'heading4: 乙'],
    command: shift('甲', 1),
    after: ['heading3: 甲', 'heading4: 乙'],
  },
  { name: 'no paragraph', before: three, command: shift('一', 1), after: three },
  {
    name: 'makes a paragraph a heading',
    before: ['paragraph: 甲|'],
    command: (editor) => setLevel(editor, 2),
    after: ['heading2: 甲|'],
  },
  {
    name: 'makes a heading a paragraph, which answers nothing',
    before: ['heading2#1: |甲'],
    command: (editor) => setLevel(editor, 0),
    after: ['paragraph: |甲'],
  },
  {
    name: 'keeps what a heading answers',
    before: ['heading2#1: |甲'],
    command: (editor) => setLevel(editor, 1),
    after: ['heading1#1: |甲'],
  },
  {
    name: 'leaves a part',
    before: ['date: 今|日'],
    command: (editor) => setLevel(editor, 1),
    after: ['paragraph: 正文', 'date: 今|日'],
  },
  {
    name: 'leaves a table',
    before: ['table: 甲| & 乙'],
    command: (editor) => setLevel(editor, 1),
    after: ['table: 甲| & 乙'],
  },
  {
    name: 'leaves a paragraph that is one',
    before: ['paragraph: 甲|'],
    command: (editor) => setLevel(editor, 0),
    after: ['paragraph: 甲|'],
  },
]

const removing: Case[] = [
  {
    name: 'a section with all that belongs to it',
    before: nested,
    command: (editor) => removeSection(editor, idOf(editor, '甲')),
    after: ['opening: 引语|', 'heading1: 乙'],
  },
  {
    name: 'the last section, and an empty body stays',
    before: ['heading1: 甲', 'table: 乙 & 丙'],
    command: (editor) => removeSection(editor, idOf(editor, '甲')),
    after: ['opening: 引语|', 'paragraph:'],
  },
  {
    name: 'never a part',
    before: ['title: 关于'],
    command: (editor) => removeSection(editor, idOf(editor, '关于')),
    after: ['title: 关于', 'paragraph: 正文'],
  },
  { name: 'nothing unknown', before: three, command: (editor) => removeSection(editor, 'none'), after: three },
]

const adding: Case[] = [
  {
    name: 'a response behind the one the caret is in',
    before: ['heading1: 甲', 'paragraph: 一|', 'heading1: 乙'],
    command: (editor) => addResponse(editor),
    after: ['heading1: 甲', 'paragraph: 一', 'heading1: 关于“[【建议事项】]”的建议', 'paragraph:', 'heading1: 乙'],
  },
  {
    name: 'a response at the end of the body',
    before: ['opening: 甲|', 'heading1: 乙', 'closing: 丙'],
    command: (editor) => addResponse(editor),
    after: ['opening: 甲', 'heading1: 乙', 'heading1: 关于“[【建议事项】]”的建议', 'paragraph:', 'closing: 丙'],
  },
  {
    name: 'an attachment line behind the last',
    before: ['attachment: 1.甲', 'paragraph: |乙'],
    command: (editor) => addPart(editor, 'attachment'),
    after: ['paragraph: 乙', 'attachment: 1.甲', 'attachment: |'],
  },
  {
    name: 'a signature behind the last',
    before: ['signature: 甲局', 'paragraph: |乙'],
    command: (editor) => addPart(editor, 'signature'),
    after: ['paragraph: 乙', 'signature: 甲局', 'signature: |'],
  },
  {
    name: 'a link to a recommendation',
    before: ['heading1: 甲'],
    command: (editor) => linkRecommendation(editor, idOf(editor, '甲'), 2),
    after: ['heading1#2: 甲'],
  },
  {
    name: 'no link',
    before: ['heading1#2: 甲'],
    command: (editor) => linkRecommendation(editor, idOf(editor, '甲'), null),
    after: ['heading1: 甲'],
  },
  {
    name: 'no link to a paragraph',
    before: ['paragraph: 甲'],
    command: (editor) => linkRecommendation(editor, idOf(editor, '甲'), 2),
    after: ['paragraph: 甲'],
  },
  {
    name: 'no link to an unknown block',
    before: ['paragraph: 甲'],
    command: (editor) => linkRecommendation(editor, 'none', null),
    after: ['paragraph: 甲'],
  },
]

describe('moving a section', () => {
  it.each(moving)('$name', tryCommand)
})
describe('placing a section', () => {
  it.each(placing)('$name', tryCommand)
})
describe('the level of headings', () => {
  it.each(levels)('$name', tryCommand)
})
describe('removing', () => {
  it.each(removing)('$name', tryCommand)
})
describe('adding', () => {
  it.each(adding)('$name', tryCommand)

  it('puts the words of a recommendation into the heading, whatever signs they hold', () => {
    const lines = ['heading1#0: 甲', 'closing: 乙']
    const recommendations = ['增开线路', '投入$&$$万元']
    const proposal = {
      kind: 'suggestion' as const,
      number: '',
      session: '',
      names: [],
      title: '',
      text: '',
      recommendations,
    }
    const editor = editorOf(lines, { ...letterOf(lines), proposal })
    addResponse(editor, 1)
    expect(linesOf(editor)).toEqual([
      'heading1#0: 甲',
      'heading1#1: 关于“投入$&$$万元”的建议|',
      'paragraph:',
      'closing: 乙',
    ])
    expectSound(editor)
  })

  it('knows the heading the caret belongs to', () => {
    const lines = ['heading1: 甲', 'heading2: 乙', 'paragraph: 丙|']
    expect(caretHeading(editorOf(lines))).toBe('e')
    expect(caretHeading(editorOf(['heading1: 甲', 'closing: 乙|']))).toBeNull()
    expect(caretHeading(editorOf(['heading1: 甲']))).toBeNull()
  })
})
