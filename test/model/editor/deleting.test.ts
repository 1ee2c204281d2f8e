import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { editorOf, type TestEditor } from './notation'
import { type Case, tryCommand } from './try-command'

const backspace = (editor: TestEditor): void => editor.deleteBackward('character')
const wordBackspace = (editor: TestEditor): void => editor.deleteBackward('word')
const lineBackspace = (editor: TestEditor): void => editor.deleteBackward('line')
const remove = (editor: TestEditor): void => editor.deleteForward('character')
const wordRemove = (editor: TestEditor): void => editor.deleteForward('word')
const cut = (editor: TestEditor): void => editor.deleteFragment()
const type =
  (words: string) =>
  (editor: TestEditor): void =>
    editor.insertText(words)
const all =
  (command: (editor: TestEditor) => void) =>
  (editor: TestEditor): void => {
    Transforms.select(editor, Editor.range(editor, []))
    command(editor)
  }

const atStart: Case[] = [
  { name: 'a character', before: ['paragraph: 甲乙|丙'], command: backspace, after: ['paragraph: 甲|丙'] },
  { name: 'an astral character', before: ['paragraph: 甲𠮷|丙'], command: backspace, after: ['paragraph: 甲|丙'] },
  {
    name: 'joins paragraphs',
    before: ['paragraph: 甲', 'paragraph: |乙'],
    command: backspace,
    after: ['paragraph: 甲|乙'],
  },
  {
    name: 'joins a paragraph to its heading',
    before: ['heading1#0: 甲', 'paragraph: |乙'],
    command: backspace,
    after: ['heading1#0: 甲|乙'],
  },
  {
    name: 'makes a heading a paragraph first',
    before: ['paragraph: 甲', 'heading2#1: |乙'],
    command: backspace,
    after: ['paragraph: 甲', 'paragraph: |乙'],
  },
  {
    name: 'takes an empty paragraph before a paragraph',
    before: ['paragraph:', 'paragraph: |乙'],
    command: backspace,
    after: ['paragraph: |乙'],
  },
  {
    name: 'leaves the opening and the body apart',
    before: ['opening: 甲', 'paragraph: |乙'],
    command: backspace,
    after: ['opening: 甲', 'paragraph: |乙'],
  },
  {
    name: 'takes an empty paragraph behind the opening',
    before: ['opening: 甲', 'paragraph: |', 'heading1: 乙'],
    command: backspace,
    after: ['opening: 甲|', 'heading1: 乙'],
  },
  {
    name: 'keeps the only paragraph of the body',
    before: ['paragraph: |'],
    command: backspace,
    after: ['paragraph: |'],
  },
  {
    name: 'leaves the closing apart from the body',
    before: ['paragraph: 甲', 'closing: |感谢'],
    command: backspace,
    after: ['paragraph: 甲', 'closing: |感谢'],
  },
  {
    name: 'joins two closings',
    before: ['closing: 甲', 'closing: |乙'],
    command: backspace,
    after: ['paragraph: 正文', 'closing: 甲|乙'],
  },
  {
    name: 'keeps a required part that is empty',
    before: ['formula: |'],
    command: backspace,
    after: ['paragraph: 正文', 'formula: |'],
  },
  {
    name: 'takes an empty attachment out',
    before: ['formula: 甲', 'attachment: |'],
    command: backspace,
    after: ['paragraph: 正文', 'formula: 甲|'],
  },
  {
    name: 'keeps an attachment with words',
    before: ['attachment: |附件'],
    command: backspace,
    after: ['paragraph: 正文', 'attachment: |附件'],
  },
  {
    name: 'takes the last of two empty signatures',
    before: ['signature: 甲局', 'signature: |'],
    command: backspace,
    after: ['paragraph: 正文', 'signature: 甲局|'],
  },
  {
    name: 'stays in the cell',
    before: ['table: 甲 & |乙'],
    command: backspace,
    after: ['table: 甲 & |乙'],
  },
  {
    name: 'leaves a table before a paragraph',
    before: ['table: 甲 & 乙', 'paragraph: |丙'],
    command: backspace,
    after: ['table: 甲 & 乙', 'paragraph: |丙'],
  },
  {
    name: 'takes an empty paragraph behind a table',
    before: ['table: 甲 & 乙', 'paragraph: |'],
    command: backspace,
    after: ['table: 甲 & 乙|'],
  },
  {
    name: 'does nothing at the very start of the letter',
    before: ['title: |关于'],
    command: backspace,
    after: ['title: |关于', 'paragraph: 正文'],
  },
  {
    name: 'by words stays in the block',
    before: ['closing: 甲', 'formula:   |乙'],
    command: wordBackspace,
    after: ['paragraph: 正文', 'closing: 甲', 'formula: |乙'],
  },
  {
    name: 'by lines stays in the block',
    before: ['paragraph: 甲', 'heading1: 乙丙|丁'],
    command: lineBackspace,
    after: ['paragraph: 甲', 'heading1: |丁'],
  },
]

