import { describe, expect, it } from 'vitest'
import { statedWords, unquotedWords, writtenWords } from '../../../letter/checks/text/written-words'
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

describe('the words that a writer answers for', () => {
  it.each<[Block, string, string]>([
    [paragraph('印发《办法》“甲”。'), '印发《办法》“甲”。', '印发《··》“甲”。'],
    [paragraph('采纳“增开线路”的建议。'), '采纳“增开线路”的建议。', '采纳“····”的建议。'],
    [paragraph('“在《甲》中”完成'), '“在《甲》中”完成', '“在《·》中”完成'],
    [heading('关于“甲”的建议'), '关于“甲”的建议', '关于“·”的建议'],
    [{ type: 'signature', id: 's', children: [{ text: '甲局' }] }, '甲局', ''],
    [paragraph('“甲'), '“甲', '“甲'],
  ])('%j are %s', (block, text, expected) => {
    expect(shown(writtenWords(block, text))).toBe(expected)
  })

  it('leave out all quotations where only the writer’s own are asked for', () => {
    const text = '“甲”和《乙》、「丙」。'
    expect(shown(unquotedWords(paragraph(text), text))).toBe('“·”和《·》、「·」。')
  })

  it('leave out a heading where it is asked what the letter says', () => {
    const text = '开通线路。已于5月开通“甲”线。'
    expect(shown(statedWords(heading(text), text))).toBe('····。已于5月开通“·”线。')
    expect(shown(statedWords(paragraph(text), text))).toBe('开通线路。已于5月开通“·”线。')
  })

  it('are read in time that grows with the text', () => {
    for (const mark of ['“', '《', '《》', '”', '"']) {
      const text = mark.repeat(4000)
      expect(writtenWords(paragraph(text), text)).toHaveLength(text.length)
    }
  })
})
