import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Program, test } from './launch'

/** The first paragraph of an answer in the sample. */
const answer = 4

const looked = (page: Page) => page.locator('.card-looked .card-message')
const messages = (page: Page) => page.locator('.card-message').allTextContents()

async function openWords({ command, page }: Program): Promise<void> {
  await command('settings')
  await page.getByRole('tab', { name: '自定义词表' }).click()
}

async function addWord(page: Page, term: string, instead: string): Promise<void> {
  await page.getByRole('textbox', { name: '词语' }).fill(term)
  await page.getByRole('textbox', { name: '改为' }).fill(instead)
  await page.getByRole('textbox', { name: '改为' }).press('Enter')
}

test('typing brings a finding at once, and takes it away', async ({ letter }) => {
  await letter.caret(answer, 0)
  await letter.page.keyboard.insertText('《甲》、《乙》')
  await expect.poll(() => letter.underlined(answer)).toContain('《甲》、《乙》')
  await letter.caret(answer, 0)
  await letter.page.keyboard.insertText('看')
  await expect.poll(() => letter.underlined(answer)).toContain('《甲》、《乙》')
  await letter.caret(answer, 5)
  await letter.page.keyboard.press('Backspace')
  await expect.poll(() => letter.underlined(answer)).not.toContain('《甲》、《乙》')
  expect((await letter.words())[answer]).toMatch(/^看《甲》《乙》/)
})

test('F8 goes through the list as it is grouped and filtered, and one key takes the fix', async ({
  letter,
  sample,
}) => {
  const { page } = letter
  const { program } = sample
  await expect(page.locator('.card').first()).toBeVisible()
  await page.getByRole('radio', { name: '按类别' }).check()
  const byKind = await messages(page)
  for (const message of byKind.slice(0, 3)) {
    await program.command('next-finding')
    await expect(looked(page)).toHaveText(message)
  }
  await program.command('previous-finding')
  await expect(looked(page)).toHaveText(byKind[1] ?? '')
  await page.getByRole('radio', { name: /^警告/ }).check()
  const warnings = await messages(page)
  expect(warnings.length).toBeLessThan(byKind.length)
  await program.command('next-finding')
  await expect(page.locator('.card-looked.card-warning')).toHaveCount(1)
  await page.getByRole('radio', { name: /^全部/ }).check()

  await letter.caret(answer, 0)
  await page.keyboard.insertText('《甲》、《乙》')
  await expect.poll(() => letter.underlined(answer)).toContain('《甲》、《乙》')
  await letter.block(answer).click({ position: { x: 60, y: 10 } })
  await expect(page.locator('.card-looked kbd')).toHaveText('Alt+Enter')
  await page.locator('.letter-text').focus()
  await page.keyboard.press('Alt+Enter')
  await expect.poll(async () => (await letter.words())[answer]).toMatch(/^《甲》《乙》/)
})

test('all safe fixes are made at once, and undone in one step', async ({ letter }) => {
  const { page } = letter
  const before = await letter.words()
  await page.getByRole('button', { name: /全部修正/ }).click()
  await expect(page.getByText(/已修正\d+处/)).toBeVisible()
  await expect(page.getByRole('button', { name: /全部修正/ })).toHaveCount(0)
  expect(await letter.words()).not.toEqual(before)
  await letter.caret(0, 1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => letter.words()).toEqual(before)
})

test('a rule that the settings switch off says nothing', async ({ letter, sample, folder }) => {
  const { page } = letter
  const cards = page.locator('.card-message').filter({ hasText: '叠用' })
  await expect(page.locator('.card').first()).toBeVisible()
  await expect(cards).toHaveCount(0)
  await page.getByRole('region', { name: '标题' }).getByRole('button', { name: /^提示/ }).click()
  await expect(cards).toHaveCount(1)
  await sample.program.command('settings')
  await page.getByRole('tab', { name: '核稿规则' }).click()
  await page.getByLabel('查找规则').fill('叠用')
  await page.locator('.rule-row select').first().selectOption({ label: '关闭' })
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(cards).toHaveCount(0)
  const kept = JSON.parse(readFileSync(join(folder, 'user-data/settings.json'), 'utf8'))
  expect(Object.values(kept.rules)).toEqual(['off'])
})

test('own words are kept, given away and taken in, and a bad file is refused whole', async ({ start, folder }) => {
  const program = await start()
  const { page } = program
  await openWords(program)
  await addWord(page, '奇异词', '特别的词')
  await expect(page.locator('.word-row')).toHaveText(/奇异词特别的词/)
  const bad = join(folder, '坏.json')
  writeFileSync(bad, '{"words": [{"term": "甲"}]}')
  const lines = join(folder, '词.txt')
  writeFileSync(lines, '甲乙→丙丁、戊己\n奇异语\n')
  const written = join(folder, '导出.json')
  await program.answer({ open: [bad, lines], save: [written] })
  await page.getByRole('button', { name: '导入…' }).click()
  await expect(page.getByRole('alert')).toContainText('没有导入：“错别字与用词”第1条')
  await page.getByRole('button', { name: '导入…' }).click()
  await expect(page.locator('.word-row')).toHaveCount(3)
  await page.getByRole('button', { name: '导出…' }).click()
  await expect(page.getByText('已导出3条')).toBeVisible()
  expect(JSON.parse(readFileSync(written, 'utf8')).words).toHaveLength(3)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const kept = JSON.parse(readFileSync(join(folder, 'user-data/vocabulary.json'), 'utf8'))
  expect(kept.words.map(({ term }: { term: string }) => term)).toEqual(['奇异词', '甲乙', '奇异语'])
})

test('an own word is found, and a silenced one is not', async ({ letter, sample }) => {
  const { page } = letter
  await letter.caret(answer, 0)
  await page.keyboard.insertText('做好奇异词工作，')
  await openWords(sample.program)
  await addWord(page, '奇异词', '特别的词')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect.poll(() => letter.underlined(answer)).toContain('奇异词')
  const card = page.locator('.card').filter({ hasText: '奇异词' }).first()
  await card.getByRole('button', { name: '加入词表' }).click()
  await expect.poll(() => letter.underlined(answer)).not.toContain('奇异词')
})
