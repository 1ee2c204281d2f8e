import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './launch'

test('an export is measured, and the list of all parameters is a click away', async ({ sample, letter, folder }) => {
  const { program } = sample
  const { page } = letter
  const word = join(folder, '答复.docx')
  await program.answer({ save: [word] })
  await program.command('save')
  await program.command('export-docx')
  await expect.poll(() => existsSync(word)).toBe(true)
  const notice = page.getByRole('main').getByRole('status')
  await expect(notice).toContainText('已导出“答复.docx”')
  await expect(notice).toContainText(/自检：\d{2}项合格，\d+项未判定/)

  await notice.getByRole('button', { name: '查看明细' }).click()
  const dialog = page.getByRole('dialog', { name: '导出自检' })
  await expect(dialog).toContainText('没有不合格的项目')
  await expect(dialog.getByText('不合格', { exact: true })).toHaveCount(0)
  const row = dialog.getByRole('row', { name: /发文机关标志位置/ })
  await expect(row).toContainText('30 mm')
  await expect(row).toContainText('10.1')

  // What nobody can tell is folded until it is asked for.
  await expect(dialog.getByRole('row', { name: /附件说明字体/ })).toBeHidden()
  await dialog.getByText('未判定').click()
  await expect(dialog.getByRole('row', { name: /附件说明字体/ })).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('what is wrong stands first', async ({ sample, letter, folder }) => {
  const { program } = sample
  const { page } = letter
  const fonts = await page.evaluate(async () => {
    return window.dafu.settings({ change: { fonts: { body: '宋体' } } })
  })
  expect(fonts.ok).toBe(true)
  const word = join(folder, '答复.docx')
  await program.answer({ save: [word] })
  await program.command('save')
  await program.command('export-docx')
  const notice = page.getByRole('main').getByRole('status')
  await expect(notice).toContainText(/自检：\d+项不合格，\d+项未判定/)
  await notice.getByRole('button', { name: '查看明细' }).click()
  const dialog = page.getByRole('dialog', { name: '导出自检' })
  await expect(dialog.locator('summary').first()).toContainText('不合格')
  await expect(dialog.getByRole('row', { name: /正文字体/ })).toContainText('宋体')
})
