import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../letter/checks/finding'
import type { Block, HeadingLevel } from '../../letter/model/block'
import { skeleton } from '../../letter/model/skeleton'
import { answerState, outlineItems, shortHeading, tallies, worse } from '../../renderer/outline/outline-items'
import { countedIds } from './ids'

const heading = (id: string, text: string, level: HeadingLevel = 1): Block => ({
  type: 'heading',
  id,
  level,
  children: [{ text }],
})
const block = (type: Exclude<Block['type'], 'heading' | 'table'>, id: string, text = '字'): Block => ({
  type,
  id,
  children: [{ text }],
})

describe('outlineItems', () => {
  it('gives a new letter its parts and a line for every response', () => {
    const newId = countedIds()
    const proposal = { kind: 'suggestion' as const, number: '', session: '', names: [], title: '', text: '' }
    const letter = skeleton({
      template: 'suggestion',
      profile: 'shenzhen',
      proposal: { ...proposal, recommendations: ['甲', '乙'] },
      newId,
    })
    const items = outlineItems(letter.blocks)
    expect(items.map(({ label }) => label)).toEqual([
      '标题',
      '称谓',
      '引语',
      '甲',
      '乙',
      '结尾与结束语',
      '署名与日期',
      '公开方式',
      '抄送',
    ])
    expect(items.map(({ recommendation }) => recommendation)).toEqual([null, null, null, 0, 1, null, null, null, null])
    expect(items.filter(({ state }) => state === 'unanswered')).toHaveLength(2)
    expect(items.flatMap(({ blocks }) => blocks)).toEqual(letter.blocks.map(({ id }) => id))
  })

  it('names body text before any heading once, and shows a note that says something', () => {
    const blocks = [block('opening', 'o'), block('paragraph', 'p'), block('paragraph', 'q'), heading('h', '一')]
    const items = outlineItems([...blocks, block('date', 'd'), block('note', 'n', '（联系人：某）')])
    expect(items.map(({ label, blocks: own }) => [label, own])).toEqual([
      ['引语', ['o']],
      ['正文', ['p', 'q']],
      ['一', ['h']],
      ['署名与日期', ['d']],
      ['附注', ['n']],
    ])
  })

  it('has no state for lower headings', () => {
    const items = outlineItems([heading('a', '甲'), heading('b', '乙', 2), block('paragraph', 'p')])
    expect(items.map(({ level, state }) => [level, state])).toEqual([
      [1, 'answered'],
      [2, null],
    ])
  })
})

describe('answerState', () => {
  it.each([
    ['only a heading', [heading('a', '甲')], 'unanswered'],
    ['an empty paragraph', [heading('a', '甲'), block('paragraph', 'p', '　 ')], 'unanswered'],
    ['only lower headings', [heading('a', '甲'), heading('b', '乙', 2)], 'unanswered'],
    ['words', [heading('a', '甲'), block('paragraph', 'p', '已办')], 'answered'],
    ['only a blank', [heading('a', '甲'), block('paragraph', 'p', '【答复内容】')], 'unanswered'],
    ['a heading that is a sentence', [heading('a', '该事项已办结。')], 'answered'],
    ['words under a lower heading', [heading('a', '甲'), heading('b', '乙', 2), block('paragraph', 'p')], 'answered'],
    ['a run-in heading with words behind it', [heading('a', '甲。已办结。')], 'answered'],
    ['words of the next response', [heading('a', '甲'), heading('b', '乙'), block('paragraph', 'p')], 'unanswered'],
  ] as const)('%s', (_, blocks, state) => {
    expect(answerState(blocks, 0)).toBe(state)
  })
})

describe('shortHeading', () => {
  it.each([
    ['关于“加快设立交易中心”的建议', '加快设立交易中心'],
    ['关于"加快设立交易中心"的建议', '加快设立交易中心'],
    ['关于加快设立交易中心的问题', '加快设立交易中心'],
    ['制定措施', '制定措施'],
    ['开展工作。目前已有', '开展工作'],
    ['关于“关于甲的建议”的建议', '关于甲的建议'],
  ])('%s', (text, short) => {
    expect(shortHeading(text)).toBe(short)
  })
})

describe('tallies', () => {
  const finding = (id: string | null, severity: Severity) => ({ block: id, severity }) as Finding

  it('counts by line and keeps the worst', () => {
    const items = outlineItems([
      block('title', 't'),
      heading('a', '甲'),
      block('paragraph', 'p'),
      heading('b', '乙', 2),
    ])
    const found = [finding('p', 'info'), finding('a', 'warning'), finding('b', 'error'), finding(null, 'error')]
    const tally = tallies(items, [...found, finding('gone', 'error')])
    expect([...tally]).toEqual([
      ['a', { count: 2, worst: 'warning' }],
      ['b', { count: 1, worst: 'error' }],
    ])
  })

  it('orders severities', () => {
    expect(worse(null, 'info')).toBe('info')
    expect(worse('info', 'error')).toBe('error')
    expect(worse('error', 'warning')).toBe('error')
  })
})
