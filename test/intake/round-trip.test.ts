import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../letter/intake/inspect'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { plainText } from '../../letter/model/plain-text'
import { anyLetter } from './letter-arbitrary'

describe('a letter written as text and taken in again', () => {
  it('keeps the words, types and levels of every block, and the facts above the title', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const again = intake(paragraphsOf(plainText(letter)))
        expect(again.letter.blocks).toEqual(letter.blocks)
        expect(again.lost).toEqual([])
        const { documentNumber, signer, resultClass, urgency } = letter.facts
        expect(again.letter.facts).toMatchObject({ documentNumber, signer, resultClass, urgency })
      }),
      { numRuns: 300 },
    )
  })
  it('is the same text again', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const text = plainText(letter)
        expect(plainText(intake(paragraphsOf(text)).letter)).toBe(text)
      }),
    )
  })
})

const lines = fc.constantFrom(
  '市水务局关于市七届人大一次会议第12号建议的复函',
  '江水函〔2022〕418号  A类',
  '同意公开',
  '江水函〔2021〕9号',
  '签发人：李明',
  '江南市人民政府',
  '专此函复。',
  '此致',
  '2022年8月1日',
  '（此件不公开）',
  '办复类别：C',
  '签发人：张坤',
  '江南市水务局文件',
  '尊敬的陈敏、李光华代表：',
  '陈敏代表：您提出的建议收悉。',
  '您好！',
  '您在市七届人大一次会议上提出的《关于改造供水设施的建议》收悉。现答复如下：',
  '一、基本情况',
  '（二）改造进度。已完成八成。',
  '3、资金已落实。',
  '近年来，我局持续推进供水设施改造，已完成二次供水泵房改造一千二百座，惠及居民六十万户。',
  '年度\t2021\t2022',
  '合计\t84\t91',
  '感谢您的关心和支持！专此答复。',
  '专此答复。',
  '附件：1.征询意见表',
  '2.改造清单',
  '江南市水务局',
  '江 南 市 水 务 局',
  '江南市水务局  2022年7月6日',
  '2022年7月6日',
  '（盖章）',
  '（联系人：何婧，联系电话：0755-83070000）',
  '办复类别：B',
  '公开方式：主动公开',
  '抄送：市人大常委会选联任工委，',
  '市政府督查室。',
  '江南市水务局办公室  2022年7月7日印发',
  '附件1',
  '— 2 —',
  '来源：江南市水务局',
  '其他说明文字',
  '',
)
/** The numbers of the lines that the messages name: 第3、5—8行. */
function toldLines(messages: readonly string[]): Set<number> {
  const ranges = messages.flatMap((message) => /^第([\d—、]+)行/.exec(message)?.[1]?.split('、') ?? [])
  return new Set(
    ranges.flatMap((range) => {
      const [from = 0, to = from] = range.split('—').map(Number)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    }),
  )
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '')

describe('any text', () => {
  it('loses no word without telling: each line is in the letter, or its number is told', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 30 }), (some) => {
        const all = some.map((text, index) =>
          text.replace(/(?:文字|万户。|落实。|清单)$/, (end) => `（其${index}）${end}`),
        )
        const { letter, lost, doubtful } = intake(all.map((text) => ({ text })))
        const { documentNumber, signer, letterhead, resultClass } = letter.facts
        const blocks = inspect(letter).blocks.map((block) => block.text)
        const kept = withoutSpaces([...blocks, documentNumber, signer, letterhead, `${resultClass}类`].join('\n'))
        const told = toldLines([...lost, ...doubtful])
        all.forEach((line, index) => {
          const words = line.replace(/^(?:[一二三]、|（[一二三]）|\d[、.])/, '')
          const pieces = words.split(/[\s：]+|(?<=。|！)/).map(withoutSpaces)
          const isKept = pieces.every((piece) => kept.includes(piece) || /^(?:签发人|办复类别)$/.test(piece))
          expect(isKept || told.has(index + 1), `${index + 1} ${line}\n${all.join('\n')}\n${kept}`).toBe(true)
        })
      }),
      { numRuns: 1000 },
    )
  })
  it.each([
    ['a long run of spaces inside a line', `市水务局${'　'.repeat(200_000)}局。`],
    ['marks that are never closed', `您提出的${'“《关于'.repeat(20_000)}建议收悉。`],
    ['a label without end', `${'承办人'.repeat(30_000)}：`],
    ['spaces in a list of copies', `抄送：市水务局${' '.repeat(200_000)}局`],
  ])('is read without hanging: %s', (_name, text) => {
    expect(() => inspect(intake([{ text }]).letter)).not.toThrow()
  })
  it('is never refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { letter, lost, doubtful } = intake(paragraphsOf(text))
        expect(letter.blocks.length).toBeGreaterThanOrEqual(10)
        expect(() => inspect(letter, { comments: [], changes: [], lost, doubtful })).not.toThrow()
      }),
    )
  })
})
