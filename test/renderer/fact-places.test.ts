import { describe, expect, it } from 'vitest'
import type { Block } from '../../letter/model/block'
import { skeleton } from '../../letter/model/skeleton'
import { unlikeParts } from '../../renderer/panels/fact-places'
import { countedIds } from './ids'

function letter() {
  return skeleton({
    template: 'suggestion',
    profile: 'shenzhen',
    facts: {
      issuer: '深圳市工业和信息化局',
      session: '市七届人大一次会议',
      proposalNumber: '20210639',
      proposalTitle: '关于黄金珠宝产业的建议',
      recipients: ['梁锐'],
      more: true,
      date: '2021-08-31',
      disclosure: '主动公开',
    },
    newId: countedIds(),
  })
}

const withText = (type: Block['type'], text: string) => {
  const made = letter()
  return {
    ...made,
    blocks: made.blocks.map((block) => (block.type === type ? ({ ...block, children: [{ text }] } as Block) : block)),
  }
}

describe('unlikeParts', () => {
  it('says nothing of a letter made from its facts', () => {
    expect(unlikeParts(letter()).size).toBe(0)
  })

  it('names the parts that print another value', () => {
    const unlike = unlikeParts(
      withText('title', '深圳市工业和信息化局关于市人大七届一次会议第20210639号建议答复意见的函'),
    )
    expect([...unlike]).toEqual([['session', ['title']]])
  })

  it('does not mind spaces that set names apart', () => {
    expect(unlikeParts(withText('date', '  2021年8月31日 ')).size).toBe(0)
    expect([...unlikeParts(withText('date', '2021年8月30日')).keys()]).toEqual(['date'])
  })

  it('leaves an empty part and an unknown fact alone', () => {
    expect(unlikeParts(withText('signature', '')).size).toBe(0)
    const made = letter()
    expect(unlikeParts({ ...made, facts: { ...made.facts, session: '' } }).has('session')).toBe(false)
  })
})
