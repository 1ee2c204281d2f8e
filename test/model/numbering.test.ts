import { describe, expect, it } from 'vitest'
import type { Block, HeadingLevel } from '../../letter/model/block'
import { headingMark, headingMarks } from '../../letter/model/numbering'
import { headingOf, neighbourSection, responseOf, responses, sectionAt } from '../../letter/model/sections'

/** Blocks by their levels: 1–4 a heading, p a paragraph, t a table, c the closing. */
function blocksOf(signs: string): Block[] {
  return [...signs].map((sign, index): Block => {
    const id = String(index)
    const children = [{ text: '' }]
    if (sign === 'p') return { type: 'paragraph', id, children }
    if (sign === 'c') return { type: 'closing', id, children }
    if (sign === 't')
      return { type: 'table', id, headRows: 0, children: [{ type: 'row', children: [{ type: 'cell', children }] }] }
    return { type: 'heading', id, level: Number(sign) as HeadingLevel, children }
  })
}

describe('the marks of headings', () => {
  it.each<[HeadingLevel, number, string]>([
    [1, 1, '一、'],
    [1, 12, '十二、'],
    [2, 3, '（三）'],
    [3, 4, '4.'],
    [4, 10, '（10）'],
  ])('level %i, number %i is %s', (level, count, mark) => {
    expect(headingMark(level, count)).toBe(mark)
  })

  it.each<[string, string]>([
    ['1p1p1', '一、 二、 三、'],
    ['12p2122', '一、 （一） （二） 二、 （一） （二）'],
    ['123434312', '一、 （一） 1. （1） 2. （1） 3. 二、 （一）'],
    ['22', '（一） （二）'],
    ['1313', '一、 1. 二、 1.'],
    ['1423', '一、 （1） （一） 1.'],
    ['ppt', ''],
  ])('%s is numbered %s', (signs, marks) => {
    expect([...headingMarks(blocksOf(signs)).values()].join(' ')).toBe(marks)
  })

  it('are known by the ids of their headings', () => {
    expect([...headingMarks(blocksOf('p1p2'))]).toEqual([
      ['1', '一、'],
      ['3', '（一）'],
    ])
  })

  it('leave a number typed by hand alone, and count it', () => {
    const [first, second] = blocksOf('11')
    expect([...headingMarks([{ ...first, byHand: true } as Block, second as Block]).values()]).toEqual(['', '二、'])
  })
})

describe('sections', () => {
  const signs = 'p1p2tp31pc'
  it.each<[number, [number, number]]>([
    [1, [1, 7]],
    [3, [3, 7]],
    [6, [6, 7]],
    [7, [7, 9]],
    [0, [0, 1]],
    [9, [9, 10]],
  ])('at %i go from %j', (start, [from, to]) => {
    expect(sectionAt(blocksOf(signs), start)).toEqual({ start: from, end: to })
  })

  it('of the first level are the responses', () => {
    const blocks = blocksOf(signs)
    expect(responses(blocks)).toEqual([
      { start: 1, end: 7 },
      { start: 7, end: 9 },
    ])
    expect(responseOf(blocks, 5)).toEqual({ start: 1, end: 7 })
    expect(responseOf(blocks, 0)).toBeNull()
    expect(responseOf(blocks, 9)).toBeNull()
  })

  it.each<[number, number]>([
    [0, -1],
    [1, 1],
    [2, 1],
    [5, 3],
    [8, 7],
    [9, -1],
    [-1, -1],
    [99, -1],
  ])('block %i belongs to heading %i', (index, heading) => {
    expect(headingOf(blocksOf(signs), index)).toBe(heading)
  })

  it.each<[string, number, 'up' | 'down', [number, number] | null]>([
    ['1p1pp', 0, 'down', [2, 5]],
    ['1p1pp', 2, 'up', [0, 2]],
    ['1p1pp', 0, 'up', null],
    ['1p1pp', 2, 'down', null],
    ['12212', 2, 'up', [1, 2]],
    ['12212', 1, 'up', null],
    ['12212', 2, 'down', null],
    ['12212', 4, 'up', null],
    ['1321', 1, 'down', null],
    ['p1', 0, 'down', null],
    ['1c', 0, 'down', null],
  ])('in %s, heading %i moves %s to %j', (blocks, at, direction, expected) => {
    const stretch = expected && { start: expected[0], end: expected[1] }
    expect(neighbourSection(blocksOf(blocks), at, direction)).toEqual(stretch)
  })
})
