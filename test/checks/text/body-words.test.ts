import { describe, expect, it } from 'vitest'
import { bodyWords } from '../../../letter/checks/text/body-words'
import { blockText } from '../../../letter/model/block'
import { letterOf } from '../letter-of'

function words(type: string, text: string): string {
  const letter = letterOf({ title: text, body: [text], date: text })
  const block = letter.blocks.find((one) => one.type === type)
  return block ? bodyWords(block, blockText(block)) : 'no such block'
}

describe('the words that a writer answers for', () => {
  it('are those outside of titles and quotations, at their places', () => {
    expect(words('paragraph', '印发《去年方案》，建设“今年区”3处')).toBe(
      `印发《${'\uFFFC'.repeat(4)}》，建设“${'\uFFFC'.repeat(3)}”3处`,
    )
  })

  it.each(['title', 'date'])('are none in a %s, which is made of facts', (type) => {
    expect(words(type, '去年10月')).toBe('')
  })
})
