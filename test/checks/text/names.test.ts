import { describe, expect, it } from 'vitest'
import { issuerPlace } from '../../../letter/checks/text/issuer-place'
import { differenceOf, nearlySame } from '../../../letter/checks/text/likeness'
import { beginsName, properNamesIn } from '../../../letter/checks/text/proper-names'
import { fullNameOf, placesOf, shortFormsOf } from '../../../letter/checks/text/short-forms'
import type { Block } from '../../../letter/model/block'

const paragraph = (text: string): Block => ({ type: 'paragraph', id: 'p', children: [{ text }] })

describe('the place of an agency', () => {
  it.each([
    ['深圳市工业和信息化局', '深圳市', '市'],
    ['云州市东城区住房和城乡建设局', '东城区', '区'],
    ['广东省深圳市财政局', '深圳市', '市'],
    ['广州市城市管理和综合执法局', '广州市', '市'],
    ['云州市市场监督管理局', '云州市', '市'],
  ])('%s', (issuer, place, level) => {
    expect(issuerPlace(issuer)).toEqual({ place, level })
  })

  it('is none where the name has none', () => {
    expect(issuerPlace('教育部')).toBeNull()
    expect(issuerPlace('')).toBeNull()
  })
})

describe('names that are nearly the same', () => {
  it.each([
    ['水贝万山珠宝产业园', '水贝万山珠宝文化产业园', true],
    ['泛珠宝时尚产业联盟论坛', '泛珠宝时尚产业平台论坛', true],
    ['水贝国际珠宝交易中心', '水贝珠宝交易中心', true],
    ['云州市第一人民医院', '云州市第二人民医院', false],
    ['云州职业高中实训基地', '云州职业初中实训基地', false],
    ['珠宝产业园', '珠宝产业园', false],
    ['城东公交服务中心', '城西养老服务中心', false],
  ])('%s, %s', (one, other, same) => {
    expect(nearlySame(one, other)).toBe(same)
    expect(nearlySame(other, one)).toBe(same)
  })

  it('tells where two names differ', () => {
    expect(differenceOf('甲乙丙', '甲丁丙')).toEqual({ before: 1, after: 1, one: '乙', other: '丁' })
    expect(differenceOf('甲甲', '甲')).toEqual({ before: 1, after: 0, one: '甲', other: '' })
  })
})

describe('proper names', () => {
  it.each([
    ['支持建设深圳国际珠宝交易中心运营主体', ['深圳国际珠宝交易中心']],
    ['与百泰集团、深圳珠宝博物馆等合作', ['深圳珠宝博物馆']],
    ['目前已有水贝万山文化创意园和平台', ['水贝万山文化创意园']],
    ['推动工作', []],
  ])('%s', (text, names) => {
    expect(properNamesIn(text).map(({ name }) => name)).toEqual(names)
  })

  it('begin after words that no name has', () => {
    expect(beginsName('支持成立上钻所', 4)).toBe(true)
    expect(beginsName('我国科学', 1)).toBe(false)
    expect(beginsName('上钻所', 0)).toBe(true)
  })
})

describe('short forms', () => {
  const formsOf = (text: string) => shortFormsOf({ blocks: [paragraph(text)] })

  it.each([
    ['依托南方科技大学（以下简称南科大）办学', '南科大', '', '南方科技大学'],
    ['及清华大学深圳国际研究生院（以下简称“清华深国院”）', '清华深国院', '“”', '清华大学深圳国际研究生院'],
    ['印发《云州市公交规划》（以下简称《规划》）', '《规划》', '《》', '《云州市公交规划》'],
    ['自由贸易试验区（下称"自贸试验区"）', '自贸试验区', '""', '自由贸易试验区'],
  ])('%s', (text, short, marks, full) => {
    const [form] = formsOf(text)
    expect(form).toMatchObject({ short, marks })
    expect(form && fullNameOf(form, [])).toBe(full)
  })

  it('take the full name as far back as it stands elsewhere', () => {
    const [form] = formsOf('深圳珠宝博物馆（以下简称“珠宝博物馆”）')
    expect(form && fullNameOf(form, ['推荐深圳珠宝博物馆申报'])).toBe('深圳珠宝博物馆')
    expect(form && fullNameOf(form, ['推荐珠宝博物馆申报'])).toBeNull()
  })

  it('are none in other brackets', () => {
    expect(formsOf('（联系人：周敏）（简易程序）以下简称南科大')).toEqual([])
  })

  it('leave longer names alone', () => {
    expect(placesOf('南方科技大学', ['南方科技大学附属中学', '与南方科技大学合作'])).toEqual([
      { part: 1, start: 1, end: 7 },
    ])
  })
})
