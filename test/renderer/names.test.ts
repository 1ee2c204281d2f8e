import { describe, expect, it } from 'vitest'
import { splitAgencies, splitLines, splitNames } from '../../renderer/names'

describe('splitNames', () => {
  it.each([
    ['梁锐', ['梁锐']],
    ['梁锐、李小明', ['梁锐', '李小明']],
    ['梁锐，李小明; 王五', ['梁锐', '李小明', '王五']],
    ['梁锐 李小明', ['梁锐', '李小明']],
    ['李　明、张　红', ['李明', '张红']],
    ['李 明 张小红', ['李明', '张小红']],
    ['阿依古丽·买买提、李明', ['阿依古丽·买买提', '李明']],
    [' 、， ', []],
    ['', []],
    ['梁锐\n李明', ['梁锐', '李明']],
    ['梁', ['梁']],
  ])('%j', (text, names) => {
    expect(splitNames(text)).toEqual(names)
  })
})

describe('splitAgencies', () => {
  it.each([
    ['市发展改革委、市财政局', ['市发展改革委', '市财政局']],
    ['市 发 改 委，市财政局\n市教育局', ['市 发 改 委', '市财政局', '市教育局']],
    ['；', []],
  ])('%j', (text, names) => {
    expect(splitAgencies(text)).toEqual(names)
  })
})

describe('splitLines', () => {
  it.each([
    ['一、加快建设；\n\n二、尽快出台。', ['加快建设', '尽快出台']],
    ['1.设立交易中心\r\n2．打造平台', ['设立交易中心', '打造平台']],
    ['（一）第一件\n(2)第二件', ['第一件', '第二件']],
    ['1.5万亩耕地', ['1.5万亩耕地']],
    ['第三代半导体', ['第三代半导体']],
    ['一带一路', ['一带一路']],
  ])('%j', (text, lines) => {
    expect(splitLines(text)).toEqual(lines)
  })
})
