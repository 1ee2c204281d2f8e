import { describe, expect, it } from 'vitest'
import { hintedPlaces } from '../../../letter/checks/text/phrases'
import { letterOf } from '../letter-of'

const phrases = [{ pattern: /甲/g, advice: '甲的说明' }, { pattern: /乙/g }]

describe('the places of hints', () => {
  it('are the first of each phrase in each paragraph, in the order of the text', () => {
    const places = hintedPlaces(letterOf({ body: ['乙甲甲乙', '甲'] }), phrases, 9)
    expect(places.map(({ words, start, advice }) => `${start}${words}${advice}`)).toEqual([
      '0乙',
      '1甲甲的说明',
      '0甲甲的说明',
    ])
  })

  it('are told once where two phrases have them in common', () => {
    const nested = [{ pattern: /全国第一/g }, { pattern: /位居全国第一/g }]
    const places = hintedPlaces(letterOf({ body: ['产量位居全国第一。'] }), nested, 9)
    expect(places.map(({ words }) => words)).toEqual(['位居全国第一'])
  })

  it('are not more than asked for, and none in headings and quotations', () => {
    const body = [{ heading: '甲' }, '“甲”《乙》', '甲', '乙', '甲']
    expect(hintedPlaces(letterOf({ body }), phrases, 2).map(({ words }) => words)).toEqual(['甲', '乙'])
  })
})
