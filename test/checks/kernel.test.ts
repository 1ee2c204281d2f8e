import { describe, expect, it } from 'vitest'
import { createChecker, type Overrides } from '../../letter/checks/kernel'
import { blockRule, letterRule, type Report } from '../../letter/checks/rule'
import { leavesText } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { profileOf } from '../../letter/model/library'
import { letterOf } from './letter-of'

const about = { name: '试', strength: 'practice', basis: '惯例', example: { wrong: '甲', right: '乙' } } as const

/** Finds every 甲 in a block. */
function findsWord(id: string, visited: string[] = []) {
  return blockRule({
    ...about,
    id,
    code: 'Z01',
    severity: 'warning',
    messages: { word: '“{word}”不妥' },
    create: (report) => (block, text) => {
      visited.push(text)
      for (const { index } of text.matchAll(/甲/g))
        report({
          messageId: 'word',
          data: { word: '甲' },
          block: block.id,
          start: index,
          end: index + 1,
          fixes: [{ text: '乙' }],
        })
    },
  })
}

function wholeLetter(id: string, ...reports: Report[]) {
  return letterRule({
    ...about,
    id,
    code: 'Z02',
    severity: 'error',
    messages: { whole: '缺{what}', part: '不妥' },
    create: (report) => () => reports.forEach(report),
  })
}

const letter = letterOf({ body: ['乙甲乙甲。', '丙。', '甲。'] })

