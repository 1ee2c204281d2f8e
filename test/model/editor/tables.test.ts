import { describe, it } from 'vitest'
import {
  addColumn,
  addRow,
  insertTable,
  removeColumn,
  removeRow,
  removeTable,
  stepCell,
} from '../../../letter/model/editor/tables'
import type { TestEditor } from './notation'
import { type Case, tryCommand } from './try-command'

const tab = (editor: TestEditor): boolean => stepCell(editor, 1)
const backTab = (editor: TestEditor): boolean => stepCell(editor, -1)
const above = (editor: TestEditor): boolean => addRow(editor, 'above')
const below = (editor: TestEditor): boolean => addRow(editor, 'below')
const left = (editor: TestEditor): boolean => addColumn(editor, 'left')
const right = (editor: TestEditor): boolean => addColumn(editor, 'right')

const inserting: Case[] = [
  {
    name: 'behind the block of the caret',
    before: ['paragraph: 甲|乙', 'paragraph: 丙'],
    command: (editor) => insertTable(editor, 2, 2),
    after: ['paragraph: 甲乙', 'table#1: | &  //  & ', 'paragraph: 丙'],
  },
  {
    name: 'at the start of the body from the title',
    before: ['title: 甲|', 'paragraph: 乙'],
    command: (editor) => insertTable(editor, 1, 1),
    after: ['title: 甲', 'table#1: |', 'paragraph: 乙'],
  },
  {
    name: 'at the end of the body, with a paragraph to write on',
    before: ['paragraph: 甲', 'date: 乙|'],
    command: (editor) => insertTable(editor, 1, 2),
    after: ['paragraph: 甲', 'table#1: | & ', 'paragraph:', 'date: 乙'],
  },
  {
    name: 'behind a table, with a paragraph between',
    before: ['table: 甲|', 'paragraph: 乙'],
    command: (editor) => insertTable(editor, 1, 1),
    after: ['table: 甲', 'paragraph:', 'table#1: |', 'paragraph: 乙'],
  },
]

const rows: Case[] = [
  {
    name: 'above',
    before: ['table#1: 甲 & 乙 // 丙| & 丁'],
    command: above,
    after: ['table#1: 甲 & 乙 // | &  // 丙 & 丁'],
  },
  {
    name: 'below',
    before: ['table#1: 甲 & 乙 // 丙 & 丁|'],
    command: below,
    after: ['table#1: 甲 & 乙 // 丙 & 丁 // | & '],
  },
  {
    name: 'as wide as the table',
    before: ['table: 2×1 甲| & 乙'],
    command: below,
    after: ['table: 2×1 甲 & 乙 // | &  & '],
  },
  {
    name: 'within a cell over rows',
    before: ['table: 1×2 甲| & 乙 // 丙'],
    command: below,
    after: ['table: 1×3 甲 & 乙 // | // 丙'],
  },
  {
    name: 'below a cell over rows',
    before: ['table: 1×2 甲 & 乙 // 丙|'],
    command: below,
    after: ['table: 1×2 甲 & 乙 // 丙 // | & '],
  },
  {
    name: 'none outside a table',
    before: ['paragraph: 甲|'],
    command: below,
    after: ['paragraph: 甲|'],
  },
  { name: 'removed', before: ['table: 甲 & 乙 // 丙 & 丁|'], command: removeRow, after: ['table: 甲 & |乙'] },
  { name: 'of the head removed', before: ['table#1: 甲| // 乙'], command: removeRow, after: ['table: |乙'] },
  { name: 'the last one removed', before: ['table: 甲 & 乙|'], command: removeRow, after: ['paragraph: |'] },
  {
    name: 'removed under a cell over rows',
    before: ['table: 1×2 甲 & 乙 // 丙|'],
    command: removeRow,
    after: ['table: 甲 & |乙'],
  },
  {
    name: 'removed where a cell over rows begins',
    before: ['table: 1×2 甲 & 乙| // 丙 // 丁 & 戊'],
    command: removeRow,
    after: ['table: 甲 & |丙 // 丁 & 戊'],
  },
]

const columns: Case[] = [
  { name: 'left', before: ['table: 甲 & 乙| // 丙 & 丁'], command: left, after: ['table: 甲 & | & 乙 // 丙 &  & 丁'] },
  {
    name: 'right',
    before: ['table: 甲 & 乙| // 丙 & 丁'],
    command: right,
    after: ['table: 甲 & 乙 & | // 丙 & 丁 & '],
  },
  {
    name: 'within a cell over columns',
    before: ['table: 2×1 甲 & 乙 // 丙| & 丁 & 戊'],
    command: right,
    after: ['table: 3×1 甲 & 乙 // 丙 & | & 丁 & 戊'],
  },
  {
    name: 'behind a cell over columns',
    before: ['table: 2×1 甲| & 乙 // 丙 & 丁 & 戊'],
    command: right,
    after: ['table: 2×1 甲 & | & 乙 // 丙 & 丁 &  & 戊'],
  },
  {
    name: 'beside a cell over rows',
    before: ['table: 1×2 甲| & 乙 // 丙'],
    command: right,
    after: ['table: 1×2 甲 & | & 乙 //  & 丙'],
  },
  { name: 'removed', before: ['table: 甲 & 乙| // 丙 & 丁'], command: removeColumn, after: ['table: |甲 // 丙'] },
  { name: 'the last one removed', before: ['table: 甲| // 乙'], command: removeColumn, after: ['paragraph: |'] },
  {
    name: 'removed under a cell over columns',
    before: ['table: 2×1 甲 & 乙 // 丙 & 丁| & 戊'],
    command: removeColumn,
    after: ['table: 甲 & 乙 // 丙 & |戊'],
  },
  {
    name: 'removed with the cell over columns that the caret is in',
    before: ['table: 2×1 甲| & 乙 // 丙 & 丁 & 戊'],
    command: removeColumn,
    after: ['table: |乙 // 戊'],
  },
]

const stepping: Case[] = [
  { name: 'to the next cell', before: ['table: 甲| & 乙'], command: tab, after: ['table: 甲 & |乙'] },
  {
    name: 'to the next row',
    before: ['table: 甲 & 乙| // 丙 & 丁'],
    command: tab,
    after: ['table: 甲 & 乙 // |丙 & 丁'],
  },
  { name: 'back', before: ['table: 甲 & 乙 // 丙| & 丁'], command: backTab, after: ['table: 甲 & |乙 // 丙 & 丁'] },
  { name: 'not before the first', before: ['table: 甲| & 乙'], command: backTab, after: ['table: 甲| & 乙'] },
  {
    name: 'behind the last into a new row',
    before: ['table: 甲 & 乙|'],
    command: tab,
    after: ['table: 甲 & 乙 // | & '],
  },
  { name: 'nowhere outside tables', before: ['paragraph: 甲|'], command: tab, after: ['paragraph: 甲|'] },
  {
    name: 'and the table goes as a whole',
    before: ['heading1: 甲', 'table: 乙| & 丙'],
    command: removeTable,
    after: ['heading1: 甲', 'paragraph: |'],
  },
]

describe('inserting a table', () => {
  it.each(inserting)('$name', tryCommand)
})
describe('a row', () => {
  it.each(rows)('$name', tryCommand)
})
describe('a column', () => {
  it.each(columns)('$name', tryCommand)
})
describe('Tab', () => {
  it.each(stepping)('$name', tryCommand)
})
