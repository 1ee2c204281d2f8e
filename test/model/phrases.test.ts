import { describe, expect, it } from 'vitest'
import {
  emptyFacts,
  type Facts,
  factsSchema,
  isJoint,
  printedDate,
  proposalWord,
  recipientWord,
} from '../../letter/model/facts'
import {
  profileForIssuer,
  profileOf,
  profiles,
  templateFor,
  templateOf,
  templates,
  wordsOf,
} from '../../letter/model/library'
import {
  blankPattern,
  exchangeFacts,
  fillPhrase,
  isUnit,
  printedFactRanges,
  printedParts,
  responseHeading,
} from '../../letter/model/phrases'
import { phrasesFor } from '../../letter/model/template'

function facts(change: Partial<Facts> = {}): Facts {
  return { ...emptyFacts(), ...change }
}

describe('facts', () => {
  it.each([
    ['2021-08-31', '2021年8月31日'],
    ['2024-01-01', '2024年1月1日'],
    ['2024-12-10', '2024年12月10日'],
    ['', ''],
    ['2024-1-1', ''],
    ['今天', ''],
  ])('%s is printed %s', (date, printed) => {
    expect(printedDate(date)).toBe(printed)
  })

  it.each([
    ['suggestion', '建议', '代表'],
    ['cppcc', '提案', '委员'],
    ['bill', '议案', '代表'],
  ] as const)('a %s is a %s by a %s', (kind, proposal, recipient) => {
    expect(proposalWord(kind)).toBe(proposal)
    expect(recipientWord(kind)).toBe(recipient)
  })

  it('know nothing at first but the kind', () => {
    expect(emptyFacts('cppcc')).toMatchObject({
      kind: 'cppcc',
      issuer: '',
      recipients: [],
      contact: { name: '', phone: '' },
    })
    expect(factsSchema.parse(emptyFacts('bill'))).toEqual(emptyFacts('bill'))
  })

  it.each<[Partial<Facts>, boolean]>([
    [{ recipients: [] }, false],
    [{ recipients: ['王强'] }, false],
    [{ recipients: ['王强', '李敏'] }, true],
    [{ recipients: ['王强'], more: true }, true],
    [{ recipients: ['王强'], recipientCount: 5 }, true],
    [{ recipients: ['王强'], recipientCount: 1 }, false],
  ])('%j: speaks to several %j', (change, joint) => {
    expect(isJoint(facts(change))).toBe(joint)
  })
})

describe('phrases', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['{issuer}', {}, '【单位全称】'],
    ['{issuer}', { issuer: '甲局' }, '甲局'],
    ['{titleIssuer}', { issuer: '甲局' }, '甲局'],
    ['{titleIssuer}', { issuer: '甲局', titleIssuer: '市甲局' }, '市甲局'],
    ['关于{session}第{number}号{word}', {}, '关于【会议名称】第【编号】号建议'],
    ['关于{session}第{number}号{word}', { session: '某会', proposalNumber: '7', kind: 'bill' }, '关于某会第7号议案'],
    ['《{proposalTitle}》', { proposalTitle: '关于$&的{number}建议' }, '《关于$&的{number}建议》'],
    ['{honorific}{greeted}：', {}, '尊敬的【姓名】代表：'],
    ['{honorific}{greeted}：', { kind: 'cppcc' }, '尊敬的【姓名】委员：'],
    ['{honorific}{greeted}：', { recipients: ['王强'] }, '尊敬的王强代表：'],
    ['{honorific}{greeted}：', { recipients: ['王强', '李敏'] }, '尊敬的王强、李敏代表：'],
    ['{honorific}{greeted}：', { recipients: ['王强'], more: true }, '尊敬的王强等代表：'],
    ['{honorific}{greeted}：', { recipients: ['王强'], recipientCount: 5 }, '尊敬的王强等5名代表：'],
    ['{honorific}{greeted}：', { kind: 'cppcc', recipients: ['民建云州市委会'] }, '民建云州市委会：'],
    [
      '{honorific}{greeted}：',
      { kind: 'cppcc', recipients: ['民建市委会', '致公党市委'], more: true },
      '民建市委会、致公党市委等：',
    ],
    ['{honorific}{greeted}：', { kind: 'cppcc', recipients: ['民建市委会', '王强'] }, '尊敬的民建市委会、王强委员：'],
    ['感谢{you}', { recipients: ['王强'] }, '感谢您'],
    ['感谢{you}', { recipients: ['王强', '李敏'] }, '感谢你们'],
    ['感谢{you}', { recipients: ['王强'], recipientCount: 3 }, '感谢你们'],
    ['感谢{you}', { recipients: ['民建云州市委会'] }, '感谢你们'],
    ['{studied}', {}, '经认真研究'],
    ['{studied}', { coHandlers: ['甲局', '乙委'] }, '经会同甲局、乙委研究'],
    ['{date}', { date: '2024-06-08' }, '2024年6月8日'],
    ['{contact}', {}, ''],
    ['{contact}', { contact: { name: '周敏', phone: '' } }, '（联系人：周敏，联系电话：【电话】）'],
    ['{distribution}', { distribution: ['甲', '乙'] }, '甲、乙'],
    ['{disclosure}', {}, '【公开方式】'],
  ])('%s with %j is %s', (phrase, change, expected) => {
    expect(fillPhrase(phrase, facts(change))).toBe(expected)
  })

  it('are refused with a slot that is none', () => {
    expect(() => fillPhrase('{nobody}', facts())).toThrow('unknown slot {nobody}')
  })

  it.each([
    ['民建云州市委会', true],
    ['县政协社会和法制委员会', true],
    ['市教育局', true],
    ['王强', false],
    ['李小会', false],
    ['欧阳建国', false],
  ])('%s is a unit: %j', (name, unit) => {
    expect(isUnit(name)).toBe(unit)
  })

  it('make the heading of a response, with any signs', () => {
    const { phrases } = wordsOf({ template: 'suggestion', profile: 'national' })
    expect(responseHeading(phrases, '$1增开$$线路')).toBe('关于“$1增开$$线路”的建议')
    expect(responseHeading(phrases, '')).toBe('关于“【建议事项】”的建议')
  })
})

