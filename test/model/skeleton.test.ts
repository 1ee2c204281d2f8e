import { describe, expect, it } from 'vitest'
import { type Block, blockText, isBody, splitRunIn, tableText } from '../../letter/model/block'
import { readDraft, writeDraft } from '../../letter/model/draft'
import type { Proposal } from '../../letter/model/letter'
import { profiles, templates } from '../../letter/model/library'
import { skeleton } from '../../letter/model/skeleton'
import { partOrder, requiredParts } from '../../letter/model/structure'
import { countedIds } from './ids'

const proposal: Proposal = {
  kind: 'suggestion',
  number: '7',
  session: '某会',
  names: ['王强'],
  title: '某事',
  text: '',
  recommendations: ['增开线路', '优化站点'],
}

function texts(blocks: readonly Block[], type: string): string[] {
  return blocks.filter((block) => block.type === type).map(blockText)
}

describe.each(templates.flatMap((template) => profiles.map((profile) => [template, profile] as const)))(
  'the skeleton of $name',
  (template, profile) => {
    const request = { template: template.id, profile: profile.id }

    it(`for ${profile.name} has every part once and in order`, () => {
      const { blocks, facts } = skeleton({ ...request, newId: countedIds() })
      const types = blocks.map((block) => block.type)
      expect(types.filter((type) => !isBody({ type }))).toEqual(requiredParts)
      expect(types).toEqual([...types].sort((a, b) => partOrder[a] - partOrder[b]))
      expect(types.slice(3, 5)).toEqual(['heading', 'paragraph'])
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
      expect(facts.kind).toBe(template.kind)
      expect(facts.distribution).toEqual(profile.distribution[template.kind] ?? [])
      expect(texts(blocks, 'heading')).toEqual(['关于“【建议事项】”的建议'])
      expect(blocks.find((block) => block.type === 'heading')).not.toHaveProperty('recommendation')
    })

    it(`for ${profile.name} has a heading and an empty answer for every recommendation`, () => {
      const letter = skeleton({ ...request, proposal, newId: countedIds() })
      const headings = letter.blocks.filter((block) => block.type === 'heading')
      expect(headings.map((block) => [block.recommendation, block.level, blockText(block)])).toEqual([
        [0, 1, '关于“增开线路”的建议'],
        [1, 1, '关于“优化站点”的建议'],
      ])
      expect(texts(letter.blocks, 'paragraph')).toEqual(['', ''])
      expect(letter.proposal).toEqual(proposal)
    })

    it(`for ${profile.name} is a draft`, () => {
      const facts = { issuer: '甲局', recipients: ['王强', '李敏'] }
      const letter = skeleton({ ...request, facts, proposal, newId: countedIds() })
      expect(readDraft(writeDraft(letter))).toEqual({ ok: true, value: letter })
      expect(texts(letter.blocks, 'signature')).toEqual(['甲局'])
      expect(texts(letter.blocks, 'closing').join()).toContain('你们')
    })
  },
)

describe('a skeleton', () => {
  it('takes copies that are given in place of the usual ones', () => {
    const request = { template: 'suggestion', profile: 'shenzhen', newId: countedIds() }
    const { blocks } = skeleton({ ...request, facts: { distribution: ['甲办', '乙委'] } })
    expect(texts(blocks, 'distribution')).toEqual(['抄送：甲办、乙委。'])
  })

  it('keeps the id of a template that is not known, in the words of the general one', () => {
    const letter = skeleton({ template: 'mine', profile: 'mine', newId: countedIds() })
    expect([letter.template, letter.profile, letter.facts.kind]).toEqual(['mine', 'mine', 'suggestion'])
    expect(texts(letter.blocks, 'formula')).toEqual(['专此函复。'])
  })

  it('passes over a recommendation without words', () => {
    const empty = { ...proposal, recommendations: ['增开线路', ''] }
    const { blocks } = skeleton({ template: 'suggestion', profile: 'national', proposal: empty, newId: countedIds() })
    expect(texts(blocks, 'heading')).toEqual(['关于“增开线路”的建议', '关于“【建议事项】”的建议'])
  })
})

describe('the words of blocks', () => {
  it('of a table are its cells by tabs and its rows by lines', () => {
    const cell = (text: string) => ({ type: 'cell' as const, children: [{ text }] })
    const rows = [
      { type: 'row' as const, children: [cell('甲'), cell('乙')] },
      { type: 'row' as const, children: [cell(''), cell('丁')] },
    ]
    const table = { type: 'table' as const, id: 'a', headRows: 0, children: rows }
    expect(tableText(table)).toBe('甲\t乙\n\t丁')
    expect(blockText(table)).toBe(tableText(table))
  })

  it.each([
    ['（一）已办理。目前有三所学校。', '（一）已办理', '。目前有三所学校。'],
    ['关于公交的建议', '关于公交的建议', ''],
    ['已办理。', '已办理。', ''],
    ['', '', ''],
    ['。甲', '', '。甲'],
  ])('of %s split at its first full stop', (text, heading, rest) => {
    expect(splitRunIn(text)).toEqual({ heading, rest })
  })
})
