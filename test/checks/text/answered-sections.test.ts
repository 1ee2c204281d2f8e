import { describe, expect, it } from 'vitest'
import { answeredSections } from '../../../letter/checks/text/answered-sections'
import { letterOf } from '../letter-of'

describe('the responses that answer something', () => {
  it('are the sections of the headings, with what they state', () => {
    const sections = answeredSections(
      letterOf({ body: [{ heading: '关于“甲”的建议' }, '已办理“乙”。', { heading: '关于“丙”的建议' }, '暂缓。'] }),
    )
    expect(sections.map(({ heading }) => heading.text)).toEqual(['关于“甲”的建议', '关于“丙”的建议'])
    expect(sections.map(({ parts }) => parts.length)).toEqual([2, 2])
    expect(sections[0]?.words).toContain('已办理“')
    expect(sections[0]?.words).not.toContain('乙')
  })

  it.each(['下一步工作打算', '工作开展情况', '二、主要措施'])('are none where one of them is %s', (heading) => {
    const letter = letterOf({ body: [{ heading: '关于“甲”的建议' }, '已办理。', { heading }, '继续推进。'] })
    expect(answeredSections(letter)).toEqual([])
  })

  it('are none in a letter without headings', () => {
    expect(answeredSections(letterOf({ body: ['已办理。'] }))).toEqual([])
  })
})
