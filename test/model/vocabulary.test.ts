import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { termFinder } from '../../letter/checks/text/terms'
import { vocabulary } from '../../letter/model/library'
import { ownVocabularySchema, vocabularyLists, withOwnVocabulary } from '../../letter/model/vocabulary'

const letters = new URL('../fixtures/letters/', import.meta.url)

describe('the vocabulary', () => {
  it.each(vocabularyLists)('has no term twice and none that asks for itself in %s', (list) => {
    const terms = vocabulary[list].map(({ term }) => term)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
    expect(vocabulary[list].filter(({ term, instead }) => instead.includes(term))).toEqual([])
    expect(vocabulary[list].filter(({ instead }) => instead.length === 0)).toEqual([])
    const useless = vocabulary[list].filter(({ term, unless = [] }) => unless.some((word) => !word.includes(term)))
    expect(useless.map(({ term }) => term)).toEqual([])
  })

  it('knows many wrong words and made-up ones', () => {
    expect(vocabulary.words.length).toBeGreaterThanOrEqual(450)
    expect(vocabulary.coinages.length).toBeGreaterThanOrEqual(30)
  })

  it.each(['words', 'coinages'] as const)('would write nothing that it blames itself in %s', (list) => {
    const find = termFinder(vocabulary[list].filter(({ sure }) => sure))
    const blamed = vocabulary[list].flatMap(({ instead }) => instead.filter((words) => find(words).length > 0))
    expect(blamed).toEqual([])
    const hidden = vocabulary[list].filter(({ term, unless = [] }) => unless.includes(term))
    expect(hidden.map(({ term }) => term)).toEqual([])
  })

  it('tells a mistake once: what one list has, no other finds within', () => {
    // Documents are looked for inside 《》 only, units behind numbers.
    const lists = vocabularyLists.filter((list) => list !== 'documents' && list !== 'units')
    const found = lists.flatMap((list) => {
      const find = termFinder(vocabulary[list])
      const others = lists.filter((other) => other !== list).flatMap((other) => vocabulary[other])
      return others.flatMap(({ term }) => find(term).map((inside) => `${term}: ${list} ${inside.term.term}`))
    })
    expect(found).toEqual([])
  })

  it.each(readdirSync(letters).filter((file) => file.endsWith('.txt')))(
    'blames no word for certain in the clean letter %s',
    (file) => {
      const text = readFileSync(new URL(file, letters), 'utf8')
      const sure = [...vocabulary.words, ...vocabulary.coinages].filter((term) => term.sure)
      expect(termFinder(sure)(text).map(({ term }) => term.term)).toEqual([])
    },
  )

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
