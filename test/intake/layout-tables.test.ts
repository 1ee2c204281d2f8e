import { describe, expect, it } from 'vitest'
import { inspect } from '../../letter/intake/inspect'
import { intake } from '../../letter/intake/intake'
import type { Paragraph } from '../../letter/model/paragraph'

const lines = (...texts: string[]): Paragraph[] => texts.map((text) => ({ text }))
const table = (...rows: string[][]): Paragraph => ({
  text: '',
  table: rows.map((row) => row.map((text) => ({ text }))),
})

const head = lines('云州市教育局关于市八届人大三次会议第117号建议的复函', '陈立群代表：')
const body = lines(
  '您提出的《关于增加学位的建议》（第117号）收悉，感谢您对教育工作的关心。经研究，现答复如下：',
  '我局已新建学校2所。',
)
const ending = lines('云州市教育局', '2024年6月18日')

const read = (...paragraphs: Paragraph[]) => inspect(intake(paragraphs).letter)
const tables = ({ blocks }: ReturnType<typeof read>): number => blocks.filter(({ type }) => type === 'table').length

describe('tables that lay out lines', () => {
  it('above the greeting hold letterhead, number and class', () => {
    const letter = read(table(['云州市教育局', '云教函〔2024〕86号\n办理结果：A']), ...head, ...body, ...ending)
    expect([letter.documentNumber, letter.resultClass, tables(letter)]).toEqual(['云教函〔2024〕86号', 'A', 0])
  })

  it.each<[string, Paragraph[], object]>([
    ['copies', [...ending, table(['抄送：', '市政府督查室。'])], { distribution: ['市政府督查室'] }],
    [
      'signature and date',
      [table(['', '云州市教育局'], ['', '2024年6月18日'])],
      { date: '2024-06-18', issuer: '云州市教育局' },
    ],
    [
      'contact',
      [...ending, table(['联系人', '何静'], ['电话', '83070012'])],
      { contact: { name: '何静', phone: '83070012' } },
    ],
  ])('behind the body hold %s', (_, end, expected) => {
    const letter = read(...head, ...body, ...end)
    expect(letter).toMatchObject(expected)
    expect(tables(letter)).toBe(0)
  })

  it('are no tables of data', () => {
    expect(tables(read(...head, ...body, table(['年度', '学位'], ['2023', '1200']), ...ending))).toBe(1)
  })

  it.each<[string, Paragraph[]]>([
    ['in an annex', [...lines('附件'), table(['联系人', ''], ['联系电话', ''])]],
    ['that are forms', [table(['联系人', ''], ['是否满意', ''])]],
  ])('%s keep their words as notes and name no contact', (_, end) => {
    const letter = read(...head, ...body, ...ending, ...end)
    expect(letter.contact).toBeNull()
    expect(letter.blocks.filter(({ type }) => type === 'note').map(({ text }) => text)).toContain('联系人')
  })
})
