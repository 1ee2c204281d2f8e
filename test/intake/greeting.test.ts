import { describe, expect, it } from 'vitest'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'

describe('a greeting that ends in a wrong mark', () => {
  it.each(['，', '；', '。', ';', ''])('%s is one', (mark) => {
    const text = `云州市交通运输局关于市八届人大三次会议第117号建议的复函\n陈立群代表${mark}\n您提出的《关于完善公交线网的建议》收悉，现答复如下：\n`
    const { blocks, facts } = intake(paragraphsOf(text)).letter
    expect(blocks.slice(1, 3).map(({ type }) => type)).toEqual(['salutation', 'opening'])
    expect(facts.recipients).toEqual(['陈立群'])
  })
})
