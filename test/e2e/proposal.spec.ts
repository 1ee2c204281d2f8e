import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './launch'
import { letterPage } from './letter-page'

const proposal = `云州市第八届人民代表大会第三次会议
代表建议、批评和意见
编号：117
标题：关于完善城东片区公交线网的建议
领衔代表：陈立群
一、存在的主要问题
（一）线路覆盖不足。城东片区现有公交线路4条。
（二）站点设置不合理。学校门口没有站点。
二、几点建议
（一）增开城东片区公交线路。建议开通连接地铁站的线路。
（二）优化学校周边公交站点。
（三）加密早晚高峰班次。
`

test('a letter is begun from the file of its proposal, corrected before and compared after', async ({
  start,
  folder,
}) => {
  const file = join(folder, '第117号建议.txt')
  const wrong = join(folder, '坏.docx')
  writeFileSync(file, proposal)
  writeFileSync(wrong, 'PK')
  const program = await start()
  const { page } = program
  await page.getByRole('button', { name: /人大代表建议答复函/ }).click()

  await program.answer({ open: [wrong, file] })
  await page.getByRole('button', { name: '从原件读取……' }).click()
  await expect(page.getByText(/文件已损坏/)).toBeVisible()
  await page.getByRole('button', { name: '从原件读取……' }).click()
  await expect(page.getByText('已读取“第117号建议.txt”，认出建议事项3条')).toBeVisible()
  await expect(page.getByLabel('建议编号')).toHaveValue('117')
  await expect(page.locator('.names').getByText('陈立群')).toBeVisible()
  await expect(page.getByLabel('每行一条')).toHaveValue('增开城东片区公交线路\n优化学校周边公交站点\n加密早晚高峰班次')
  await expect(page.getByLabel('原文')).toHaveValue(/线路覆盖不足/)

  await page.getByLabel('每行一条').fill('增开城东片区公交线路，加密早晚高峰班次\n优化学校周边公交站点')
  await page.getByRole('button', { name: '新建', exact: true }).click()
  const letter = await letterPage(page)
  const blocks = await letter.blocks()
  expect(blocks).toContain('heading1: 一、关于“增开城东片区公交线路，加密早晚高峰班次”的建议')
  expect(blocks).toContain('heading1: 二、关于“优化学校周边公交站点”的建议')

  await page.getByRole('tab', { name: /原件/ }).click()
  await expect(page.getByText('已答0 / 共2')).toBeVisible()
  await expect(page.getByLabel('可粘贴原件全文，供对照')).toHaveValue(/几点建议/)
})
