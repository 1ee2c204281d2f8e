import { describe, expect, it } from 'vitest'
import { rules } from '../../../letter/checks/rules'
import { sourcePlace } from '../../../letter/checks/text/source-place'
import { checkText } from '../checked-letter'

const line = { number: 1, text: '白石卫健函【2023】17号  B类', block: null }
const title = { number: 2, text: '白石卫健函【2023】17号', block: 'b1' }

describe('the place of words that did not come into the letter', () => {
  it('is on the line that went into no block', () => {
    expect(sourcePlace([title, line], '【2023】')).toEqual({ line, start: 5, end: 11 })
  })
  it('is none where no line has them, where they are in a block, and where there are no words', () => {
    expect(sourcePlace([line], '〔2023〕')).toBeNull()
    expect(sourcePlace([title], '【2023】')).toBeNull()
    expect(sourcePlace([line], '')).toBeNull()
  })
  it.each([
    ['白石卫健函【2023】17号', 'S02', '【2023】'],
    ['白石卫健函〔2023〕第017号', 'S03', '白石卫健函〔2023〕第017号'],
  ])('is where a wrong document number is shown: %s', (number, code, excerpt) => {
    const text = `${number}\n\n白石县卫生健康局关于县十六届人大三次会议第32号建议的复函\n\n刘桂芳代表：\n\n您提出的《关于加强人才培养的建议》收悉。现答复如下：\n`
    const found = checkText(text, rules).findings.filter((finding) => finding.code === code)
    expect(found).toMatchObject([{ line: 1, excerpt }])
  })
})
