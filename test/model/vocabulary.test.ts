import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../letter/model/library'
import { ownVocabularySchema, vocabularyLists, withOwnVocabulary } from '../../letter/model/vocabulary'

describe('the vocabulary', () => {
  it.each(vocabularyLists)('has no term twice and none that asks for itself in %s', (list) => {
    const terms = vocabulary[list].map(({ term }) => term)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
    expect(vocabulary[list].filter(({ term, instead }) => instead.includes(term))).toEqual([])
    expect(vocabulary[list].filter(({ instead }) => instead.length === 0)).toEqual([])
    const useless = vocabulary[list].filter(({ term, unless = [] }) => unless.some((word) => !word.includes(term)))
    expect(useless.map(({ term }) => term)).toEqual([])
  })

  it('gives way to an agency’s own entry', () => {
    const own = ownVocabularySchema.parse({
      units: [
        { term: '平米', instead: [] },
        { term: '亩', instead: ['公顷'] },
      ],
    })
    const merged = withOwnVocabulary(vocabulary, own)
    expect(merged.units.slice(0, 2)).toEqual([
      { term: '平米', instead: [], sure: true },
      { term: '亩', instead: ['公顷'], sure: true },
    ])
    expect(merged.units.filter(({ term }) => term === '平米')).toHaveLength(1)
    expect(merged.words).toEqual(vocabulary.words)
  })
})
