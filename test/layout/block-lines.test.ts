import { describe, expect, it } from 'vitest'
import { blockLines } from '../../letter/layout/block-lines'
import { layoutLetter } from '../../letter/layout/layout'
import { type Block, blockText, type Heading, type TextBlock } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { headingMarks } from '../../letter/model/numbering'
import { signaturePlaces } from '../../letter/model/printed-ending'
import { heading, letterOf, part, seedLetter } from '../docx/letters'
import { longLetters } from './long-letters'

type Words = TextBlock | Heading
const isWords = (block: Block): block is Words => block.type !== 'table'

const linesOf = ({ blocks, facts }: Letter, block: Words) =>
  blockLines(block, { mark: headingMarks(blocks).get(block.id) ?? '', signature: signaturePlaces(blocks, facts) })

describe('the lines of one block', () => {
  it.each([['seed', seedLetter()] as const, ...Object.entries(longLetters)])(
    'of %s are those that the whole letter has',
    (_, letter) => {
      const paper = layoutLetter(letter).pages.flatMap(({ lines }) => lines)
      for (const block of letter.blocks.filter(isWords)) {
        const own = paper.filter((line) => line.block === block.id)
        expect(linesOf(letter, block)).toEqual(
          own.map(({ block: _block, top: _top, height: _height, ...line }) => line),
        )
      }
    },
  )

  it('is an empty one without words', () => {
    const letter = letterOf([part('title', ''), heading(1, ''), part('attachment', ' '), part('distribution', '')])
    for (const block of letter.blocks.filter(isWords)) {
      expect(linesOf(letter, block)).toHaveLength(1)
      expect(blockText(block).slice(linesOf(letter, block)[0]?.end)).toMatch(/^\s*$/)
    }
  })
})

describe('the lines of a title', () => {
  const words = '深圳市 工业和信息化局关于 市七届人大一次会议  第20250123号 建议情况的函 及办理 意见'

  it.each([
    ['an automatic break before a blank', words],
    ['the same with blanks around', `  ${words}\n`],
    ['breaks by hand', '某局关于第1号建议\n \n办理 情况\r\n的 复函'],
    ['breaks by hand among blanks', '某局关于 \n 第1号建议\u2028 的\v复函'],
  ])('say where they are in its words: %s', (_, text) => {
    const [title] = letterOf([part('title', text)]).blocks.filter(isWords)
    const lines = title ? linesOf(letterOf([title]), title) : []
    expect(lines.length).toBeGreaterThan(1)
    for (const { text: printed, start, end } of lines) expect(text.slice(start, end).trim()).toBe(printed.trim())
  })

  it('are in their places wherever a title breaks', () => {
    for (const at of words.slice(0, 40).split('').keys()) {
      const text = `${words.slice(0, at)} ${words.slice(at)}`
      const [title] = letterOf([part('title', text)]).blocks.filter(isWords)
      for (const line of title ? linesOf(letterOf([title]), title) : []) {
        expect(text.slice(line.start, line.end).trim()).toBe(line.text.trim())
      }
    }
  })
})

describe('blocks without words', () => {
  const letter = letterOf([part('title', '函'), part('paragraph', ''), heading(1, ''), part('paragraph', '完。')])
  const shown = (empty: 'dropped' | 'shown') =>
    layoutLetter(letter, undefined, empty).pages.flatMap(({ lines }) => lines.map(({ block, text }) => [block, text]))

  it('have no line on paper', () => {
    expect(shown('dropped')).toEqual([
      ['b0', '函'],
      ['b3', '完。'],
    ])
  })

  it('have one each where they are shown', () => {
    expect(shown('shown')).toEqual([
      ['b0', '函'],
      ['b1', ''],
      ['b2', '一、'],
      ['b3', '完。'],
    ])
  })
})
