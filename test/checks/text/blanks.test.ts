import { describe, expect, it } from 'vitest'
import { blankRuns, blankWidth, wordsEnd, wordsStart } from '../../../letter/checks/text/blanks'
import { isPageNumber } from '../../../letter/checks/text/page-number'

describe('spaces', () => {
  it('are found with their places, line breaks between them', () => {
    expect(blankRuns(' 甲　\t乙\n 丙')).toEqual([
      { text: ' ', start: 0, end: 1 },
      { text: '　\t', start: 2, end: 4 },
      { text: ' ', start: 6, end: 7 },
    ])
  })

  it.each([
    ['　 甲乙 \u200b', 2, 4],
    ['甲 乙', 0, 3],
    ['   ', 3, 0],
    ['', 0, 0],
  ])('%j has its words between them', (line, start, end) => {
    expect([wordsStart(line), wordsEnd(line)]).toEqual([start, end])
  })

  it.each([
    ['　　', 4],
    ['    ', 4],
    ['\t', 4],
    ['\u00a0　', 3],
    ['', 0],
  ])('%j is so wide', (blanks, width) => expect(blankWidth(blanks)).toBe(width))
})

describe('isPageNumber', () => {
  it.each(['— 1 —', '-2-', '第1页', '第 1 页 共 3 页', '1/3', '  －12－  '])('%s is one', (line) =>
    expect(isPageNumber(line)).toBe(true),
  )
  it.each(['1', '第1页至第3页', '—1', '2021/08/31', `— 1 —${' '.repeat(100)}`])('%s is none', (line) =>
    expect(isPageNumber(line)).toBe(false),
  )
})
