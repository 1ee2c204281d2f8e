import { describe, expect, it } from 'vitest'
import { termFinder } from '../../../letter/checks/text/terms'
import type { Term } from '../../../letter/model/vocabulary'

const inconvenient: Term = {
  term: '不变',
  instead: ['不便'],
  sure: false,
  after: ['出行', '看货'],
  before: ['之处'],
  unless: ['保持不变', '不变价'],
}

function found(text: string, ...terms: Term[]): string[] {
  return termFinder(terms)(text).map(({ start, end }) => `${start}${text.slice(start, end)}`)
}

describe('a finder of terms', () => {
  it.each([
    ['群众出行十分不变', ['6不变']],
    ['请谅解不变之处', ['3不变']],
    ['出行方便，政策不变', []],
    ['出行保持不变', []],
    ['看货按不变价计算', []],
    ['政策不变', []],
  ])('minds the clause and longer words: %s', (text, expected) => {
    expect(found(text, inconvenient)).toEqual(expected)
  })

  const short: Term = { term: '发改委', instead: ['发展改革委'], sure: true }
  const long: Term = { term: '市发改委', instead: ['市发展改革委'], sure: true }

  it('takes the longest term at a place, in any order of the list', () => {
    expect(found('报市发改委和省发改委', short, long)).toEqual(['1市发改委', '7发改委'])
    expect(found('报市发改委和省发改委', long, short)).toEqual(['1市发改委', '7发改委'])
  })

  it('lets a right word hide the wrong one in it', () => {
    expect(found('市发改委、省发改委', short, { ...long, instead: [] })).toEqual(['6发改委'])
  })

  it('finds every place of a term, side by side too', () => {
    expect(found('平米平米', { term: '平米', instead: ['平方米'], sure: true })).toEqual(['0平米', '2平米'])
  })
})