describe('printed facts', () => {
  const known = facts({ session: '市人大一次会议', proposalNumber: '7', issuer: '市人大', recipients: ['王强'] })

  it('are found in order, the longer one where two overlap', () => {
    const text = '市人大：王强代表在市人大一次会议提出第7号建议'
    expect(printedFactRanges(text, known).map(({ fact, start, end }) => [fact, text.slice(start, end)])).toEqual([
      ['issuer', '市人大'],
      ['recipients', '王强代表'],
      ['session', '市人大一次会议'],
      ['proposalNumber', '第7号'],
    ])
  })

  it.each<[string, Partial<Facts>, string]>([
    ['请见第7号、第77号', { proposalNumber: '8' }, '请见第8号、第77号'],
    ['市人大在市人大一次会议', { issuer: '市政协' }, '市政协在市人大一次会议'],
    ['王强代表：', { recipients: [] }, '【姓名】代表：'],
    ['别的话', { session: '另一次会议' }, '别的话'],
    ['', { session: '另一次会议' }, ''],
  ])('%s is exchanged with %j to %s', (text, change, expected) => {
    expect(exchangeFacts(text, known, { ...known, ...change })).toBe(expected)
  })

  it('stay where nothing changed', () => {
    const text = '市人大一次会议第7号'
    expect(exchangeFacts(text, known, known)).toBe(text)
  })
})

describe('the library', () => {
  it('has templates and profiles with ids of their own', () => {
    for (const list of [templates, profiles]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    expect(templates.map(({ id }) => id)).toEqual(['suggestion', 'cppcc'])
    expect(profiles[0]?.id).toBe('national')
  })

  it.each(
    templates.flatMap((template) =>
      profiles.map((profile) => [template.name, profile.name, template, profile] as const),
    ),
  )('%s × %s: all phrases fill, without blanks once the facts are known', (_, __, template, profile) => {
    const phrases = phrasesFor(template, profile)
    const bare = printedParts(emptyFacts(template.kind), phrases, profile.distributionSeparator)
    // Some regions leave the agency out of the title.
    const named = bare.title.includes('【单位名称】') ? ['【单位名称】'] : []
    expect(bare.title.match(blankPattern)).toEqual([...named, '【会议名称】', '【编号】'])
    const all: Partial<Facts> = {
      issuer: '甲局',
      session: '某会',
      proposalNumber: '1',
      proposalTitle: '某事',
      recipients: ['王强'],
      date: '2024-01-02',
      disclosure: '主动公开',
      distribution: ['乙办'],
      contact: { name: '周敏', phone: '1' },
    }
    const full = printedParts({ ...emptyFacts(template.kind), ...all }, phrases, profile.distributionSeparator)
    for (const words of Object.values(full)) {
      expect(words).not.toMatch(/[{}【】]/)
      expect(words).not.toBe('')
    }
    expect(phrases.heading).toContain('{recommendation}')
  })

  it('falls back on the general template and the national profile', () => {
    expect(templateOf('none').id).toBe('suggestion')
    expect(profileOf('none').id).toBe('national')
    expect(templateFor('bill').id).toBe('suggestion')
    expect(templateFor('cppcc').id).toBe('cppcc')
  })

  it('knows a region by the agency', () => {
    expect(profileForIssuer('深圳市工业和信息化局').id).toBe('shenzhen')
    expect(profileForIssuer('云州市教育局').id).toBe('national')
  })
})