describe('createChecker', () => {
  it('gives the words, the place, the basis and the fix of a finding', () => {
    expect(createChecker([findsWord('word')]).check(letter)[0]).toEqual({
      rule: 'word',
      code: 'Z01',
      severity: 'warning',
      messageId: 'word',
      message: '“甲”不妥',
      block: 'paragraph-3',
      start: 1,
      end: 2,
      excerpt: '甲',
      basis: '惯例',
      fixes: [{ title: '改为“乙”', edits: [{ block: 'paragraph-3', start: 1, end: 2, text: '乙' }] }],
      suggestions: [],
    })
  })

  it('lets a place default to the whole block, and puts what is said of the letter first', () => {
    const rules = [
      findsWord('word'),
      wholeLetter(
        'whole',
        { messageId: 'part', block: 'paragraph-4' },
        { messageId: 'whole', block: null, data: { what: '日期' } },
      ),
    ]
    const findings = createChecker(rules).check(letter)
    expect(findings.map(({ rule, block, excerpt }) => [rule, block, excerpt])).toEqual([
      ['whole', null, ''],
      ['word', 'paragraph-3', '甲'],
      ['word', 'paragraph-3', '甲'],
      ['whole', 'paragraph-4', '丙。'],
      ['word', 'paragraph-5', '甲'],
    ])
    expect(findings[0]?.message).toBe('缺日期')
  })

  it('visits a block once as long as it is the same object', () => {
    const visited: string[] = []
    const checker = createChecker([findsWord('word', visited)])
    checker.check(letter)
    const first = visited.length
    expect(first).toBe(letter.blocks.length)
    const blocks = letter.blocks.map((block, index) => (index === 3 ? { ...block } : block)) as Letter['blocks']
    const findings = checker.check({ ...letter, blocks })
    expect(visited.length).toBe(first + 1)
    expect(findings).toHaveLength(3)
  })

  it('puts the lines of a file with their blocks, those that are no part of the letter last, and tells each', () => {
    const line = (number: number, block: string | null) => ({ number, text: `  ${number} `, block })
    const at = (number: number, block: string | null): Report => ({
      messageId: 'part',
      block,
      source: { line: line(number, block), start: 0, end: 3 },
    })
    const reports = [at(9, null), at(4, null), at(3, 'paragraph-4'), at(1, 'paragraph-3'), at(2, 'paragraph-3')]
    const rules = [wholeLetter('whole', ...reports, { messageId: 'part', block: null })]
    const findings = createChecker(rules).check(letter, [])
    expect(
      findings.map(({ block, excerpt, line: number, start, end }) => [block, excerpt, number, start, end]),
    ).toEqual([
      [null, '', undefined, 0, 0],
      ['paragraph-3', '  1', 1, 0, 0],
      ['paragraph-3', '  2', 2, 0, 0],
      ['paragraph-4', '  3', 3, 0, 0],
      [null, '  4', 4, 0, 0],
      [null, '  9', 9, 0, 0],
    ])
    expect(findings.flatMap(({ fixes }) => fixes)).toEqual([])
  })

  it('says the same thing of the same place once', () => {
    const twice: Report = { messageId: 'part', block: 'paragraph-4' }
    expect(createChecker([wholeLetter('whole', twice, twice)]).check(letter)).toHaveLength(1)
  })

  it.each<[string, Overrides, Overrides, string[]]>([
    ['the rule says', {}, {}, ['warning']],
    ['the region says', { word: 'info' }, {}, ['info']],
    ['the agency wins over the region', { word: 'info' }, { word: 'error' }, ['error']],
    ['off leaves it out', { word: 'error' }, { word: 'off' }, []],
    ['the agency turns on what the region turned off', { word: 'off' }, { word: 'info' }, ['info']],
  ])('is as severe as %s', (_, region, agency, expected) => {
    const profile = { ...profileOf('national'), rules: region }
    const findings = createChecker([findsWord('word')], agency, { profileOf: () => profile }).check(
      letterOf({ body: ['甲。'] }),
    )
    expect(findings.map((finding) => finding.severity)).toEqual(expected)
  })

  it('keeps ignored findings apart, by rule and words', () => {
    const ignoring = letterOf({
      body: ['甲。'],
      ignored: [
        { rule: 'word', excerpt: '甲', reason: '地名' },
        { rule: 'other', excerpt: '乙', reason: '' },
      ],
    })
    const { findings, ignored } = createChecker([findsWord('word'), findsWord('second')]).examine(ignoring)
    expect(findings.map((finding) => finding.rule)).toEqual(['second'])
    expect(ignored.map((finding) => finding.rule)).toEqual(['word'])
  })

  it('ignores the one finding that was meant, and no other of its rule', () => {
    const checker = createChecker([findsWord('word')])
    const both = letterOf({ body: ['甲。', '又甲。'] })
    const [first] = checker.check(both)
    if (!first) throw new Error('nothing was found')
    const { rule, messageId, block, excerpt } = first
    const left = checker.examine({ ...both, ignored: [{ rule, messageId, block, excerpt, reason: '地名' }] })
    expect(left.findings).toHaveLength(1)
    expect(left.findings[0]?.block).not.toBe(block)
    const other = checker.examine({ ...both, ignored: [{ rule, messageId: 'other', block, excerpt, reason: '' }] })
    expect(other.findings).toHaveLength(2)
  })

  it.each<[string, Report]>([
    ['an unknown block', { messageId: 'part', block: 'nowhere' }],
    ['an unknown message', { messageId: 'nothing', block: null }],
    ['an empty slot', { messageId: 'whole', block: null }],
    ['a place outside the block', { messageId: 'part', block: 'paragraph-4', start: 1, end: 99 }],
    ['a place the wrong way round', { messageId: 'part', block: 'paragraph-4', start: 2, end: 1 }],
    ['a fix without a place', { messageId: 'part', block: null, fixes: [{ text: '' }] }],
  ])('goes on with the other rules where one gives %s', (_, report) => {
    const failed: string[] = []
    const checker = createChecker(
      [wholeLetter('whole', report), findsWord('word')],
      {},
      {
        onRuleError: (rule, error) => failed.push(`${rule.id}: ${error instanceof Error}`),
      },
    )
    expect(checker.check(letter)).toHaveLength(3)
    expect(failed).toEqual(['whole: true'])
  })

  it('goes on where a rule throws, and does not show what it had reported', () => {
    const failing = blockRule({
      ...findsWord('failing'),
      create: (report) => (block, text) => {
        report({ messageId: 'word', data: { word: '' }, block: block.id })
        if (text.includes('丙')) throw new Error('broken')
      },
    })
    const findings = createChecker([failing]).check(letter)
    expect(findings.some((finding) => finding.block === 'paragraph-3')).toBe(true)
    expect(findings.some((finding) => finding.block === 'paragraph-4')).toBe(false)
  })

  it('reads tables as their words', () => {
    const [finding] = createChecker([findsWord('word')]).check(
      letterOf({
        body: [
          {
            table: [
              ['线路', '甲'],
              ['乙', '丙'],
            ],
          },
        ],
      }),
    )
    expect(finding).toMatchObject({ start: 3, end: 4, excerpt: '甲' })
  })
})

describe('letterOf', () => {
  it('builds a letter whose parts print its facts', () => {
    const { blocks } = letterOf({
      facts: { proposalNumber: '9' },
      signature: ['甲局', '乙局'],
      note: null,
      attachment: '附件：意见表',
    })
    const words = blocks.map((block) => (block.type === 'table' ? '' : leavesText(block.children)))
    expect(words[0]).toContain('第9号建议')
    expect(blocks.map((block) => block.type).slice(-6)).toEqual([
      'attachment',
      'signature',
      'signature',
      'date',
      'disclosure',
      'distribution',
    ])
    expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
  })
})
