import { expect, type LetterPage, test } from './launch'

/** Where the sample's parts stand: title, salutation, opening, first heading, first answer. */
const opening = 2
const heading = 3
const answer = 4

async function near(letter: LetterPage, index: number): Promise<string> {
  return (await letter.words())[index] ?? ''
}

/** What is on disk after saving must be what is on the page. */
async function expectSaved(letter: LetterPage, saved: () => Promise<string[]>): Promise<void> {
  expect(await saved()).toEqual(await letter.words())
}

test.describe('composing Chinese', () => {
  test('in an empty block', async ({ letter, emptyAnswer, savedWords }) => {
    await letter.caret(emptyAnswer, 0)
    await letter.compose(['w', 'wo', 'wo s', 'wo shi'], '我市')
    await letter.compose(['j', 'ji', 'ji j', 'ji ji'], '积极')
    expect(await near(letter, emptyAnswer)).toBe('我市积极')
    await expectSaved(letter, savedWords)
  })

  test('in the middle of a paragraph', async ({ letter, savedWords }) => {
    const before = await near(letter, answer)
    await letter.caret(answer, 4)
    await letter.compose(['l', 'li', 'li x', 'li xu'], '连续')
    await letter.compose(['d'], '多')
    expect(await near(letter, answer)).toBe(`${before.slice(0, 4)}连续多${before.slice(4)}`)
    await expectSaved(letter, savedWords)
  })

  test('with every candidate longer or shorter than the last', async ({ letter }) => {
    const before = await near(letter, answer)
    await letter.caret(answer, 2)
    await letter.compose(['zh', 'zhong', '中', '中国', '中国人民', '中'], '中华人民共和国')
    expect(await near(letter, answer)).toBe(`${before.slice(0, 2)}中华人民共和国${before.slice(2)}`)
  })

  test('over a selection of several blocks', async ({ letter, savedWords }) => {
    const before = await letter.words()
    await letter.caret(answer, 2, { index: answer + 2, offset: 3 })
    await letter.compose(['g', 'ge'], '更')
    const after = await letter.words()
    expect(after[answer]).toBe(`${before[answer]?.slice(0, 2)}更${before[answer + 2]?.slice(3)}`)
    expect(after.length).toBe(before.length - 2)
    await expectSaved(letter, savedWords)
  })

  test('over a selection that takes in parts of the template', async ({ letter }) => {
    const before = await letter.words()
    await letter.caret(1, 2, { index: opening, offset: 3 })
    await letter.compose(['x', 'xi'], '新')
    const after = await letter.words()
    expect(after[1]).toBe(`${before[1]?.slice(0, 2)}新`)
    expect(after[opening]).toBe(before[opening]?.slice(3))
    expect(after.length).toBe(before.length)
  })

  test('over everything', async ({ letter }) => {
    const before = await letter.words()
    await letter.caret(answer, 0)
    await letter.page.keyboard.press('Control+a')
    await letter.compose(['a', 'an'], '安')
    const after = await letter.words()
    expect(after[0]).toBe('安')
    expect(after.slice(1).join('')).toBe('')
    await letter.page.keyboard.press('Control+z')
    await letter.page.keyboard.press('Control+z')
    await expect.poll(() => letter.words()).toEqual(before)
  })

  test('before and behind a printed fact', async ({ letter }) => {
    const before = await near(letter, opening)
    const start = before.indexOf('市七届人大一次会议')
    const end = before.indexOf('市人大七届一次会议')
    const at = start >= 0 ? start : end
    expect(at).toBeGreaterThan(0)
    await letter.caret(opening, at)
    await letter.compose(['q', 'qian'], '前')
    await letter.caret(opening, at + 10)
    await letter.compose(['h', 'hou'], '后')
    expect(await near(letter, opening)).toBe(
      `${before.slice(0, at)}前${before.slice(at, at + 9)}后${before.slice(at + 9)}`,
    )
  })

  test('in a heading, at its start and at its end', async ({ letter }) => {
    const before = await near(letter, heading)
    await letter.caret(heading, 0)
    await letter.compose(['t', 'tou'], '头')
    await letter.caret(heading, before.length + 1)
    await letter.compose(['w', 'wei'], '尾')
    expect(await near(letter, heading)).toBe(`头${before}尾`)
    expect((await letter.blocks())[heading]).toBe(`heading1: 一、头${before}尾`)
  })

  test('in a table cell', async ({ letter }) => {
    await letter.caret(answer, 0)
    await letter.insertTable(2, 2)
    await expect.poll(() => letter.page.evaluate(() => document.activeElement?.className)).toContain('letter-text')
    await letter.compose(['x', 'xiang'], '项目')
    await letter.page.keyboard.press('Tab')
    await letter.compose(['j', 'jin'], '金额')
    expect((await letter.words())[answer + 1]).toBe('项目金额')
  })

  test('Enter, Tab, Esc and digits that belong to the input method change nothing else', async ({ letter }) => {
    const before = await letter.words()
    await letter.caret(answer, 3)
    for (const [key, code] of [
      ['Enter', 'Enter'],
      ['Tab', 'Tab'],
      ['Escape', 'Escape'],
      ['1', 'Digit1'],
      ['Backspace', 'Backspace'],
      ['ArrowDown', 'ArrowDown'],
    ] as const) {
      await letter.preedit(['n', 'ni'])
      await letter.imeKey(key, code)
      await letter.compose(['你'], null)
      expect(await letter.words()).toEqual(before)
    }
    await letter.preedit(['n', 'ni'])
    await letter.imeKey('1', 'Digit1')
    await letter.compose([], '你')
    expect(await near(letter, answer)).toBe(`${before[answer]?.slice(0, 3)}你${before[answer]?.slice(3)}`)
  })

  test('called off leaves no trace', async ({ letter }) => {
    const before = await letter.words()
    await letter.caret(answer, 5)
    await letter.compose(['q', 'qu', 'qux'], null)
    expect(await letter.words()).toEqual(before)
  })

  test('undo right after takes back just what was composed', async ({ letter }) => {
    const before = await letter.words()
    await letter.caret(answer, 4)
    await letter.compose(['c', 'ce', 'ces', 'ceshi'], '测试')
    await letter.page.keyboard.press('Control+z')
    await expect.poll(() => letter.words()).toEqual(before)
    await letter.page.keyboard.press('Control+y')
    await expect.poll(() => near(letter, answer)).toContain('测试')
  })

  test('typed, deleted whole and typed again', async ({ letter, emptyAnswer }) => {
    await letter.caret(emptyAnswer, 0)
    await letter.compose(['h', 'hao'], '好')
    await letter.page.keyboard.press('Backspace')
    expect(await near(letter, emptyAnswer)).toBe('')
    await letter.compose(['h', 'hao'], '好的')
    expect(await near(letter, emptyAnswer)).toBe('好的')
  })

  test('arrow keys after a word repeat nothing', async ({ letter }) => {
    const before = await near(letter, answer)
    await letter.caret(answer, 4)
    await letter.compose(['z', 'zh'], '中')
    await letter.page.keyboard.press('ArrowRight')
    await letter.page.keyboard.press('ArrowLeft')
    await letter.page.keyboard.press('ArrowLeft')
    await letter.compose(['s', 'sh'], '上')
    expect(await near(letter, answer)).toBe(`${before.slice(0, 4)}上中${before.slice(4)}`)
  })

  test('findings that arrive meanwhile wait until the word is done', async ({ letter }) => {
    await letter.caret(answer, 0)
    await letter.page.keyboard.insertText('《甲》、《乙》')
    await letter.preedit(['z', 'zh', 'zho'])
    await letter.page.waitForTimeout(1500)
    expect(await near(letter, answer)).toContain('《甲》、《乙》zho')
    await letter.compose(['zhong'], '中')
    expect(await near(letter, answer)).toContain('《甲》、《乙》中')
    await expect.poll(() => letter.underlined(answer)).toContain('《甲》、《乙》')
    await letter.compose(['w', 'wen'], '文')
    expect(await near(letter, answer)).toContain('《甲》、《乙》中文')
  })

  test('in a field of the facts, the letter follows only the finished word', async ({ letter }) => {
    await letter.page.getByRole('tab', { name: '信息' }).click()
    const field = letter.page.getByLabel('单位全称')
    await field.fill('')
    await field.focus()
    await letter.compose(['s', 'shen', 'shen zhen'], '深圳市水务局')
    await letter.page.keyboard.press('Tab')
    await expect.poll(async () => (await letter.words()).join('\n')).toContain('深圳市水务局')
    expect((await letter.words()).join('\n')).not.toContain('shen')
  })
})
