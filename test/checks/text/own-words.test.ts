import { describe, expect, it } from 'vitest'
import { ownProse, ownWords, statedWords, unquotedProse, unquotedWords } from '../../../letter/checks/text/own-words'
import type { Block } from '../../../letter/model/block'

function paragraph(text: string): Block {
  return { type: 'paragraph', id: 'p', children: [{ text }] }
}

function heading(text: string): Block {
  return { type: 'heading', level: 1, id: 'h', children: [{ text }] }
}

function shown(words: string): string {
  return words.replaceAll('\uFFFC', '·')
}

describe('the words that a letter answers for', () => {
  it.each<[(text: string) => Block, string, string, string]>([
    [paragraph, '出台《环保法》，建设“设计之都”。', '出台《···》，建设“设计之都”。', '出台《···》，建设“····”。'],
    [paragraph, '采纳“增开线路”的建议。', '采纳“····”的建议。', '采纳“····”的建议。'],
    [paragraph, '解决“停车难”问题。', '解决“···”问题。', '解决“···”问题。'],
    [paragraph, '他说：“很好。我支持。”', '他说：“·······”', '他说：“·······”'],
    [
      paragraph,
      '形成“党建引领、部门协同、社会参与、群众受益”的格局',
      '形成“党建引领、部门协同、社会参与、群众受益”的格局',
      `形成“${'·'.repeat(19)}”的格局`,
    ],
    [paragraph, '开展“《环保法》宣传”活动', '开展“《···》宣传”活动', '开展“·······”活动'],
    [paragraph, '“甲”和「丙」。', '“甲”和「丙」。', '“·”和「·」。'],
    [paragraph, '“甲', '“甲', '“甲'],
    [heading, '关于“设计之都”', '关于“····”', '关于“····”'],
  ])('%o %s', (blockOf, text, own, unquoted) => {
    expect(shown(ownWords(blockOf(text), text))).toBe(own)
    expect(shown(unquotedWords(blockOf(text), text))).toBe(unquoted)
  })

  it('are no prose in a part made of names and figures', () => {
    const block: Block = { type: 'signature', id: 's', children: [{ text: '甲局' }] }
    expect([ownWords(block, '甲局'), unquotedWords(block, '甲局')]).toEqual(['甲局', '甲局'])
    expect([ownProse(block, '甲局'), unquotedProse(block, '甲局'), statedWords(block, '甲局')]).toEqual(['', '', ''])
    expect(ownProse(paragraph('“甲”乙'), '“甲”乙')).toBe('“甲”乙')
    expect(shown(unquotedProse(paragraph('“甲”乙'), '“甲”乙'))).toBe('“·”乙')
  })

  it('state something below their heading only', () => {
    const text = '开通线路。已于5月开通“甲”线。'
    expect(shown(statedWords(heading(text), text))).toBe('····。已于5月开通“·”线。')
    expect(shown(statedWords(paragraph(text), text))).toBe('开通线路。已于5月开通“·”线。')
  })

  it('are read in time that grows with the text', () => {
    for (const mark of ['“', '《', '《》', '”', '"', '“《']) {
      const text = mark.repeat(4000)
      expect(ownWords(paragraph(text), text)).toHaveLength(text.length)
    }
  })
})