const atEnd: Case[] = [
  { name: 'a character', before: ['paragraph: 甲|乙丙'], command: remove, after: ['paragraph: 甲|丙'] },
  {
    name: 'joins paragraphs',
    before: ['paragraph: 甲|', 'paragraph: 乙'],
    command: remove,
    after: ['paragraph: 甲|乙'],
  },
  {
    name: 'joins a heading to the paragraph before it',
    before: ['paragraph: 甲|', 'heading1#0: 乙'],
    command: remove,
    after: ['paragraph: 甲|乙'],
  },
  {
    name: 'takes an empty paragraph before a heading',
    before: ['paragraph: |', 'heading1#0: 乙'],
    command: remove,
    after: ['heading1#0: |乙'],
  },
  {
    name: 'leaves the body and the closing apart',
    before: ['paragraph: 甲|', 'closing: 乙'],
    command: remove,
    after: ['paragraph: 甲|', 'closing: 乙'],
  },
  {
    name: 'takes an empty paragraph behind the opening',
    before: ['opening: 甲|', 'paragraph:', 'heading1: 乙'],
    command: remove,
    after: ['opening: 甲|', 'heading1: 乙'],
  },
  {
    name: 'keeps the only paragraph of the body',
    before: ['opening: 甲|', 'paragraph:'],
    command: remove,
    after: ['opening: 甲|', 'paragraph:'],
  },
  {
    name: 'takes the empty paragraph it stands in before a part',
    before: ['heading1: 甲', 'paragraph: |', 'closing: 乙'],
    command: remove,
    after: ['heading1: 甲', 'closing: |乙'],
  },
  {
    name: 'takes the empty paragraph it stands in before a table',
    before: ['paragraph: |', 'table: 甲 & 乙'],
    command: remove,
    after: ['table: |甲 & 乙'],
  },
  {
    name: 'leaves a table behind a paragraph',
    before: ['paragraph: 丙|', 'table: 甲 & 乙'],
    command: remove,
    after: ['paragraph: 丙|', 'table: 甲 & 乙'],
  },
  { name: 'stays in the cell', before: ['table: 甲| & 乙'], command: remove, after: ['table: 甲| & 乙'] },
  {
    name: 'joins two notes',
    before: ['note: 甲|', 'note: 乙'],
    command: remove,
    after: ['paragraph: 正文', 'note: 甲|乙'],
  },
  {
    name: 'takes an empty attachment behind it',
    before: ['formula: 甲|', 'attachment:'],
    command: remove,
    after: ['paragraph: 正文', 'formula: 甲|'],
  },
  {
    name: 'takes the empty attachment it stands in',
    before: ['attachment: |', 'signature: 甲'],
    command: remove,
    after: ['paragraph: 正文', 'signature: |甲'],
  },
  {
    name: 'does nothing at the very end of the letter',
    before: ['distribution: 甲|'],
    command: remove,
    after: ['paragraph: 正文', 'distribution: 甲|'],
  },
  {
    name: 'by words stays in the block',
    before: ['formula: 甲|  ', 'signature: 乙'],
    command: wordRemove,
    after: ['paragraph: 正文', 'formula: 甲|', 'signature: 乙'],
  },
]

