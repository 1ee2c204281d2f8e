import { describe, expect, it } from 'vitest'
import { answersOf, headingsOf, quotedWords } from '../../../letter/checks/text/answers'
import { holdsItems, itemMarks } from '../../../letter/checks/text/item-marks'
import { narrativeItems } from '../../../letter/checks/text/narrative-items'
import { partOf, partsOf } from '../../../letter/checks/text/parts'
import { separatedPairs } from '../../../letter/checks/text/separated-pairs'
import { letterOf } from '../letter-of'

function marks(text: string): string[] {
  return itemMarks(text).map(({ level, count, start, end }) => `${level}:${count} ${text.slice(start, end)}`)
}

describe('itemMarks', () => {
  it.each([
    ['一、加强统筹', ['1:1 一、']],
    ['  （二）拟建院校', ['2:2 （二）']],
    ['1.甲；2.乙；3.丙', ['3:1 1.', '3:2 2.', '3:3 3.']],
    ['措施有：（1）甲；（2）乙', ['4:1 （1）', '4:2 （2）']],
    ['包括：①甲；②乙', ['5:1 ①', '5:2 ②']],
    ['1.甲 2.乙，3.丙', ['3:1 1.', '3:2 2.', '3:3 3.']],
    ['1、2021年完成', ['3:1 1、']],
    ['甲\n二、乙', ['1:2 二、']],
  ])('reads %s', (text, expected) => expect(marks(text)).toEqual(expected))

  it.each([
    '一、二期工程',
    '三、四线城市',
    '1、2号线',
    '1.5亿元',
    '（一）、（二）两项',
    '见（3）',
    '甲；一、乙',
    '2021.甲',
  ])('finds no item in %s', (text) => expect(marks(text)).toEqual([]))
})

describe('narrativeItems', () => {
  it.each([
    ['一是甲。二是乙；三是丙', ['1', '2', '3']],
    ['主要一是甲', ['1?']],
    ['十一是甲', ['11']],
    ['要一是一、二是二', []],
    ['他说“一是甲”', []],
    ['第一是甲，其二是乙', []],
    ['唯一是甲', ['1?']],
  ])('reads %s', (text, expected) => {
    expect(narrativeItems(text).map(({ count, plain }) => `${count}${plain ? '' : '?'}`)).toEqual(expected)
  })
})

describe('holdsItems', () => {
  it('is for running text', () => {
    const held = letterOf({ body: ['甲', { table: [['一，']] }] }).blocks.filter(holdsItems)
    expect(held.map(({ type }) => type)).toEqual(['opening', 'paragraph', 'closing'])
  })
})

describe('separatedPairs', () => {
  it.each([
    ['《甲》、《乙》、《丙》', '《', 2],
    ['《甲》（2020）、《乙》', '《', 0],
    ['“甲”、《乙》', '《“', 0],
    ['“甲” 、“乙”', '“', 1],
  ])('in %s', (text, mark, expected) => {
    const found = separatedPairs(text, mark)
    expect(found).toHaveLength(expected)
    for (const { start, end } of found) expect(text.slice(start, end).trim()).toBe('、')
  })
})

describe('partsOf', () => {
  it('gives blocks of a type with their words, and the first that has any', () => {
    const letter = letterOf({ signature: ['', '云州市水务局'] })
    expect(partsOf(letter, 'signature').map(({ text }) => text)).toEqual(['', '云州市水务局'])
    expect(partOf(letter, 'signature')?.text).toBe('云州市水务局')
    expect(partOf(letter, 'attachment')).toBeUndefined()
    expect(partsOf(letter)).toHaveLength(letter.blocks.length)
  })
})

describe('answersOf', () => {
  const recommendations = ['增开城东片区公交线路，方便居民出行', '优化学校周边公交站点', '延长末班车时间']
  const answered = (body: Parameters<typeof letterOf>[0] extends infer W | undefined ? NonNullable<W> : never) =>
    answersOf(letterOf({ proposal: { recommendations }, ...body })).map((part) => part?.text ?? null)

  it('follows links first', () => {
    const body = [{ heading: '关于末班车', recommendation: 2 }, { heading: '关于“优化学校周边公交站点”的建议' }]
    expect(answered({ body })).toEqual([null, '关于“优化学校周边公交站点”的建议', '关于末班车'])
  })

  it('follows 第几条 and nearness of words, each heading once', () => {
    const body = [
      { heading: '关于第二条建议' },
      { heading: '关于“增开城东片区公交线路”的建议' },
      { heading: '下一步工作打算' },
    ]
    expect(answered({ body })).toEqual(['关于“增开城东片区公交线路”的建议', '关于第二条建议', null])
  })

  it('finds nothing without an original', () => expect(answersOf(letterOf())).toEqual([]))
  it('knows the headings and what they quote', () => {
    const [first] = headingsOf(letterOf())
    expect(quotedWords(first?.text ?? '').map(({ words }) => words)).toEqual(['增开城东片区公交线路'])
    expect(quotedWords('关于交通工作。提出“甲”')).toEqual([])
  })
})
