import { describe, expect, it } from 'vitest'
import { rules } from '../../../letter/checks/rules'
import { profiles, templateOf } from '../../../letter/model/library'
import type { Profile } from '../../../letter/model/template'
import { listRules } from '../../../renderer/dialogs/settings/rule-list'
import { draftOf, emptyWord, wordChange } from '../../../renderer/dialogs/settings/word-draft'

const profile = profiles[0] as Profile
const region = { template: templateOf('suggestion'), profile }
const every = { words: '', onlyOwn: false }

describe('listRules', () => {
  const all = (...given: Parameters<typeof listRules>) => listRules(...given).flatMap((group) => group.rules)

  it('lists every rule in its group, with what holds by default', () => {
    const listed = all(rules, {}, region, every)
    expect(listed).toHaveLength(rules.length)
    expect(listed.find(({ rule }) => rule.id === 'date-form')).toMatchObject({ own: null, by: null, grade: 'error' })
  })

  it('shows what the region says, and what the agency says beside it', () => {
    const strict = { ...region, profile: { ...profile, name: '某市', rules: { 'date-form': 'off' as const } } }
    const [listed] = all(rules, { 'date-form': 'info' }, strict, { words: 'date-form', onlyOwn: false })
    expect(listed).toMatchObject({ by: '某市', grade: 'off', own: 'info' })
  })

  it('finds by code, by words of the rule, and among those that were changed', () => {
    expect(all(rules, {}, region, { words: 's05', onlyOwn: false }).map(({ rule }) => rule.code)).toContain('S05')
    expect(all(rules, {}, region, { words: '标题 叠用', onlyOwn: false }).length).toBeGreaterThan(0)
    expect(all(rules, {}, region, { words: '没有这样的规则', onlyOwn: false })).toEqual([])
    expect(all(rules, { 'date-form': 'off' }, region, { words: '', onlyOwn: true })).toHaveLength(1)
  })
})

describe('wordChange', () => {
  const written = (more: object) => wordChange({ ...emptyWord, ...more })

  it('takes several ways of writing, each once', () => {
    expect(written({ term: ' 甲 ', instead: '乙、丙\n乙', note: '因为' })).toEqual({
      ok: true,
      value: {
        put: [{ list: 'words', entry: { term: '甲', instead: ['乙', '丙'], sure: true, note: '因为' } }],
        remove: [],
      },
    })
  })

  it('takes the old entry out where its words change, and leaves what it counts beside', () => {
    const old = { term: '甲', instead: ['乙'], sure: false, after: ['在'] }
    expect(wordChange({ ...draftOf('names', old), term: '丁' })).toEqual({
      ok: true,
      value: {
        put: [{ list: 'names', entry: { ...old, term: '丁' } }],
        remove: [{ list: 'names', term: '甲' }],
      },
    })
  })

  it('is nothing where nothing is written, and a sentence where it cannot be', () => {
    expect(written({})).toEqual({ ok: true, value: { put: [], remove: [] } })
    expect(written({ instead: '乙' })).toMatchObject({ ok: false, message: '请填写词语。' })
    expect(written({ term: '甲', instead: '甲' })).toMatchObject({ ok: false })
    expect(written({ term: '甲'.repeat(61) })).toMatchObject({ ok: false })
  })
})