const across: Case[] = [
  {
    name: 'within a paragraph',
    before: ['paragraph: 甲[乙]丙'],
    command: cut,
    after: ['paragraph: 甲|丙'],
  },
  {
    name: 'joins the ends',
    before: ['paragraph: 甲[乙', 'heading1: 丙', 'paragraph: 丁]戊'],
    command: cut,
    after: ['paragraph: 甲|戊'],
  },
  {
    name: 'made backwards',
    before: ['paragraph: 甲]乙', 'paragraph: 丙[丁'],
    command: cut,
    after: ['paragraph: 甲|丁'],
  },
  {
    name: 'from the start of a heading leaves what follows as it is',
    before: ['heading1#0: [甲', 'paragraph: 乙]丙'],
    command: cut,
    after: ['paragraph: |丙'],
  },
  {
    name: 'takes a table between',
    before: ['paragraph: 甲[乙', 'table: 丙 & 丁', 'paragraph: 戊]己'],
    command: cut,
    after: ['paragraph: 甲|己'],
  },
  {
    name: 'empties the cells of a table that is partly selected',
    before: ['paragraph: 甲[乙', 'table: 丙 & 丁] // 戊 & 己'],
    command: cut,
    after: ['paragraph: 甲|', 'table:  &  // 戊 & 己'],
  },
  {
    name: 'from a cell into the text behind',
    before: ['table: 甲 & 乙[丙', 'paragraph: 丁', 'paragraph: 戊]己'],
    command: cut,
    after: ['table: 甲 & 乙|', 'paragraph: 己'],
  },
  {
    name: 'over cells empties them',
    before: ['table: 甲[乙 & 丙 // 丁 & 戊]己'],
    command: cut,
    after: ['table: 甲| &  //  & 己'],
  },
  {
    name: 'from the opening into the body joins nothing',
    before: ['opening: 甲[乙', 'heading1: 丙', 'paragraph: 丁]戊'],
    command: cut,
    after: ['opening: 甲|', 'paragraph: 戊'],
  },
  {
    name: 'over parts empties them',
    before: ['paragraph: 甲[乙', 'closing: 丙', 'formula: 丁', 'signature: 戊]己'],
    command: cut,
    after: ['paragraph: 甲|', 'closing:', 'formula:', 'signature: 己'],
  },
  {
    name: 'over three closings leaves one',
    before: ['closing: 甲[乙', 'closing: 丙', 'closing: 丁]戊'],
    command: cut,
    after: ['paragraph: 正文', 'closing: 甲|戊'],
  },
  {
    name: 'takes attachments between',
    before: ['formula: 甲[乙', 'attachment: 丙', 'attachment: 丁', 'signature: 戊]己'],
    command: cut,
    after: ['paragraph: 正文', 'formula: 甲|', 'signature: 己'],
  },
  {
    name: 'leaves one of the signatures between',
    before: ['formula: 甲[乙', 'signature: 丙', 'signature: 丁', 'date: 戊]己'],
    command: cut,
    after: ['paragraph: 正文', 'formula: 甲|', 'signature:', 'date: 己'],
  },
  {
    name: 'up to the start of a part takes no part away',
    before: ['title: [关于', 'salutation: ]王代表：'],
    command: cut,
    after: ['title: |', 'salutation: 王代表：', 'paragraph: 正文'],
  },
  {
    name: 'up to the start of a table leaves the table',
    before: ['paragraph: [甲', 'table: ]乙 & 丙'],
    command: cut,
    after: ['paragraph: |', 'table: 乙 & 丙'],
  },
]

const empty = [
  'title: |',
  'salutation:',
  'opening:',
  'paragraph:',
  'closing:',
  'formula:',
  'signature:',
  'date:',
  'note:',
]
const emptied = [...empty, 'disclosure:', 'distribution:']
const whole = ['heading1#0: 甲', 'paragraph: 乙', 'table: 丙 & 丁', 'attachment: 戊']
const everything: Case[] = [
  { name: 'delete', before: whole, command: all(cut), after: emptied },
  { name: 'type', before: whole, command: all(type('新')), after: ['title: 新|', ...emptied.slice(1)] },
  {
    name: 'Enter',
    before: whole,
    command: all((editor) => editor.insertBreak()),
    after: ['title: ↵|', ...emptied.slice(1)],
  },
]

const typing: Case[] = [
  {
    name: 'replaces a selection over blocks',
    before: ['paragraph: 甲[乙', 'paragraph: 丙]丁'],
    command: type('新'),
    after: ['paragraph: 甲新|丁'],
  },
  {
    name: 'replaces a selection over parts',
    before: ['closing: 甲[乙', 'formula: 丙]丁'],
    command: type('新'),
    after: ['paragraph: 正文', 'closing: 甲新|', 'formula: 丁'],
  },
  {
    name: 'replaces a selection over cells',
    before: ['table: 甲[乙 & 丙]丁'],
    command: type('新'),
    after: ['table: 甲新| & 丁'],
  },
  {
    name: 'in place of a whole paragraph keeps it apart from the next',
    before: ['heading1#0: [甲', 'heading1#1: ]乙'],
    command: type('新'),
    after: ['heading1#0: 新|', 'heading1#1: 乙'],
  },
]

describe('Backspace', () => {
  it.each(atStart)('$name', tryCommand)
})
describe('Delete', () => {
  it.each(atEnd)('$name', tryCommand)
})
describe('deleting a selection', () => {
  it.each(across)('$name', tryCommand)
})
describe('parts that were emptied', () => {
  it('keep their ids', () => {
    const editor = editorOf(['closing: 甲[乙', 'formula: 丙', 'date: 丁', 'note: 戊]己'])
    const before = editor.children.map((block) => 'id' in block && block.id)
    editor.deleteFragment()
    expect(editor.children.map((block) => 'id' in block && block.id)).toEqual(before)
  })
})
describe('Ctrl+A, then', () => {
  it.each(everything)('$name', tryCommand)
})
describe('typing', () => {
  it.each(typing)('$name', tryCommand)
})
