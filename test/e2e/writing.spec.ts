import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { blockText } from '../../letter/model/block'
import { readDraft } from '../../letter/model/draft'
import { expect, test } from './launch'
import { letterPage } from './letter-page'

const validator = join(import.meta.dirname, '../../../shared/tools/validate-docx')
const canValidate = existsSync(validator) && spawnSync('xmllint', ['--version']).status === 0

const wordHtml =
  '<p class=MsoNormal>三、关于“停车”的建议</p><p>已完成<b>改造</b>。</p>' +
  '<table><tr><td>项目</td><td>金额</td></tr><tr><td>甲</td><td>1</td></tr></table>'

test('a letter from nothing: facts, answers by composition, responses moved, a finding mended, saved, reopened, exported', async ({
  start,
  folder,
}) => {
  const program = await start()
  const { page } = program
  const file = join(folder, '停车.dafu')
  const docx = join(folder, '停车.docx')

  await page.getByRole('button', { name: /政协提案答复函/ }).click()
  await page.getByLabel('地区').selectOption({ label: '深圳市' })
  await page.getByLabel('会议名称').fill('市政协七届一次会议')
  await page.getByLabel('提案编号').fill('20220118')
  await page.getByLabel('提案标题').fill('关于缓解老旧小区停车难的提案')
  await page.getByLabel('委员姓名').fill('林一、陈二')
  await page.getByLabel('每行一条').fill('增建立体车库\n错时共享车位')
  await page.getByLabel('单位全称').fill('深圳市交通运输局')
  await page.getByLabel('标题中的单位名称').fill('深圳市交通运输局')
  await page.getByLabel('发文字号').fill('深交函〔2022〕118号')
  await page.getByRole('textbox', { name: '成文日期' }).fill('2022-08-31')
  await page.getByRole('radio', { name: '主动公开' }).click()
  await page.getByRole('button', { name: '新建', exact: true }).click()

  const letter = await letterPage(page)
  expect(await letter.blocks()).toEqual([
    'title: 深圳市交通运输局关于市政协七届一次会议第20220118号提案答复意见的函',
    'salutation: 尊敬的林一、陈二委员：',
    'opening: 你们在市政协七届一次会议上提出的《关于缓解老旧小区停车难的提案》（第20220118号提案）收悉。感谢你们对有关工作的关心和支持。经认真研究，现答复如下：',
    'heading1: 一、关于“增建立体车库”的建议',
    'paragraph: ',
    'heading1: 二、关于“错时共享车位”的建议',
    'paragraph: ',
    'closing: 再次感谢你们对有关工作的关心与支持！',
    'formula: 专此答复。',
    'signature: 深圳市交通运输局',
    'date: 2022年8月31日',
    'note: ',
    'disclosure: 公开方式：主动公开',
    'distribution: 抄送：市政协提案委、市政府督查室。',
  ])

  await letter.caret(4, 0)
  await letter.compose(['w', 'wo', 'wo ju'], '我局已出台')
  await page.keyboard.insertText('《停车条例》、《车库规范》。')
  await letter.caret(6, 0)
  await letter.compose(['xia', 'xia yi bu'], '下一步推进共享。')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect.poll(async () => (await letter.blocks())[3]).toBe('heading1: 一、关于“错时共享车位”的建议')
  expect((await letter.blocks())[5]).toBe('heading1: 二、关于“增建立体车库”的建议')

  await page.getByRole('tab', { name: /检查/ }).click()
  await page.getByRole('button', { name: /全部修正/ }).click()
  await expect.poll(async () => (await letter.words())[6]).toBe('我局已出台《停车条例》《车库规范》。')
  await page.keyboard.press('Control+z')

  await letter.caret(6, 0)
  await page.keyboard.press('Control+Enter')
  await letter.compose(['zhi', 'zhi fa'], '加强执法')
  expect((await letter.blocks())[7]).toBe('heading1: 三、关于“加强执法”的建议')

  await program.answer({ save: [file] })
  await program.command('save')
  await expect.poll(() => existsSync(file)).toBe(true)
  const written = await letter.words()
  const draft = readDraft(readFileSync(file, 'utf8'))
  expect(draft.ok && draft.value.blocks.map(blockText)).toEqual(written)

  await program.answer({ save: [docx] })
  await program.command('export-docx')
  await expect.poll(() => existsSync(docx) && statSync(docx).size).toBeGreaterThan(5000)
  await expect(page.getByText('已导出')).toBeVisible()
  if (canValidate) execFileSync(validator, [docx])
  else test.info().annotations.push({ type: 'skipped', description: 'validate-docx is not there' })

  await program.kill()
  const again = await start({ args: [file] })
  expect(await (await letterPage(again.page)).words()).toEqual(written)
})

