import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Intake, intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { blockText } from '../../letter/model/block'

function take(text: string): Intake {
  return intake(paragraphsOf(text))
}

/** Each line with the type and the words of its block. */
function places({ letter, source }: Intake): string[] {
  return source.map(({ text, block }) => {
    const found = letter.blocks.find(({ id }) => id === block)
    return `${text} > ${found ? `${found.type} ${blockText(found)}` : '-'}`
  })
}

describe('the lines of the text', () => {
  const seed = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')

  it('are all there as they stood, blank ones too', () => {
    const { source } = take(seed)
    expect(source.map(({ text }) => text).join('\n')).toBe(seed)
    expect(source.map(({ number }) => number)).toEqual(source.map((_, index) => index + 1))
  })

  it('have the block that their words went into', () => {
    const { letter, source } = take(seed)
    for (const { text, block } of source) {
      const found = letter.blocks.find(({ id }) => id === block)
      const words = found ? blockText(found) : ''
      expect(words === '' ? text.trim() : text.trim().endsWith(words)).toBe(words === '' ? '' : true)
    }
  })

  it('may go into one block, into none, or into several, of which they have the first', () => {
    const text = [
      '云州市交通运输局',
      '关于市八届人大三次会议',
      '第117号建议答复的函',
      '云交函〔2024〕86号',
      '',
      '陈立群、',
      '周 敏代表：您好！',
      '你们提出的《关于完善公交线网的建议》收悉，现答复如下：',
      '— 2 —',
      '线路\t班次',
      '186路\t40',
      '感谢你们的关心。专此答复。',
      '云州市交通运输局',
      '2024年6月18日',
      '抄送：市人大常委会代表工作委员会、',
      '市政府办公室。',
    ].join('\n')
    expect(places(take(text))).toEqual([
      '云州市交通运输局 > title 云州市交通运输局关于市八届人大三次会议第117号建议答复的函',
      '关于市八届人大三次会议 > title 云州市交通运输局关于市八届人大三次会议第117号建议答复的函',
      '第117号建议答复的函 > title 云州市交通运输局关于市八届人大三次会议第117号建议答复的函',
      '云交函〔2024〕86号 > -',
      ' > -',
      '陈立群、 > salutation 陈立群、周 敏代表：',
      '周 敏代表：您好！ > salutation 陈立群、周 敏代表：',
      '你们提出的《关于完善公交线网的建议》收悉，现答复如下： > opening 您好！你们提出的《关于完善公交线网的建议》收悉，现答复如下：',
      '— 2 — > -',
      '线路\t班次 > table 线路\t班次\n186路\t40',
      '186路\t40 > table 线路\t班次\n186路\t40',
      '感谢你们的关心。专此答复。 > closing 感谢你们的关心。',
      '云州市交通运输局 > signature 云州市交通运输局',
      '2024年6月18日 > date 2024年6月18日',
      '抄送：市人大常委会代表工作委员会、 > distribution 抄送：市人大常委会代表工作委员会、市政府办公室。',
      '市政府办公室。 > distribution 抄送：市人大常委会代表工作委员会、市政府办公室。',
    ])
  })
})
