import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../letter/checks/finding'
import type { Block } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { nothingFound } from '../../renderer/check/found'
import {
  countBySeverity,
  type FindingList,
  groupFindings,
  listedFindings,
  mendingPanel,
  unfoldedFor,
} from '../../renderer/panels/finding-groups'

const blocks: Block[] = [
  { type: 'title', id: 't', children: [{ text: '题' }] },
  { type: 'heading', id: 'a', level: 1, children: [{ text: '甲' }] },
  { type: 'heading', id: 'a1', level: 2, children: [{ text: '子。余下' }] },
  { type: 'paragraph', id: 'p', children: [{ text: '文' }] },
  { type: 'heading', id: 'b', level: 1, children: [{ text: '乙。余下' }] },
  { type: 'date', id: 'd', children: [{ text: '日' }] },
]
const finding = (block: string | null, severity: Severity = 'error', code = 'S01') =>
  ({ block, severity, code }) as Finding
const found = [
  finding(null),
  finding('t', 'info', 'W02'),
  finding('a'),
  finding('p', 'warning', 'P01'),
  finding('b', 'error', 'P03'),
  finding('d', 'error', 'H01'),
]
const all: FindingList = { filter: 'all', grouping: 'response', unfolded: ['title'] }
const kinds: FindingList = { filter: 'all', grouping: 'kind', unfolded: ['W'] }
const shape = (list: FindingList) =>
  groupFindings(found, blocks, list).map(({ title, findings }) => [title, findings.map((one) => found.indexOf(one))])

describe('groupFindings', () => {
  it('groups by response as printed, and by part', () => {
    expect(shape(all)).toEqual([
      ['全文', [0]],
      ['标题', [1]],
      ['一、甲', [2, 3]],
      ['二、乙', [4]],
      ['成文日期', [5]],
    ])
  })

  it('groups by kind in the order of the catalogue', () => {
    expect(shape(kinds)).toEqual([
      ['结构与要素', [0, 2]],
      ['标题与序号', [5]],
      ['标点', [3, 4]],
      ['用词', [1]],
    ])
  })

  it('lists what the filter lets through', () => {
    expect(shape({ ...all, filter: 'warning' })).toEqual([['一、甲', [3]]])
    expect(shape({ ...kinds, filter: 'warning' })).toEqual([['标点', [3]]])
  })

  it('gives the order in which the list shows them', () => {
    const known = { ...nothingFound({ blocks } as unknown as Letter), findings: found }
    expect(listedFindings(known, kinds).map((one) => found.indexOf(one))).toEqual([0, 2, 5, 3, 4, 1])
  })

  it('puts a finding of a block that is gone under the whole letter', () => {
    expect(groupFindings([finding('gone')], blocks, all)[0]?.title).toBe('全文')
  })

  it('names a lower heading where no first-level heading stands above', () => {
    const lower: Block[] = [
      { type: 'heading', id: 'x', level: 2, children: [{ text: '子' }] },
      { type: 'paragraph', id: 'y', children: [{ text: '文' }] },
    ]
    expect(groupFindings([finding('y')], lower, all)[0]?.title).toBe('（一）子')
  })
})

describe('hints', () => {
  const mixed = [finding('a', 'info'), finding('p', 'error'), finding('p', 'info'), finding('b', 'info')]
  const known = { ...nothingFound({ blocks } as unknown as Letter), findings: mixed }
  const folded: FindingList = { ...all, unfolded: [] }
  const shapes = (list: FindingList) =>
    groupFindings(mixed, blocks, list).map(({ count, findings, hints, isFolded }) => [
      count,
      findings.map((one) => mixed.indexOf(one)),
      hints.length,
      isFolded,
    ])

  it('stand folded behind the rest of their group', () => {
    expect(shapes(folded)).toEqual([
      [3, [1], 2, true],
      [1, [], 1, true],
    ])
    expect(shapes({ ...folded, unfolded: ['a'] })).toEqual([
      [3, [1, 0, 2], 2, false],
      [1, [], 1, true],
    ])
  })

  it('are listed as they stand where only they are', () => {
    expect(shapes({ ...folded, filter: 'info' })).toEqual([
      [2, [0, 2], 0, false],
      [1, [3], 0, false],
    ])
  })

  it('are unfolded where one is looked at', () => {
    expect(unfoldedFor(folded, known, mixed[2] ?? null)).toEqual({ ...folded, unfolded: ['a'] })
    for (const looked of [null, mixed[1] ?? null, finding('gone', 'info')])
      expect(unfoldedFor(folded, known, looked)).toBe(folded)
    const filtered: FindingList = { ...folded, filter: 'info' }
    expect(unfoldedFor(filtered, known, mixed[2] ?? null)).toBe(filtered)
  })
})

it('counts by severity', () => {
  expect(countBySeverity(found)).toEqual({ error: 4, warning: 1, info: 1 })
})

it.each([
  ['of the whole letter', { block: null, rule: 'document-number-missing', excerpt: '' }, null, 'facts'],
  ['of a recommendation', { block: null, rule: 'response-missing', excerpt: '' }, null, 'proposal'],
  ['on a blank that a fact fills', { block: 'd', rule: 'blank-left', excerpt: '【公开方式】' }, 'disclosure', 'facts'],
  ['on a blank of the body', { block: 'p', rule: 'blank-left', excerpt: '【投资额】' }, 'paragraph', null],
  ['on other words of a part', { block: 'd', rule: 'date-form', excerpt: '2021.8.31' }, 'date', null],
] as const)('tells where a finding %s is mended', (_, found, type, panel) => {
  expect(mendingPanel(found, type)).toBe(panel)
})
