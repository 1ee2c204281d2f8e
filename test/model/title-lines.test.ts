import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textEms } from '../../letter/model/text-width'
import { titleCapacity, titleLines } from '../../letter/model/title-lines'

describe('titleLines', () => {
  it('has room for 20 characters of 2号', () => expect(titleCapacity).toBe(20))

  it.each([
    ['对区十八届人大二次会议第9号建议的复函', ['对区十八届人大二次会议第9号建议的复函']],
    ['对区十八届人大二次会议第129号建议的复函', ['对区十八届人大二次会议', '第129号建议的复函']],
    [
      '深圳市工业和信息化局关于市七届人大一次会议第20210639号建议答复意见的函',
      ['深圳市工业和信息化局', '关于市七届人大一次会议', '第20210639号建议答复意见的函'],
    ],
    [
      '关于政协第十四届全国委员会第二次会议第02403号（医疗卫生类173号）提案答复的函',
      ['关于政协第十四届全国委员会', '第二次会议第02403号', '（医疗卫生类173号）提案答复的函'],
    ],
    [
      '某市住房和城乡建设局关于省十四届人大三次会议第0029号建议会办意见的函',
      ['某市住房和城乡建设局', '关于省十四届人大三次会议', '第0029号建议会办意见的函'],
    ],
  ])('%s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines)
  })

  it('lets line breaks set by hand win, and drops empty ones', () => {
    expect(titleLines('深圳市工业和信息化局\n \n关于第1号建议的复函')).toEqual([
      '深圳市工业和信息化局',
      '关于第1号建议的复函',
    ])
    expect(titleLines('')).toEqual([])
  })

  const pieces = [
    '第20210639号',
    '〔2021〕639号',
    '建议',
    '提案',
    '关于',
    '市政府办公厅',
    '国家发展改革委',
    '《意见》',
    '的函',
  ]

  it('never tears a number, never begins a line with a closing sign or 的, never overfills a line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 16 }), (parts) => {
        const title = parts.join('')
        const lines = titleLines(title)
        expect(lines.join('')).toBe(title)
        for (const line of lines) expect(textEms(line)).toBeLessThanOrEqual(titleCapacity)
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》〕的\d号]/)
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《〔第]$/)
      }),
    )
  })

  it('keeps every sign of any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        expect(titleLines(title).join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''))
      }),
    )
  })

  it('leaves a title of thousands of characters alone', () => {
    const title = '一'.repeat(10_000)
    expect(titleLines(title)).toEqual([title])
  })
})
