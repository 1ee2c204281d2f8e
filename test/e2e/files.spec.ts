import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftVersion, readDraft, writeDraft } from '../../letter/model/draft'
import { emptyFacts } from '../../letter/model/facts'
import { expect, type Program, test } from './launch'
import { letterPage } from './letter-page'

/** A draft with this paragraph, as its file. */
function draft(words: string): string {
  return writeDraft({
    template: 'suggestion',
    profile: 'national',
    facts: emptyFacts(),
    proposal: null,
    comments: [],
    suggestions: [],
    versions: [],
    ignored: [],
    blocks: [
      { type: 'title', id: 'title', children: [{ text: '关于某建议的答复' }] },
      { type: 'paragraph', id: 'answer', children: [{ text: words }] },
    ],
  })
}

/** The words of the answer in a draft file. */
function answerIn(file: string): string {
  const letter = readDraft(readFileSync(file, 'utf8'))
  if (!letter.ok) throw new Error(letter.message)
  const block = letter.value.blocks.find(({ id }) => id === 'answer')
  return block && block.type !== 'table' ? block.children.map(({ text }) => text).join('') : ''
}

/** Types at the end of the answer of the letter in the first window. */
async function type({ page }: Program, words: string): Promise<void> {
  const letter = await letterPage(page)
  const blocks = await letter.words()
  const index = await page
    .locator('.letter-text [data-block]')
    .evaluateAll((elements) => elements.findIndex((element) => element.getAttribute('data-block') === 'answer'))
  await letter.caret(index, (blocks[index] ?? '').length)
  await page.keyboard.insertText(words)
}

async function titleOf({ app }: Program): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '')
}

async function closeWindow({ app }: Program): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

function recoveryCopies(folder: string): string[] {
  const recovery = join(folder, 'user-data', 'recovery')
  return existsSync(recovery) ? readdirSync(recovery).filter((name) => name.endsWith('.recovery')) : []
}

/** Makes the disk refuse every new file in this folder, as it refuses those who have no permission. */
async function refuseFiles({ app }: Program, folder: string | null): Promise<void> {
  await app.evaluate((_electron, refused) => {
    const { promises } = process.getBuiltinModule('fs')
    const kept = globalThis as typeof globalThis & { openFile?: typeof promises.open }
    kept.openFile ??= promises.open
    const { openFile } = kept
    promises.open = (path, flags, mode) =>
      refused !== null && String(path).startsWith(refused) && flags !== 'r'
        ? Promise.reject(Object.assign(new Error('refused'), { code: 'EACCES' }))
        : openFile(path, flags, mode)
    process.getBuiltinModule('module').syncBuiltinESMExports()
  }, folder)
}

test('a letter is opened, written on, saved and opened again', async ({ start, folder }) => {
  const file = join(folder, '答复.dafu')
  writeFileSync(file, draft('开头'))
  const first = await start({ args: [file] })
  await expect.poll(() => titleOf(first)).toBe('答复.dafu - 答复')
  await type(first, '，接着写')
  await expect.poll(() => titleOf(first)).toBe('*答复.dafu - 答复')
  await first.command('save')
  await expect.poll(() => titleOf(first)).toBe('答复.dafu - 答复')
  expect(answerIn(file)).toBe('开头，接着写')
  expect(recoveryCopies(folder)).toEqual([])
  const closed = first.app.waitForEvent('close')
  await closeWindow(first)
  await closed
  expect(await start().then(({ page }) => page.evaluate(() => window.dafu.recent({})))).toMatchObject({
    recent: [{ name: '答复.dafu', folder }],
    recovered: [],
  })
})

test.describe('closing a window with unsaved words', () => {
  const choices = { save: 0, discard: 1, cancel: 2 }

  test('saves them and closes', async ({ start, folder }) => {
    const file = join(folder, '答复.dafu')
    writeFileSync(file, draft('开头'))
    const program = await start({ args: [file] })
    await type(program, '，新')
    await expect.poll(() => titleOf(program)).toContain('*')
    await program.answer({ box: [choices.save] })
    const closed = program.app.waitForEvent('close')
    await closeWindow(program)
    await closed
    expect(answerIn(file)).toBe('开头，新')
    expect(recoveryCopies(folder)).toEqual([])
  })

  test('drops them only when told to', async ({ start, folder }) => {
    const file = join(folder, '答复.dafu')
    writeFileSync(file, draft('开头'))
    const program = await start({ args: [file] })
    await type(program, '，新')
    await expect.poll(() => recoveryCopies(folder)).toHaveLength(1)
    await program.answer({ box: [choices.cancel, choices.discard] })
    await closeWindow(program)
    await expect.poll(() => program.heard()).toEqual(['是否保存对“答复.dafu”的修改？'])
    expect(program.app.windows()).toHaveLength(1)
    expect(recoveryCopies(folder)).toHaveLength(1)
    const closed = program.app.waitForEvent('close')
    await closeWindow(program)
    await closed
    expect(answerIn(file)).toBe('开头')
    expect(recoveryCopies(folder)).toEqual([])
  })

  test('stays when saving is called off, also when the program is to quit', async ({ start, folder }) => {
    const text = join(folder, '来文.txt')
    writeFileSync(text, '关于市人大第123号建议的答复\n张三代表：\n感谢您的建议。\n')
    const program = await start({ args: [text] })
    await expect.poll(() => titleOf(program)).toContain('*')
    await program.answer({ box: [choices.save], save: [null] })
    await program.app.evaluate(({ app }) => app.quit())
    await expect.poll(() => program.heard()).toHaveLength(2)
    await program.page.waitForTimeout(300)
    expect(program.app.windows()).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.endsWith('.dafu'))).toEqual([])
  })
})

