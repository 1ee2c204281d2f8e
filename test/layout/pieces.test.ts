import { describe, expect, it } from 'vitest'
import { layoutLetter } from '../../letter/layout/layout'
import { piecesOf } from '../../letter/layout/pieces'
import { heading, letterOf, part } from '../docx/letters'

const words = (text: string) => piecesOf({ text, fonts: [{ end: text.length, role: 'body' }], size: 16 })

describe('the pieces of a line', () => {
  it('part where Chinese and Western words meet, a fifth of a character from each other', () => {
    expect(words('共5个，AI（人工）')).toEqual([
      { text: '共', role: 'body', gap: 0 },
      { text: '5', role: 'body', gap: 3.2 },
      { text: '个，AI（人工）', role: 'body', gap: 3.2 },
    ])
  })

  it('part where the font changes', () => {
    const letter = letterOf([heading(1, '工作进展。现已完成')])
    const [line] = layoutLetter(letter).pages[0]?.lines ?? []
    expect(line && piecesOf(line)).toEqual([
      { text: '一、工作进展', role: 'heading', gap: 0 },
      { text: '。现已完成', role: 'body', gap: 0 },
    ])
  })

  it('are none of an empty line', () => {
    expect(words('')).toEqual([])
  })
})

describe('a line', () => {
  it('is set to its full width where its paragraph goes on', () => {
    const letter = letterOf([part('title', '某局的函'), part('paragraph', '建设工作'.repeat(15))])
    const lines = layoutLetter(letter).pages[0]?.lines ?? []
    expect(lines.map(({ align, size, spacing }) => [align, size, spacing])).toEqual([
      ['centred', 22, 0],
      ['justified', 16, -0.25],
      ['justified', 16, -0.25],
      ['left', 16, -0.25],
    ])
  })

  it('knows the fonts of its own words', () => {
    const long = `${'工作'.repeat(14)}。完成`
    const lines = layoutLetter(letterOf([heading(2, long)])).pages[0]?.lines ?? []
    expect(lines.map(({ fonts }) => fonts)).toEqual([
      [{ end: 26, role: 'subheading' }],
      [
        { end: 5, role: 'subheading' },
        { end: 8, role: 'body' },
      ],
    ])
  })
})
