import { describe, expect, it } from 'vitest'
import type { Block } from '../../letter/model/block'
import { emptyFacts } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { plainText } from '../../letter/model/plain-text'

const leaf = (text: string) => [{ text }]
const cell = (text: string) => ({ type: 'cell' as const, children: leaf(text) })

function letterOf(blocks: Block[], facts: Partial<Letter['facts']> = {}): Letter {
  return {
    template: 'suggestion',
    profile: 'national',
    facts: { ...emptyFacts(), ...facts },
    proposal: null,
    comments: [],
    suggestions: [],
    versions: [],
    ignored: [],
    blocks,
  }
}

describe('plainText', () => {
  it('prints numbers, sets parts off and leaves out what is empty', () => {
    const letter = letterOf([
      { type: 'title', id: 'a', children: leaf('关于市七届人大一次会议第1号建议的复函') },
      { type: 'salutation', id: 'b', children: leaf('陈敏代表：') },
      { type: 'opening', id: 'c', children: leaf('您提出的建议收悉。') },
      { type: 'heading', id: 'd', level: 1, children: leaf('关于甲') },
      { type: 'heading', id: 'e', level: 2, children: leaf('关于乙') },
      { type: 'heading', id: 'f', level: 1, children: leaf('关于丙') },
      { type: 'closing', id: 'g', children: leaf('') },
      { type: 'formula', id: 'h', children: leaf('专此函复。') },
      { type: 'signature', id: 'i', children: leaf('江南市水务局') },
      { type: 'date', id: 'j', children: leaf('2022年7月6日') },
      { type: 'disclosure', id: 'k', children: leaf('公开方式：主动公开') },
      { type: 'distribution', id: 'l', children: leaf('抄送：市政府督查室。') },
    ])
    expect(plainText(letter)).toBe(
      `关于市七届人大一次会议第1号建议的复函

陈敏代表：
您提出的建议收悉。
一、关于甲
（一）关于乙
二、关于丙
专此函复。

江南市水务局
2022年7月6日

公开方式：主动公开

抄送：市政府督查室。
`,
    )
  })
  it('prints tables as lines with tabs, a break in a cell as a space', () => {
    const table: Block = {
      type: 'table',
      id: 't',
      headRows: 1,
      children: [
        { type: 'row', children: [cell('年度'), cell('户数')] },
        { type: 'row', children: [cell('2021'), cell('12\n万')] },
      ],
    }
    const letter = letterOf([
      { type: 'paragraph', id: 'a', children: leaf('如下表：') },
      table,
      { type: 'paragraph', id: 'b', children: leaf('以上。') },
    ])
    expect(plainText(letter)).toBe('如下表：\n\n年度\t户数\n2021\t12 万\n\n以上。\n')
  })
  it('prints the facts above the title that no block holds', () => {
    const letter = letterOf([{ type: 'title', id: 'a', children: leaf('复函') }], {
      documentNumber: '江水函〔2022〕4号',
      resultClass: 'B',
      signer: '张坤',
    })
    expect(plainText(letter)).toBe('江水函〔2022〕4号\n办理结果：B类\n签发人：张坤\n\n复函\n')
  })
})