test.describe('a file that is no letter', () => {
  for (const [what, name, content, message] of [
    ['broken', '坏.dafu', draft('开头').slice(0, -30), '损坏'],
    ['of a newer program', '新.dafu', draft('开头').replace(`"version": ${draftVersion}`, '"version": 99'), '更新版本'],
    ['something else', '别的.dafu', '不是草稿', '不是答复草稿'],
  ] as const)
    test(`that is ${what} is told and left untouched`, async ({ start, folder }) => {
      const file = join(folder, name)
      writeFileSync(file, content)
      const { page } = await start({ args: [file] })
      const begun = await page.evaluate(() => window.dafu.start({}))
      expect(begun).toMatchObject({ document: null, problem: expect.stringContaining(message) })
      await expect(page.getByText(begun.problem ?? '')).toBeVisible()
      expect(readFileSync(file, 'utf8')).toBe(content)
      expect(readdirSync(folder).sort()).toEqual([name, 'user-data'].sort())
    })
})

test('a folder that takes no files keeps the words, the mark and the recovery copy', async ({ start, folder }) => {
  const archive = join(folder, '档案')
  mkdirSync(archive)
  const file = join(archive, '答复.dafu')
  writeFileSync(file, draft('开头'))
  const program = await start({ args: [file] })
  await type(program, '，新')
  await expect.poll(() => recoveryCopies(folder)).toHaveLength(1)
  await refuseFiles(program, archive)
  await program.command('save')
  await expect(program.page.getByText('没有保存成功，文字仍在窗口中')).toBeVisible()
  expect(await titleOf(program)).toBe('*答复.dafu - 答复')
  expect(answerIn(file)).toBe('开头')
  expect(readdirSync(archive)).toEqual(['答复.dafu'])
  expect(recoveryCopies(folder)).toHaveLength(1)
  await refuseFiles(program, null)
  await program.command('save')
  await expect.poll(() => titleOf(program)).toBe('答复.dafu - 答复')
  expect(answerIn(file)).toBe('开头，新')
  expect(recoveryCopies(folder)).toEqual([])
})

test('a file that somebody changed meanwhile is not overwritten without a question', async ({ start, folder }) => {
  const file = join(folder, '答复.dafu')
  writeFileSync(file, draft('开头'))
  const program = await start({ args: [file] })
  await type(program, '，我的')
  writeFileSync(file, draft('别人的'))
  await program.command('save')
  await expect.poll(() => program.heard()).toEqual(['“答复.dafu”在打开之后被别人或其他程序改过。'])
  expect(answerIn(file)).toBe('别人的')
  const copy = join(folder, '我的.dafu')
  await program.answer({ box: [0], save: [copy] })
  await program.command('save')
  await expect.poll(() => titleOf(program)).toBe('我的.dafu - 答复')
  expect([answerIn(file), answerIn(copy)]).toEqual(['别人的', '开头，我的'])
})

test('words of a program that was killed come back', async ({ start, folder }) => {
  const file = join(folder, '答复.dafu')
  writeFileSync(file, draft('开头'))
  const killed = await start({ args: [file] })
  await type(killed, '，没有保存')
  await expect.poll(() => recoveryCopies(folder)).toHaveLength(1)
  await killed.kill()
  expect(answerIn(file)).toBe('开头')
  const { page, ...next } = await start()
  const { recovered } = await page.evaluate(() => window.dafu.start({}))
  expect(recovered).toMatchObject([{ name: '答复.dafu' }])
  const answer = await page.evaluate((id) => window.dafu.recover({ recovered: id }), recovered[0]?.id ?? '')
  expect(answer).toMatchObject({ ok: true, value: { name: '答复.dafu', unsaved: true } })
  if (!answer.ok) return
  const { id, text } = answer.value
  expect(text).toContain('开头，没有保存')
  expect(
    await page.evaluate((request) => window.dafu.save(request), { id, text, version: 1, as: false }),
  ).toMatchObject({ ok: true })
  expect(answerIn(file)).toBe('开头，没有保存')
  expect(recoveryCopies(folder)).toEqual([])
  expect(await next.heard()).toEqual([])
})

