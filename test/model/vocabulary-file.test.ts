import { describe, expect, it } from 'vitest'
import { readOwnVocabulary } from '../../letter/model/vocabulary-file'

describe('an agency’s own vocabulary', () => {
  it('is read with the defaults filled in, with or without a byte order mark', () => {
    const text = '\uFEFF{ "units": [{ "term": "亩", "instead": [] }] }'
    const value = { units: [{ term: '亩', instead: [], sure: true }] }
    expect(readOwnVocabulary(text)).toEqual({ ok: true, value })
    expect(readOwnVocabulary('{}')).toEqual({ ok: true, value: {} })
  })

  it.each([
    ['', '不是完整的 JSON 文件，第1行有误'],
    ['答复', '不是 JSON 文件'],
    ['{\n  "units": [\n    { "term": "亩" "instead": [] }\n  ]\n}', '不是完整的 JSON 文件，第3行有误'],
    ['{\n  "units": [', '不是完整的 JSON 文件，第2行有误'],
    ['[]', '整个文件应为用花括号括起的对象'],
    ['null', '整个文件应为用花括号括起的对象'],
    [
      '{ "unit": [] }',
      '没有“unit”这种词表，可用的有：words、coinages、agencies、names、documents、units、abbreviations',
    ],
    ['{ "units": {} }', 'units 应为用方括号括起的列表'],
    ['{ "units": ["亩"] }', 'units 第1条应为用花括号括起的对象'],
    ['{ "units": [{ "term": "亩" }] }', 'units 第1条缺少 instead'],
    ['{ "units": [{ "term": 3, "instead": [] }] }', 'units 第1条的 term 应为文字'],
    ['{ "units": [{ "term": " ", "instead": [] }] }', 'units 第1条的 term 不能为空'],
    [
      `{ "words": [{ "term": "亩", "instead": [] }, { "term": "亩", "instead": ["公顷", "${'长'.repeat(61)}"] }] }`,
      'words 第2条的 instead 第2项太长，最多60个字',
    ],
    ['{ "units": [{ "term": "亩", "instead": [], "sure": "是" }] }', 'units 第1条的 sure 应为 true 或 false'],
    [
      '{ "units": [{ "term": "亩", "insted": [], "instead": [] }] }',
      'units 第1条中没有“insted”这一项，可用的有：term、instead、sure、after、before、unless、note',
    ],
  ])('%j: %s', (text, message) => {
    expect(readOwnVocabulary(text)).toEqual({ ok: false, message })
  })
})
