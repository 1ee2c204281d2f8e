import { describe, expect, it } from 'vitest'
import { disclosureOf, isDisclosureLine } from '../../letter/intake/disclosure'
import { type Intake, intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { blockText } from '../../letter/model/block'

function take(...ending: string[]): Intake {
  const text = [
    '云州市交通运输局关于市八届人大三次会议第117号建议答复的函',
    '陈立群代表：',
    '您提出的《关于完善公交线网的建议》收悉，现答复如下：',
    '我局已于2024年5月20日开通186路公交线路，途经春熙社区、东城医院和地铁3号线东站，方便居民出行。',
    '专此答复。',
    ...ending,
  ].join('\n')
  return intake(paragraphsOf(text))
}

function ends({ letter }: Intake): string[] {
  return letter.blocks
    .slice(letter.blocks.findIndex(({ type }) => type === 'formula'))
    .filter((block) => blockText(block) !== '')
    .map((block) => `${block.type} ${blockText(block)}`)
}

describe('an ending whose date is not whole', () => {
  it.each(['2021年8月', '二〇二一年八月', '2021年8月　日', '2021年　月　日', '8月31日', '2021年'])(
    '%s is read',
    (date) => {
      const read = take('云州市交通运输局', date, '公开方式：主动公开')
      expect(ends(read)).toEqual([
        'formula 专此答复。',
        'signature 云州市交通运输局',
        `date ${date}`,
        'disclosure 公开方式：主动公开',
      ])
      expect(read.letter.facts).toMatchObject({ issuer: '云州市交通运输局', date: '' })
      expect(read.doubtful).toEqual(['成文日期不全或不在日历之中，请核对'])
    },
  )

  it('is read beside its signature', () => {
    expect(ends(take('云州市交通运输局　　　2021年8月'))).toEqual([
      'formula 专此答复。',
      'signature 云州市交通运输局',
      'date 2021年8月',
    ])
  })

  it('gives way to a whole date', () => {
    expect(ends(take('云州市交通运输局', '2021年8月31日', '附件：', '云州市交通运输局', '2021年8月'))).toEqual([
      'formula 专此答复。',
      'signature 云州市交通运输局',
      'date 2021年8月31日',
      'note 附件：',
      'note 云州市交通运输局',
      'note 2021年8月',
    ])
  })
})

describe('several signatures', () => {
  it.each([
    ['云州市交通运输局      云州市公安局'],
    ['云 州 市 交 通 运 输 局　　　　云 州 市 公 安 局'],
    ['云州市交通运输局\n              \n云州市公安局'],
    ['云州市交通运输局\n　　　　\u00a0\u00a0\n\n云州市公安局'],
    ['云州市交通运输局\n        \t        \n云州市公安局'],
  ])('%j are two', (signatures) => {
    expect(ends(take(...signatures.split('\n'), '     ', '2021年8月31日'))).toEqual([
      'formula 专此答复。',
      'signature 云州市交通运输局',
      'signature 云州市公安局',
      'date 2021年8月31日',
    ])
  })

  it('are one where spaces only stretch its name', () => {
    expect(ends(take('云 州 市 交 通 局', '2021年8月31日'))).toContain('signature 云州市交通局')
  })
})

describe('部分公开', () => {
  it.each(['公开方式：部分公开', '部分公开', '（此件部分公开）', '公开属性：部分公开（涉及商业秘密的内容不公开）'])(
    '%s marks how the letter is made public, but is none of the three ways',
    (line) => {
      expect(disclosureOf(line)).toBeNull()
      expect(isDisclosureLine(line)).toBe(true)
      const read = take('云州市交通运输局', '2021年8月31日', line)
      expect(ends(read)).toContain(`disclosure ${line}`)
      expect(read.letter.facts.disclosure).toBe('')
      expect(read.doubtful).toEqual(['公开方式“部分公开”不是主动公开、依申请公开、不予公开之一，请核对'])
    },
  )
})

describe('a list of attachments', () => {
  it.each([
    [['附件：公交线路一览表。'], ['attachment 附件：公交线路一览表。']],
    [
      ['附件：1.征求意见表；', '2.公交线路一览表。'],
      ['attachment 附件：1.征求意见表；', 'attachment 2.公交线路一览表。'],
    ],
  ])('is one in spite of the full stop behind it: %s', (lines, expected) => {
    expect(ends(take(...lines, '云州市交通运输局', '2021年8月31日'))).toEqual([
      'formula 专此答复。',
      ...expected,
      'signature 云州市交通运输局',
      'date 2021年8月31日',
    ])
  })
})

describe('the list of attachments', () => {
  const list = ['附件：1.公交线路一览表', '2.征求意见表']
  const signed = ['云州市交通运输局', '2021年8月31日']
  const expected = ['attachment 附件：1.公交线路一览表', 'attachment 2.征求意见表']

  it('is read where it stands before the formula', () => {
    const { letter, lost } = intake(
      paragraphsOf(
        [
          '陈立群代表：',
          '您提出的建议收悉，现答复如下：',
          '我局已开通186路公交线路。',
          ...list,
          '专此答复。',
          ...signed,
        ].join('\n'),
      ),
    )
    const ending = letter.blocks.slice(letter.blocks.findIndex(({ type }) => type === 'paragraph'))
    expect(ending.map((block) => `${block.type} ${blockText(block)}`).filter((words) => !/ $/.test(words))).toEqual([
      'paragraph 我局已开通186路公交线路。',
      'formula 专此答复。',
      ...expected,
      'signature 云州市交通运输局',
      'date 2021年8月31日',
    ])
    expect(lost).toContain('第4行：附件说明移到结束语之后')
  })

  it('is read where it stands below the formula', () => {
    const read = take(...list, ...signed)
    expect(ends(read).slice(1, 3)).toEqual(expected)
    expect(read.lost).toEqual([])
  })

  it('is none where the body goes on below it', () => {
    const { letter } = intake(
      paragraphsOf(
        ['陈立群代表：', '附件：1.公交线路一览表', '我局已开通186路公交线路。', '专此答复。', ...signed].join('\n'),
      ),
    )
    expect(letter.blocks.some(({ type }) => type === 'attachment')).toBe(false)
  })
})