test('a page that stops is started again with what was kept', async ({ start, folder }) => {
  const file = join(folder, '答复.dafu')
  writeFileSync(file, draft('开头'))
  const program = await start({ args: [file] })
  await type(program, '，没有保存')
  await expect.poll(() => recoveryCopies(folder)).toHaveLength(1)
  const reloaded = program.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve())
        contents?.forcefullyCrashRenderer()
      }),
  )
  await reloaded
  const words = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      'window.dafu.start({}).then(({ document }) => document)',
    ),
  )
  expect(words).toMatchObject({ unsaved: true, name: '答复.dafu', text: expect.stringContaining('开头，没有保存') })
})

test('a second start hands its file to the program that runs', async ({ start, folder }) => {
  const file = join(folder, '答复.dafu')
  writeFileSync(file, draft('开头'))
  const program = await start()
  const code = await program.app.evaluate(
    ({ app }, args) =>
      new Promise<number | null>((resolve) => {
        const { spawn } = process.getBuiltinModule('child_process')
        spawn(process.execPath, [...args.switches, app.getAppPath(), args.file], { stdio: 'ignore' }).once(
          'close',
          resolve,
        )
      }),
    {
      switches: [`--user-data-dir=${join(folder, 'user-data')}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      file,
    },
  )
  expect(code).toBe(0)
  await expect.poll(() => titleOf(program)).toBe('答复.dafu - 答复')
  expect(program.app.windows()).toHaveLength(1)
})

test('a letter that was exported as a Word file is opened again as it was', async ({ start, folder }) => {
  const word = join(folder, '出.docx')
  const program = await start({ args: ['--sample'] })
  const blocks = await (await letterPage(program.page)).blocks()
  await program.answer({ save: [word] })
  await program.command('export-docx')
  await expect.poll(() => existsSync(word)).toBe(true)
  const written = readFileSync(word)
  const again = await start({ args: [word], userData: join(folder, 'another') })
  expect(await (await letterPage(again.page)).blocks()).toEqual(blocks)
  expect(readFileSync(word)).toEqual(written)
})

test('a torn Word file is told of', async ({ start, folder }) => {
  const torn = join(folder, '断.docx')
  writeFileSync(torn, 'PK\x03\x04\x14\x00\x00\x00')
  const { page } = await start({ args: [torn] })
  const { document, problem } = await page.evaluate(() => window.dafu.start({}))
  expect(document).toBeNull()
  await expect(page.getByText(problem ?? 'none')).toBeVisible()
})

test('an old Word file is taken in, and what could not be kept is told', async ({ start }) => {
  const { page } = await start({ args: [join(import.meta.dirname, '../fixtures/word/names-and-table.doc')] })
  expect(await (await letterPage(page)).words()).toContain('专此答复。')
  await expect(page.getByText('合并的单元格没有保留，请核对行列')).toBeVisible()
})

test('a letter is exported where the dialog says', async ({ start, folder }) => {
  const file = join(folder, '答复.dafu')
  writeFileSync(file, draft('开头'))
  const program = await start({ args: [file] })
  await expect.poll(() => titleOf(program)).toBe('答复.dafu - 答复')
  const [word, plain] = [join(folder, '出.docx'), join(folder, '出.txt')]
  await program.answer({ save: [word, plain] })
  await program.command('export-docx')
  await expect.poll(() => existsSync(word)).toBe(true)
  await program.command('export-txt')
  await expect.poll(() => existsSync(plain)).toBe(true)
  expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')
  expect(readFileSync(plain, 'utf8')).toContain('开头')
  expect(await program.heard()).toEqual([
    `save: ${join(folder, '关于某建议的答复.docx')}`,
    `save: ${join(folder, '关于某建议的答复.txt')}`,
  ])
})

test('a second file opens in a window of its own, and no file opens twice', async ({ start, folder }) => {
  const [first, second] = [join(folder, '一.dafu'), join(folder, '二.dafu')]
  writeFileSync(first, draft('一'))
  writeFileSync(second, draft('二'))
  const program = await start({ args: [first] })
  await expect.poll(() => titleOf(program)).toBe('一.dafu - 答复')
  await program.answer({ open: [second, first, second] })
  await program.command('open')
  await expect.poll(() => program.app.windows().length).toBe(2)
  const other = program.app.windows().find((page) => page !== program.page)
  await expect(other?.locator('[data-block="answer"]') ?? program.page.locator('none')).toHaveText('二')
  for (const _ of [1, 2]) await program.page.evaluate(() => window.dafu.open({}))
  expect(program.app.windows()).toHaveLength(2)
  await expect(program.page.locator('[data-block="answer"]')).toHaveText('一')
})

test('the end of the session asks nothing and keeps the recovery copy', async ({ start, folder }) => {
  test.skip(process.platform === 'win32', 'Windows has no such signal.')
  const file = join(folder, '答复.dafu')
  writeFileSync(file, draft('开头'))
  const program = await start({ args: [file] })
  await type(program, '，没有保存')
  await expect.poll(() => recoveryCopies(folder)).toHaveLength(1)
  const closed = program.app.waitForEvent('close')
  program.app.process().kill('SIGTERM')
  await closed
  expect(answerIn(file)).toBe('开头')
  expect(recoveryCopies(folder)).toHaveLength(1)
})