test('facts are typed once and followed, and words written by hand stay', async ({ letter }) => {
  const { page } = letter
  await letter.caret(2, 0)
  await page.keyboard.insertText('经研究，')
  await page.getByRole('tab', { name: '信息' }).click()
  await page.getByLabel('建议编号').fill('77')
  await page.getByLabel('建议编号').press('Enter')
  await expect.poll(async () => (await letter.words())[0]).toContain('第77号建议')
  const opening = (await letter.words())[2] ?? ''
  expect(opening).toMatch(/^经研究，您在/)
  expect(opening).toContain('第77号建议《')
  await letter.caret(2, 0)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await letter.words())[0]).toContain('第20210639号建议')
})

test('no key loses a part of the template', async ({ letter }) => {
  const before = (await letter.blocks()).length
  await letter.page.locator('.letter-text').focus()
  await letter.caret(0, 3)
  await letter.page.keyboard.press('Control+a')
  await letter.page.keyboard.press('Delete')
  await expect.poll(async () => (await letter.words()).join('')).toBe('')
  const names = (await letter.blocks()).map((block) => block.split(':')[0])
  for (const part of [
    'title',
    'salutation',
    'opening',
    'closing',
    'formula',
    'signature',
    'date',
    'disclosure',
    'distribution',
  ])
    expect(names).toContain(part)
  await letter.page.keyboard.press('Control+z')
  await expect.poll(async () => (await letter.blocks()).length).toBe(before)
})

test('copying gives numbers, pasting into a letter gives blocks, all at once', async ({ letter, sample }) => {
  const { app } = sample.program
  await letter.caret(4, 0)
  await letter.page.keyboard.press('Control+a')
  await letter.page.keyboard.press('Control+c')
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('八、关于“尽快出台')
  const end = ((await letter.words())[4] ?? '').length
  await letter.caret(4, end)
  // Electron's versions disagree on the type of what is written; HTML by name is what all of them take.
  await app.evaluate(({ clipboard }, html) => Reflect.apply(clipboard.write, clipboard, [{ html }]), wordHtml)
  await letter.page.keyboard.press('Control+v')
  await expect
    .poll(async () => (await letter.blocks()).slice(5, 8))
    .toEqual(['heading1: 二、关于“停车”的建议', 'paragraph: 已完成改造。', 'table: 项目金额甲1'])
})

test('finds with a regular expression and replaces, and undo takes it back in one step', async ({ letter, sample }) => {
  const { page } = letter
  const before = await letter.words()
  await sample.program.command('replace')
  await page.getByRole('button', { name: /正则/ }).click()
  await page.getByPlaceholder('查找').fill('(\\d{4})年')
  await expect(page.getByText(/共\d+处/)).toBeVisible()
  await page.getByPlaceholder('替换为').fill('公元$1年')
  await page.getByRole('button', { name: '全部替换' }).click()
  await expect.poll(async () => (await letter.words()).join('')).toContain('公元2021年')
  await page.getByPlaceholder('查找').fill('(')
  await expect(page.getByText(/正则表达式有误/)).toBeVisible()
  await page.keyboard.press('Escape')
  await letter.caret(0, 1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => letter.words()).toEqual(before)
})

test('a finding is ignored with a reason, and taken back', async ({ letter }) => {
  const { page } = letter
  const card = page.getByText('会议名称写法不一致', { exact: false }).first()
  await expect(card).toBeVisible()
  await sampleIgnore(page, '市里要求这样写')
  await expect(page.getByText(/已忽略/).first()).toBeVisible()
  await letter.caret(0, 1)
  await page.keyboard.press('Control+z')
  await expect(card).toBeVisible()
})

async function sampleIgnore(page: import('@playwright/test').Page, reason: string): Promise<void> {
  const finding = page.locator('li, article').filter({ hasText: '会议名称写法不一致' }).first()
  await finding.getByRole('button', { name: '忽略' }).click()
  await page.getByPlaceholder(/理由/).fill(reason)
  await page.getByPlaceholder(/理由/).press('Enter')
}

test('a table grows and shrinks, and a paragraph takes a level, by the toolbar', async ({ letter }) => {
  const { page } = letter
  const cells = () => page.locator('.letter-text tr').evaluateAll((rows) => rows.map((row) => row.children.length))
  await letter.caret(4, 0)
  await letter.insertTable(2, 2)
  for (const [button, size] of [
    ['下方插行', [2, 2, 2]],
    ['右侧插列', [3, 3, 3]],
    ['删除行', [3, 3]],
    ['删除列', [2, 2]],
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await expect.poll(cells).toEqual(size)
  }
  await page.getByRole('button', { name: '删除表格' }).click()
  await expect(page.locator('.letter-text table')).toHaveCount(0)
  await letter.caret(4, 0)
  await page.getByLabel('段落级别').selectOption('二级标题')
  await expect.poll(async () => (await letter.blocks())[4]).toMatch(/^heading2: （一）/)
})
