import { describe, expect, it } from 'vitest'
import { letterIn } from '../../../letter/model/editor/record'
import { editorOf, linesOf } from './notation'

describe('the notation of test letters', () => {
  it.each([
    [['paragraph: 已|落实']],
    [['heading1#0: 关于[公交的建议', 'paragraph: 已落]实', 'closing:']],
    [['heading4: ]关于[公交']],
    [['table#1: 甲 & 乙 // 2×3 丙| & 丁', 'paragraph: 完']],
    [['title: 关于|↵的函', 'paragraph:', 'attachment: 1.清单', 'attachment: 2.图']],
    [['paragraph: 正文', 'distribution: 抄送|']],
  ])('%j reads and prints the same', (lines) => {
    expect(linesOf(editorOf(lines))).toEqual(lines)
  })

  it('fills in what is not written', () => {
    const { blocks } = letterIn(editorOf(['heading2: 甲']))
    expect(blocks.map((block) => block.type)).toEqual([
      ...['title', 'salutation', 'opening', 'heading', 'closing', 'formula', 'signature', 'date', 'note'],
      ...['disclosure', 'distribution'],
    ])
  })

  it('refuses a line that is none of a letter', () => {
    expect(() => editorOf(['head: 甲'])).toThrow('no line of a letter')
  })
})
