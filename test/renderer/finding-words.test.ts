import { describe, expect, it } from 'vitest'
import type { Edit, Finding } from '../../letter/checks/finding'
import { findingWords } from '../../renderer/panels/finding-words'

const finding = (start: number, end: number, fixes: Edit[] = [], suggestions: Edit[] = []): Finding => ({
  rule: 'r',
  code: 'S1',
  severity: 'error',
  messageId: 'm',
  message: '',
  block: 'b',
  start,
  end,
  excerpt: '',
  basis: '',
  fixes: fixes.length > 0 ? [{ title: '改', edits: fixes }] : [],
  suggestions: suggestions.length > 0 ? [{ title: '改', edits: suggestions }] : [],
})
const edit = (start: number, end: number, text: string, block = 'b'): Edit => ({ block, start, end, text })
const shown = (text: string, found: Finding) =>
  findingWords(text, found).map(({ kind, text: words }) => `${kind}:${words}`)

describe('findingWords', () => {
  it('strikes the wrong words and puts the right ones beside them', () => {
    const text = '看货交易不变、交易成本'
    expect(shown(text, finding(4, 6, [edit(4, 6, '不便')]))).toEqual([
      'same:看货交易',
      'gone:不变',
      'new:不便',
      'same:、交易成本',
    ])
  })

  it('takes a suggestion where there is no fix, and only marks where there is neither', () => {
    expect(shown('去年10月', finding(0, 2, [], [edit(0, 2, '2020年')]))).toEqual([
      'gone:去年',
      'new:2020年',
      'same:10月',
    ])
    expect(shown('自去年起', finding(1, 3))).toEqual(['same:自', 'marked:去年', 'same:起'])
  })

  it('shows what is put in or taken out alone', () => {
    expect(shown('甲乙', finding(1, 1, [edit(1, 1, '、')]))).toEqual(['same:甲', 'new:、', 'same:乙'])
    expect(shown('甲，，乙', finding(1, 3, [edit(2, 3, '')]))).toEqual(['same:甲，', 'gone:，', 'same:乙'])
  })

  it('shows several edits with what stands between them', () => {
    expect(shown('(甲)', finding(0, 3, [edit(2, 3, '）'), edit(0, 1, '（')]))).toEqual([
      'gone:(',
      'new:（',
      'same:甲',
      'gone:)',
      'new:）',
    ])
  })

  it('cuts long neighbours and stops at a line break', () => {
    const text = `${'前'.repeat(30)}错${'后'.repeat(30)}`
    expect(shown(text, finding(30, 31))).toEqual([`same:…${'前'.repeat(8)}`, 'marked:错', `same:${'后'.repeat(12)}…`])
    expect(shown('上一行\n错\n下一行', finding(4, 5))).toEqual(['marked:错'])
  })

  it('says nothing where nothing is marked, or a long text is meant as a whole', () => {
    expect(shown('', finding(0, 0))).toEqual([])
    expect(shown('甲乙', finding(1, 1))).toEqual([])
    expect(shown('长'.repeat(80), finding(0, 80))).toEqual([])
    expect(shown('2021.8.31', finding(0, 9))).toEqual(['marked:2021.8.31'])
  })

  it('leaves out edits in another block', () => {
    expect(shown('甲乙', finding(0, 1, [edit(0, 1, '丙', 'other')]))).toEqual(['marked:甲', 'same:乙'])
  })
})
