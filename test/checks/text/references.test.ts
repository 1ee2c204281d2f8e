import { describe, expect, it } from 'vitest'
import { citedTitles, comparedWords, titleSubject } from '../../../letter/checks/text/cited-title'
import { closeness } from '../../../letter/checks/text/closeness'
import { plainNumber, proposalNumbersIn } from '../../../letter/checks/text/proposal-numbers'
import { isSameSession, sessionsIn } from '../../../letter/checks/text/sessions'
import { squeezed } from '../../../letter/checks/text/squeezed'
import { titleAgency } from '../../../letter/checks/text/title-agency'

describe('squeezed', () => {
  it('leads back over dropped spaces', () => {
    const { text, range } = squeezed(' 甲 乙\n丙 ')
    expect(text).toBe('甲乙丙')
    expect(range(1, 3)).toEqual({ start: 3, end: 6 })
    expect(range(3, 3)).toEqual({ start: 7, end: 7 })
  })
})

describe('sessionsIn', () => {
  it.each([
    ['市工业和信息化局关于对市七届人大一次会议第20210639号建议答复意见的函', '市七届人大一次会议'],
    ['您在市人大七届一次会议上提出的第20210639号建议', '市人大七届一次会议'],
    ['国务院办公厅对十届全国人大\n四次会议第7264号建议的答复', '十届全国人大四次会议'],
    ['国务院办公厅对全国政协十届三次会议\n第2741号提案的答复', '全国政协十届三次会议'],
    [
      '关于政协第十四届全国委员会第二次会议第02403号（医疗卫生类173号）提案答复的函',
      '政协第十四届全国委员会第二次会议',
    ],
    ['对云南省第十二届人大第五次会议第0123号建议的答复', '云南省第十二届人大第五次会议'],
    ['关于答复政协牟定县第十届委员会一次会议第2号提案的函', '政协牟定县第十届委员会一次会议'],
    ['关于答复县十七届人大三次会议第413号代表建议的函', '县十七届人大三次会议'],
    ['您在第十四届全国人民代表大会第二次会议期间提出的建议', '第十四届全国人民代表大会第二次会议'],
    ['您在2021年市七届人大一次会议上', '市七届人大一次会议'],
    ['您于韶关市十五届人大三次会议提出', '韶关市十五届人大三次会议'],
  ])('finds the session in %s', (text, expected) => {
    const found = sessionsIn(text)
    expect(found.map((session) => session.text)).toEqual([expected])
    const [session] = found
    expect(session && text.slice(session.start, session.end).replace(/\s/g, '')).toBe(expected)
  })

  it.each(['召开第三次会议', '市人大常委会第十二次主任会议', '落实《市七届人大一次会议决议》', '局党组第5次会议', ''])(
    'finds none in %s',
    (text) => expect(sessionsIn(text)).toEqual([]),
  )

  it.each([
    ['市七届人大一次会议', '市人大七届一次会议', true],
    ['第十四届全国人民代表大会第二次会议', '十四届全国人大二次会议', true],
    ['市七届人大一次会议', '市七届人大二次会议', false],
    ['市七届人大一次会议', '市政协七届一次会议', false],
  ])('compares %s and %s', (one, other, expected) => {
    const [first] = sessionsIn(one)
    const [second] = sessionsIn(other)
    expect(first && second && isSameSession(first, second)).toBe(expected)
  })
})

describe('proposalNumbersIn', () => {
  it.each([
    ['关于市七届人大一次会议第20210639号建议的复函', ['20210639']],
    ['您提出的《关于建设地铁第3号线的建议》（第117号建议）收悉', ['117']],
    ['关于第DH0271号建议办理情况的复函', ['DH0271']],
    ['第02403号（医疗卫生类173号）提案', ['02403']],
    ['第二十号提案收悉', ['二十']],
    ['第12号、第34号建议', ['12', '34']],
    ['20210639号建议', ['20210639']],
    ['（建议第86号）', ['86']],
    ['第254\n号提案', ['254']],
  ])('finds the numbers in %s', (text, expected) => {
    expect(proposalNumbersIn(text).map(({ number }) => number)).toEqual(expected)
  })

  it.each(['地铁第3号线已开通', '根据第12号令', '深工信函〔2021〕639号', '解放路18号'])('finds none in %s', (text) => {
    expect(proposalNumbersIn(text)).toEqual([])
  })

  it.each([
    ['0029', '29'],
    ['第29号', '29'],
    ['二十', '20'],
    ['２０', '20'],
    ['dh0271', 'DH0271'],
    ['0', '0'],
  ])('writes %s as %s', (number, expected) => expect(plainNumber(number)).toBe(expected))
})

describe('titleAgency', () => {
  it.each([
    [' 市工业和信息化局关于对市七届人大一次会议第1号建议答复意见的函', '市工业和信息化局'],
    ['国务院办公厅对全国政协十届三次会议\n第2741号提案的答复', '国务院办公厅'],
    ['市对外贸易委员会关于第1号提案的复函', '市对外贸易委员会'],
    ['重庆市商务\n委员会关于区政协三届二次会议第254号提案的复函', '重庆市商务委员会'],
    ['县水利局关于答复县十七届人大三次会议第413号代表建议的函', '县水利局'],
    ['对区十八届人大二次会议第129号建议的复函', null],
    ['关于对市一届人大一次会议第20号建议的答复函', null],
  ])('finds the agency of %s', (title, expected) => {
    expect(titleAgency(title, { issuer: '', titleIssuer: '' })?.name ?? null).toBe(expected)
  })

  it('believes the facts first, and gives the place with the spaces inside', () => {
    const title = ' 市大 数据中心答复函'
    expect(titleAgency(title, { issuer: '', titleIssuer: '市大数据中心' })).toEqual({
      name: '市大数据中心',
      start: 1,
      end: 8,
    })
  })
})

describe('citedTitles', () => {
  it.each([
    ['您提出的《关于抢抓“双区”机遇的建议》收悉', ['关于抢抓“双区”机遇的建议']],
    ['您提出的“关于解决停车难的提案”收悉，对“放管服”', ['关于解决停车难的提案']],
    ['您提出的关于请总理网上听取民意的建议收悉，现答复如下：', ['关于请总理网上听取民意的建议']],
    ['您的来信收悉', []],
  ])('finds the titles in %s', (opening, expected) => {
    const found = citedTitles(opening)
    expect(found.map(({ title }) => title)).toEqual(expected)
    for (const { title, start, end } of found) expect(opening.slice(start, end)).toBe(title)
  })

  it.each([
    ['《关于“甲”的 建议》', '关于‘甲’的建议', true],
    ['《关于〈甲〉的建议》', '关于《甲》的建议', true],
    ['《甲》和《乙》', '甲》和《乙', false],
    ['关于甲的建议', '关于乙的建议', false],
  ])('compares %s with %s', (one, other, expected) => {
    expect(comparedWords(one) === comparedWords(other)).toBe(expected)
  })

  it('knows the subject of a title', () => expect(titleSubject('关于加快甲的建议')).toBe('加快甲'))
})

describe('closeness', () => {
  it.each([
    ['打造全球珠宝时尚产业平台', '打造全球珠宝时尚产业平台，形成战略高地', 1],
    ['甲乙丙丁', '戊己庚辛', 0],
    ['', '', 1],
    ['甲乙', '甲乙丙丁戊', 0.4],
  ])('of %s and %s', (one, other, expected) => expect(closeness(one, other)).toBeCloseTo(expected))
})
