import { describe, expect, it } from 'vitest'
import {
  allEntries,
  bothChanges,
  changedVocabulary,
  readOwnVocabulary,
  type VocabularyChange,
  vocabularyNames,
  writeOwnVocabulary,
} from '../../letter/model/own-vocabulary'
import { type OwnVocabulary, type Term, vocabularyLists } from '../../letter/model/vocabulary'

const entry = (term: string, ...instead: string[]): Term => ({ term, instead, sure: true })
const own: OwnVocabulary = {
  words: [entry('甲', '乙'), { ...entry('丙', '丁', '戊'), sure: false, note: '说明', after: ['在'] }],
  units: [entry('公分', '厘米')],
}

describe('a vocabulary file', () => {
  it('is read as it was written, one entry a line', () => {
    const text = writeOwnVocabulary(own)
    expect(readOwnVocabulary(text, 'words')).toEqual({ ok: true, value: own })
    expect(text.split('\n').filter((line) => line.includes('"term"'))).toHaveLength(3)
    expect(readOwnVocabulary(`\uFEFF${text}`, 'words').ok).toBe(true)
    expect(JSON.parse(writeOwnVocabulary({}))).toEqual({})
  })

  it('may be plain lines, for one list or for those of heading lines', () => {
    const text = '# 注释\n甲→乙\n丙 -> 丁、戊\n无误词\n\n【计量单位】\r\n公分\t厘米\n[机关简称]\n某办 => 某某办公室\n'
    expect(readOwnVocabulary(text, 'words')).toEqual({
      ok: true,
      value: {
        words: [entry('甲', '乙'), entry('丙', '丁', '戊'), entry('无误词')],
        agencies: [entry('某办', '某某办公室')],
        units: [entry('公分', '厘米')],
      },
    })
  })

  it.each([
    ['{"words": [', '不是完整的词表文件（JSON 格式有误）'],
    ['{"words": {}}', '“错别字与用词”不是词语的列表'],
    ['{"words": [{"term": "甲", "instead": []}, {"term": "乙"}]}', '“错别字与用词”第2条改法最多8种，每种须为1至60个字'],
    ['{"units": [{"term": "", "instead": []}]}', '“计量单位”第1条词语须为1至60个字'],
    ['{"units": [{"term": "甲", "instead": [], "other": 1}]}', '“计量单位”第1条不认识“other”'],
    ['{"others": []}', '不认识“others”'],
    ['{}', '其中没有词语'],
    ['', '其中没有词语'],
    ['甲→乙→丙', '第1行没有读懂：“甲→乙→丙”'],
    [`甲→乙\n→丙`, '第2行没有读懂：“→丙”'],
    ['【没有这个词表】\n甲', '第1行没有读懂：“【没有这个词表】”'],
    ['字'.repeat(61), `第1行没有读懂：“${'字'.repeat(30)}……”`],
  ])('is refused whole with one sentence: %j', (text, message) => {
    expect(readOwnVocabulary(text, 'words')).toEqual({ ok: false, message })
  })
})

describe('a change of a vocabulary', () => {
  it('puts entries in place of those for the same words, and takes others out', () => {
    const change: VocabularyChange = {
      put: [
        { list: 'words', entry: entry('甲') },
        { list: 'names', entry: entry('己', '庚') },
      ],
      remove: [{ list: 'units', term: '公分' }],
    }
    expect(changedVocabulary(own, change)).toEqual({
      words: [entry('甲'), own.words?.[1]],
      names: [entry('己', '庚')],
    })
  })

  it('comes to the same in one step as in two', () => {
    const first: VocabularyChange = {
      put: [{ list: 'words', entry: entry('辛', '壬') }],
      remove: [{ list: 'words', term: '甲' }],
    }
    const second: VocabularyChange = {
      put: [{ list: 'words', entry: entry('甲', '癸') }],
      remove: [{ list: 'words', term: '辛' }],
    }
    const inTwo = changedVocabulary(changedVocabulary(own, first), second)
    expect(changedVocabulary(own, bothChanges(first, second))).toEqual(inTwo)
  })

  it('can bring all of another vocabulary', () => {
    expect(changedVocabulary({}, allEntries(own))).toEqual(own)
  })
})

it('every list has a name', () => {
  expect(Object.keys(vocabularyNames).sort()).toEqual([...vocabularyLists].sort())
})
