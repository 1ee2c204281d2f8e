import { describe, expect, it } from 'vitest'
import type { Block } from '../../../letter/model/block'
import { insertBlocks } from '../../../letter/model/editor/insert-blocks'
import { editorOf, type Lines, letterOf, type TestEditor } from './notation'
import { type Case, tryCommand } from './try-command'

/** Blocks as another letter has them: its own lines, without the parts that are not written. */
function blocksOf(lines: Lines): Block[] {
  const blocks = letterOf(lines).blocks
  const types = lines.map((line) => /^[a-z]+/.exec(line)?.[0])
  return blocks.filter((block) => types.includes(block.type))
}

const paste =
  (...lines: string[]) =>
  (editor: TestEditor): void =>
    insertBlocks(editor, blocksOf(lines))

const cases: Case[] = [
  {
    name: 'one paragraph flows into the text',
    before: ['heading1#0: 甲|乙'],
    command: paste('paragraph: 一'),
    after: ['heading1#0: 甲一|乙'],
  },
  {
    name: 'several split the text',
    before: ['paragraph: 甲|乙'],
    command: paste('paragraph: 一', 'paragraph: 二', 'paragraph: 三'),
    after: ['paragraph: 甲一', 'paragraph: 二', 'paragraph: 三|乙'],
  },
  {
    name: 'headings stay headings, and answer nothing',
    before: ['paragraph: 甲|乙'],
    command: paste('heading2#3: 一', 'paragraph: 二'),
    after: ['paragraph: 甲', 'heading2: 一', 'paragraph: 二|乙'],
  },
  {
    name: 'a last heading keeps what follows apart',
    before: ['paragraph: 甲|乙'],
    command: paste('paragraph: 一', 'heading1: 二'),
    after: ['paragraph: 甲一', 'heading1: 二|', 'paragraph: 乙'],
  },
  {
    name: 'fill an empty paragraph',
    before: ['heading1: 甲', 'paragraph: |', 'closing: 乙'],
    command: paste('heading2: 一', 'paragraph: 二'),
    after: ['heading1: 甲', 'heading2: 一', 'paragraph: 二|', 'closing: 乙'],
  },
  {
    name: 'fill an empty paragraph with headings alone',
    before: ['paragraph: |'],
    command: paste('heading2: 一', 'heading2: 二'),
    after: ['heading2: 一', 'heading2: 二|'],
  },
  {
    name: 'go before a heading that the caret is at the start of',
    before: ['heading1#0: |甲'],
    command: paste('paragraph: 一', 'paragraph: 二'),
    after: ['paragraph: 一', 'paragraph: 二|', 'heading1#0: 甲'],
  },
  {
    name: 'go behind a heading',
    before: ['heading1#0: 甲|', 'paragraph: 乙'],
    command: paste('heading2: 一', 'paragraph: 二'),
    after: ['heading1#0: 甲', 'heading2: 一', 'paragraph: 二|', 'paragraph: 乙'],
  },
  {
    name: 'make a paragraph of the second half of a heading',
    before: ['heading1#0: 甲|乙'],
    command: paste('heading2: 一', 'heading2: 二'),
    after: ['heading1#0: 甲', 'heading2: 一', 'heading2: 二|', 'paragraph: 乙'],
  },
  {
    name: 'a table splits the text',
    before: ['paragraph: 甲|乙'],
    command: paste('table#1: 一 & 二'),
    after: ['paragraph: 甲', 'table#1: 一 & 二|', 'paragraph: 乙'],
  },
  {
    name: 'a table leaves a paragraph to write on',
    before: ['paragraph: 甲|'],
    command: paste('table: 一'),
    after: ['paragraph: 甲', 'table: 一|', 'paragraph:'],
  },
  {
    name: 'replace a selection over blocks',
    before: ['paragraph: 甲[乙', 'heading1: 丙', 'paragraph: 丁]戊'],
    command: paste('paragraph: 一', 'paragraph: 二'),
    after: ['paragraph: 甲一', 'paragraph: 二|戊'],
  },
  {
    name: 'parts of another letter become paragraphs',
    before: ['paragraph: |'],
    command: paste('title: 一', 'paragraph: 二', 'signature: 三', 'distribution: 四'),
    after: ['paragraph: 一', 'paragraph: 二', 'paragraph: 三', 'paragraph: 四|'],
  },
  {
    name: 'only their words go into the title',
    before: ['title: 甲|乙'],
    command: paste('heading1: 一', 'table: 二 & 三'),
    after: ['title: 甲一↵二\t三|乙', 'paragraph: 正文'],
  },
  {
    name: 'a line each goes into the attachments',
    before: ['attachment: 甲|乙'],
    command: paste('paragraph: 一', 'paragraph: 二'),
    after: ['paragraph: 正文', 'attachment: 甲一', 'attachment: 二|乙'],
  },
  {
    name: 'only their words go into a cell',
    before: ['table: 甲|乙 & 丙'],
    command: paste('paragraph: 一', 'heading1: 二'),
    after: ['table: 甲一↵二|乙 & 丙'],
  },
  { name: 'none change nothing', before: ['paragraph: 甲|乙'], command: paste(), after: ['paragraph: 甲|乙'] },
]

describe('blocks that come in', () => {
  it.each(cases)('$name', tryCommand)

  it('leave the blocks around them their ids', () => {
    const editor = editorOf(['heading1: |甲', 'paragraph: 乙'])
    insertBlocks(editor, blocksOf(['paragraph: 一', 'paragraph: 二']))
    expect(editor.children.slice(3, 7).map((block) => 'id' in block && block.id)).toEqual(['new1', 'new2', 'd', 'e'])
  })
})
