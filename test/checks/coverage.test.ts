import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../letter/checks/coverage'
import { type BodyWords, letterOf } from './letter-of'

const recommendations = ['加快设立玉石交易中心', '扶持珠宝检测机构发展，完善检测标准。', '培养珠宝设计人才']
const answer = (heading: string): BodyWords[] => [{ heading }, '我局已会同有关单位研究，拟于年内推进。']
const coverage = (...body: BodyWords[]) => coverageOf(letterOf({ body, proposal: { recommendations } }))

const first = answer('关于“加快设立玉石交易中心”的建议')
const second = answer('关于“扶持珠宝检测机构发展”的建议')
const third = answer('关于培养珠宝设计人才的建议')

describe('how a letter answers its proposal', () => {
  it('is not told of a letter without the proposal', () => {
    expect(coverageOf(letterOf())).toBeNull()
  })
  it('has nothing to say where all is answered in order and in its own words', () => {
    expect(coverage(...first, ...second, ...third)).toEqual({ unanswered: [], outOfOrder: false, renamed: [] })
  })
  it('tells what is not answered, and what has a heading only', () => {
    expect(coverage(...first, ...third)).toMatchObject({ unanswered: [1], renamed: [] })
    expect(coverage({ heading: '关于“加快设立玉石交易中心”的建议' }, ...second, ...third)).toMatchObject({
      unanswered: [0],
    })
    expect(coverage(...first, ...answer('下一步工作'), ...third)).toMatchObject({ unanswered: [1], renamed: [] })
  })
  it('tells another order', () => {
    expect(coverage(...second, ...first, ...third)).toMatchObject({ unanswered: [], outOfOrder: true })
  })
  it('tells headings in other words', () => {
    expect(coverage(...first, ...answer('关于“扶持珠宝检验机构做大做强”的建议'), ...third)).toEqual({
      unanswered: [],
      outOfOrder: false,
      renamed: [{ index: 1, printed: '关于“扶持珠宝检验机构做大做强”的建议' }],
    })
    expect(coverage(...first, ...second, ...answer('加强珠宝设计人才培养。已有三所高校开设课程。'))).toMatchObject({
      unanswered: [],
      renamed: [{ index: 2, printed: '加强珠宝设计人才培养' }],
    })
  })
  it('takes a heading that only counts for the recommendation’s own', () => {
    const counted = [...answer('关于第一条建议'), ...answer('关于第二条建议'), ...answer('关于第三条建议')]
    expect(coverage(...counted)).toEqual({ unanswered: [], outOfOrder: false, renamed: [] })
  })
  it('follows the links of a skeleton, whatever the heading says', () => {
    const body: BodyWords[] = [{ heading: '其他事项', recommendation: 2 }, '已有三所高校开设课程。']
    expect(coverage(...first, ...second, ...body)).toEqual({
      unanswered: [],
      outOfOrder: false,
      renamed: [{ index: 2, printed: '其他事项' }],
    })
  })
  it('reads the paragraphs of a letter without headings', () => {
    expect(coverage('关于加快设立玉石交易中心，我局已开展调研。', '关于第三条建议，已有高校开设课程。')).toEqual({
      unanswered: [1],
      outOfOrder: false,
      renamed: [],
    })
    const one = (body: BodyWords[]) => coverageOf(letterOf({ body, proposal: { recommendations: ['增设路灯'] } }))
    expect(one(['已列入年度计划。'])?.unanswered).toEqual([])
    expect(one([''])?.unanswered).toEqual([0])
  })
})
