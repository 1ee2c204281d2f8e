import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Inspection, inspect } from '../../letter/intake/inspect'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { requiredParts } from '../../letter/model/structure'

const fixtures = new URL('../fixtures/letters/', import.meta.url)
const names = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

function inspected(text: string): Inspection {
  const { letter, lost, doubtful } = intake(paragraphsOf(text))
  return inspect(letter, { comments: [], changes: [], lost, doubtful })
}

describe('letters of many regions', () => {
  it.each(names)('%s is understood', (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8'))
    expect(inspected(readFileSync(new URL(`${name}.txt`, fixtures), 'utf8'))).toEqual(expected)
  })
  it.each(names)('%s has every part a letter needs, each id once', (name) => {
    const { letter } = intake(paragraphsOf(readFileSync(new URL(`${name}.txt`, fixtures), 'utf8')))
    const types = letter.blocks.map((block) => block.type)
    expect(types).toEqual(expect.arrayContaining([...requiredParts]))
    expect(letter.blocks.map((block) => block.id)).toEqual(letter.blocks.map((_, index) => `b${index + 1}`))
  })
})

describe('the seed letter', () => {
  const text = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')
  const seed = inspected(text)
  it('tells its facts', () => {
    expect(seed).toMatchObject({
      kind: 'suggestion',
      title: '市工业和信息化局关于对市七届人大一次会议第20210639号建议答复意见的函',
      issuer: '深圳市工业和信息化局',
      documentNumber: null,
      session: '市七届人大一次会议',
      proposalNumber: '20210639',
      proposalTitle: '关于抢抓“双区”机遇，推进深圳市黄金珠宝产业高质量发展的建议',
      recipients: ['梁锐'],
      more: true,
      salutation: '尊敬的梁锐等代表：',
      formula: '专此答复。',
      date: '2021-08-31',
      disclosure: '主动公开',
      distribution: ['市人大常委会选联任工委', '市政府督查室'],
      contact: null,
      resultClass: null,
      doubtful: [],
    })
  })
  it('has eight headings and two run-in ones', () => {
    expect(seed.headings.filter(({ level }) => level === 1).map(({ number }) => number)).toEqual(
      [...'一二三四五六七八'].map((sign) => `${sign}、`),
    )
    expect(seed.headings.filter(({ level }) => level === 2)).toEqual([
      { level: 2, number: '（一）', text: '已开展的相关人才培养工作' },
      { level: 2, number: '（二）', text: '拟重点建设设计类院校' },
    ])
  })
  it('tells the spaces that were dropped', () => {
    expect(seed.lost).toContain('第45行：行首30个空格已去掉，改由版式排定')
    expect(seed.lost).toContain('第34行：行末10个空格已去掉')
  })
  it('keeps every word in its place', () => {
    const words = seed.blocks
      .map((block) => block.text)
      .join('')
      .replace(/\s/g, '')
    expect(words).toBe(text.replace(/\s/g, ''))
  })
})

const real = '/work/shared/letters/real/'

describe.skipIf(!existsSync(real))('public documents', () => {
  const files = existsSync(real) ? readdirSync(real).filter((name) => name.endsWith('.txt')) : []
  const read = (name: string): Inspection => inspected(readFileSync(`${real}${name}`, 'utf8'))
  it.each([
    ['001', 'cppcc', '2741', ['邓乃扬', '韩汝琦'], false, '2005-07-14', 5],
    ['002', 'suggestion', '7264', ['邓明义'], false, '2006-09-07', 0],
    ['003', 'suggestion', '2996', ['石英'], false, '2006-09-07', 0],
    ['004', 'suggestion', '7240', ['周桂英'], true, '2006-09-07', 0],
    ['005', 'cppcc', '4626', ['王超斌'], false, '2006-10-18', 0],
  ])('%s is a reply', (start, kind, proposalNumber, recipients, more, date, headings) => {
    const name = files.find((file) => file.startsWith(start)) ?? ''
    const letter = read(name)
    expect(letter).toMatchObject({ kind, proposalNumber, recipients, more, date, issuer: '国务院办公厅', doubtful: [] })
    expect(letter.headings).toHaveLength(headings)
  })
  it.each(files.filter((name) => /^[12]/.test(name)))('%s is no reply', (name) => {
    expect(read(name).kind).toBeNull()
  })
})
