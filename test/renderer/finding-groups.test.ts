import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../letter/checks/finding'
import type { Block } from '../../letter/model/block'
import { headingMarks } from '../../letter/model/numbering'
import { countBySeverity, groupFindings, mendingPanel } from '../../renderer/panels/finding-groups'

const blocks: Block[] = [
  { type: 'title', id: 't', children: [{ text: '题' }] },
  { type: 'heading', id: 'a', level: 1, children: [{ text: '甲' }] },
  { type: 'heading', id: 'a1', level: 2, children: [{ text: '子。余下' }] },
  { type: 'paragraph', id: 'p', children: [{ text: '文' }] },
  { type: 'heading', id: 'b', level: 1, children: [{ text: '乙。余下' }] },
  { type: 'date', id: 'd', children: [{ text: '日' }] },
]
const finding = (block: string | null, severity: Severity = 'error') => ({ block, severity }) as Finding
const found = [finding(null), finding('t', 'info'), finding('a'), finding('p', 'warning'), finding('b'), finding('d')]

describe('groupFindings', () => {
  it('groups by response as printed, and by part', () => {
    const groups = groupFindings(found, blocks, headingMarks(blocks))
    expect(groups.map(({ title, findings }) => [title, findings.map(({ index }) => index)])).toEqual([
      ['全文', [0]],
      ['标题', [1]],
      ['一、甲', [2, 3]],
      ['二、乙', [4]],
      ['成文日期', [5]],
    ])
  })

  it('keeps the index of the whole list when filtered', () => {
    const groups = groupFindings(found, blocks, headingMarks(blocks), 'warning')
    expect(groups.flatMap(({ findings }) => findings.map(({ index }) => index))).toEqual([3])
  })

  it('puts a finding of a block that is gone under the whole letter', () => {
    expect(groupFindings([finding('gone')], blocks, new Map())[0]?.title).toBe('全文')
  })

  it('names a lower heading where no first-level heading stands above', () => {
    const lower: Block[] = [
      { type: 'heading', id: 'x', level: 2, children: [{ text: '子' }] },
      { type: 'paragraph', id: 'y', children: [{ text: '文' }] },
    ]
    expect(groupFindings([finding('y')], lower, headingMarks(lower))[0]?.title).toBe('（一）子')
  })
})

it('counts by severity', () => {
  expect(countBySeverity(found)).toEqual({ error: 4, warning: 1, info: 1 })
})

it.each([
  ['of the whole letter', { block: null, rule: 'document-number-missing', excerpt: '' }, undefined, 'facts'],
  ['of a recommendation', { block: null, rule: 'response-missing', excerpt: '' }, undefined, 'proposal'],
  ['on a blank that a fact fills', { block: 'd', rule: 'blank-left', excerpt: '【公开方式】' }, 'disclosure', 'facts'],
  ['on a blank of the body', { block: 'p', rule: 'blank-left', excerpt: '【投资额】' }, 'paragraph', null],
  ['on other words of a part', { block: 'd', rule: 'date-form', excerpt: '2021.8.31' }, 'date', null],
] as const)('tells where a finding %s is mended', (_, found, type, panel) => {
  expect(mendingPanel(found, type)).toBe(panel)
})
