import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, applyRemedies, chooseRemedies } from '../../letter/checks/apply-edits'
import type { Remedy } from '../../letter/checks/finding'
import { fixLetter } from '../../letter/checks/fix-letter'
import { createChecker } from '../../letter/checks/kernel'
import { blockRule } from '../../letter/checks/rule'
import { blockText } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { letterOf } from './letter-of'

function remedy(block: string, ...edits: [start: number, end: number, text: string][]): Remedy {
  return { title: '改', edits: edits.map(([start, end, text]) => ({ block, start, end, text })) }
}

function textOf(letter: Letter, id: string): string {
  const block = letter.blocks.find((item) => item.id === id)
  return block ? blockText(block) : ''
}

describe('applyEdits', () => {
  it.each<[string, [number, number, string][], string]>([
    ['none', [], '甲乙丙丁'],
    [
      'in any order',
      [
        [3, 4, '四'],
        [0, 1, '一'],
      ],
      '一乙丙四',
    ],
    [
      'insertions and deletions',
      [
        [0, 0, '〇'],
        [1, 3, ''],
      ],
      '〇甲丁',
    ],
    [
      'side by side',
      [
        [0, 2, '一二'],
        [2, 4, '三四'],
      ],
      '一二三四',
    ],
    [
      'the first of two that overlap',
      [
        [0, 3, '一'],
        [2, 4, '二'],
      ],
      '一丁',
    ],
    [
      'the first of two at one place',
      [
        [1, 1, '一'],
        [1, 1, '二'],
      ],
      '甲一乙丙丁',
    ],
  ])('makes %s', (_, edits, expected) => {
    expect(
      applyEdits(
        '甲乙丙丁',
        edits.map(([start, end, text]) => ({ start, end, text })),
      ),
    ).toBe(expected)
  })

  it('leaves the words between the edits alone', () => {
    const spans = fc.tuple(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string())
    fc.assert(
      fc.property(spans, ([text, a, b, words]) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        expect(applyEdits(text, [{ start, end, text: words }])).toBe(text.slice(0, start) + words + text.slice(end))
      }),
    )
  })
})

describe('applyRemedies', () => {
  const letter = letterOf({
    body: [
      '甲乙丙丁',
      {
        table: [
          ['线路', '班次'],
          ['一路', '三班'],
        ],
      },
    ],
  })

  it('makes several remedies in one block and keeps ids and other blocks', () => {
    const after = applyRemedies(letter, [remedy('paragraph-3', [0, 1, '一']), remedy('paragraph-3', [2, 3, ''])])
    expect(textOf(after, 'paragraph-3')).toBe('一乙丁')
    expect(after.blocks.map((block) => block.id)).toEqual(letter.blocks.map((block) => block.id))
    expect(after.blocks[0]).toBe(letter.blocks[0])
  })

  it('gives back the same letter where there is nothing to do', () => {
    expect(applyRemedies(letter, [])).toBe(letter)
  })

  it.each<[string, Remedy]>([
    ['an edit that clashes with an earlier remedy', remedy('paragraph-3', [2, 3, '三'], [1, 2, '二'])],
    ['edits that clash among themselves', remedy('paragraph-3', [2, 4, '三'], [3, 4, '四'])],
    ['a place outside the block', remedy('paragraph-3', [3, 5, ''])],
    ['an unknown block', remedy('nowhere', [0, 0, '一'])],
    ['an edit over two cells', remedy('table-4', [1, 4, ''])],
    ['no edits', remedy('paragraph-3')],
  ])('refuses whole a remedy with %s', (_, refused) => {
    const first = remedy('paragraph-3', [0, 2, '一二'])
    expect(chooseRemedies(letter, [first, refused])).toEqual({ chosen: [first], refused: [refused] })
    expect(textOf(applyRemedies(letter, [first, refused]), 'paragraph-3')).toBe('一二丙丁')
  })

  it('puts an edit of a table into its cell', () => {
    const after = applyRemedies(letter, [
      remedy('table-4', [3, 5, '间隔']),
      remedy('table-4', [6, 7, '二'], [11, 11, '次']),
    ])
    expect(textOf(after, 'table-4')).toBe('线路\t间隔\n二路\t三班次')
  })

  it('keeps what a leaf carries, and writes new words once', () => {
    const leaves = [{ text: '甲乙', mark: 1 }, { text: '' }, { text: '丙丁', mark: 2 }]
    const split: Letter = { ...letter, blocks: [{ type: 'paragraph', id: 'p', children: leaves }] }
    const after = applyRemedies(split, [remedy('p', [1, 3, '一二'], [4, 4, '。'])])
    expect(after.blocks[0]).toEqual({
      type: 'paragraph',
      id: 'p',
      children: [{ text: '甲一二', mark: 1 }, { text: '' }, { text: '丁。', mark: 2 }],
    })
  })

  it('edits leaves as it edits their text', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(), fc.string())
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 5 }),
        fc.array(edit, { maxLength: 4 }),
        (words, raw) => {
          const text = words.join('')
          const edits = raw.map(([a, b, to]) => {
            const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
              number,
              number,
            ]
            return { start, end, text: to }
          })
          const split: Letter = {
            ...letter,
            blocks: [{ type: 'paragraph', id: 'p', children: words.map((word) => ({ text: word })) }],
          }
          const remedies = edits.map((item) => ({ title: '改', edits: [{ block: 'p', ...item }] }))
          expect(textOf(applyRemedies(split, remedies), 'p')).toBe(applyEdits(text, edits))
        },
      ),
    )
  })
})

describe('fixLetter', () => {
  function exchange(id: string, from: string, to: string) {
    return blockRule({
      id,
      code: 'Z01',
      name: '试',
      severity: 'warning',
      strength: 'practice',
      basis: '惯例',
      messages: { word: '不妥' },
      example: { wrong: from, right: to },
      create: (report) => (block, text) => {
        const start = text.indexOf(from)
        if (start >= 0)
          report({ messageId: 'word', block: block.id, start, end: start + from.length, fixes: [{ text: to }] })
      },
    })
  }

  it('goes on while fixes bring new findings to light', () => {
    const rules = [exchange('a', '甲', '乙'), exchange('b', '乙', '丙')]
    const { letter, applied, remaining } = fixLetter(letterOf({ body: ['甲'] }), createChecker(rules))
    expect(textOf(letter, 'paragraph-3')).toBe('丙')
    expect(applied.map((finding) => finding.rule)).toEqual(['a', 'b'])
    expect(remaining).toEqual([])
  })

  it('ends where two rules want the contrary', () => {
    const rules = [exchange('a', '甲', '乙'), exchange('b', '乙', '甲')]
    const { letter, remaining } = fixLetter(letterOf({ body: ['甲'] }), createChecker(rules))
    expect(textOf(letter, 'paragraph-3')).toBe('乙')
    expect(remaining.map((finding) => finding.rule)).toEqual(['b'])
  })

  it('ends after ten passes', () => {
    const { letter } = fixLetter(letterOf({ body: ['甲'] }), createChecker([exchange('a', '甲', '甲乙')]))
    expect(textOf(letter, 'paragraph-3')).toBe(`甲${'乙'.repeat(10)}`)
  })

  it('makes the fix it can and leaves the one that clashes', () => {
    const rules = [exchange('a', '甲乙', '一'), exchange('b', '乙丙', '二')]
    const { letter, applied, remaining } = fixLetter(letterOf({ body: ['甲乙丙'] }), createChecker(rules))
    expect(textOf(letter, 'paragraph-3')).toBe('一丙')
    expect(applied).toHaveLength(1)
    expect(remaining).toEqual([])
  })
})
