import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layoutLetter } from '../../letter/layout/layout'
import type { PaperLine } from '../../letter/layout/paper'
import { writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { plainLetter, seedLetter } from '../docx/letters'
import { expect, type Program, type StartOptions, test } from './launch'

/** Where pictures are left to be looked at. */
const pictures = join(import.meta.dirname, '../../test-results/print')

/** Words without what a PDF does not tell apart. */
const bare = (text: string): string => text.replace(/[\s—]/gu, '')

/** The lines of a page from top to bottom; what shares a baseline is one line. */
function linesOf(lines: readonly PaperLine[]): string[] {
  const rows = new Map<string, PaperLine[]>()
  for (const line of lines) {
    const baseline = (line.top + 0.8 * line.height).toFixed(1)
    rows.set(baseline, [...(rows.get(baseline) ?? []), line])
  }
  return [...rows.values()].map((row) => bare(row.map(({ text }) => text).join('')))
}

/** The lines of a page of a PDF file. */
function linesInPdf(file: string, page: number): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-f', `${page}`, '-l', `${page}`, file, '-'], { encoding: 'utf8' })
  return text
    .split('\n')
    .map(bare)
    .filter((line) => line !== '')
}

function factsOfPdf(file: string): Record<string, string> {
  const lines = execFileSync('pdfinfo', [file], { encoding: 'utf8' }).split('\n')
  return Object.fromEntries(lines.map((line) => line.split(/:\s+/, 2)))
}

/** Asks that a PDF file has the letter's pages, and on each of them the letter's lines. */
function expectPages(file: string, letter: Letter): void {
  const { pages } = layoutLetter(letter)
  const facts = factsOfPdf(file)
  expect(facts.Pages).toBe(`${pages.length}`)
  const [width, height] = (facts['Page size'] ?? '').split(' x ').map(Number.parseFloat)
  expect(Math.abs((width ?? 0) - 595.28)).toBeLessThan(1)
  expect(Math.abs((height ?? 0) - 841.89)).toBeLessThan(1)
  for (const { number, lines } of pages) {
    const found = linesInPdf(file, number)
    for (const line of linesOf(lines)) expect(found, `page ${number}`).toContain(line)
  }
}

async function startWith(
  start: (options: StartOptions) => Promise<Program>,
  folder: string,
  letter: Letter,
  options: StartOptions = {},
): Promise<Program> {
  const file = join(folder, '答复.dafu')
  writeFileSync(file, writeDraft(letter))
  return start({ ...options, args: [file] })
}

test.describe('the print preview', () => {
  test('shows every page of the letter, and steps from page to page', async ({ start, folder }) => {
    const program = await startWith(start, folder, seedLetter())
    const { page } = program
    const preview = page.locator('.print-preview')
    await program.command('preview')
    await expect(page.getByRole('heading', { name: '打印预览' })).toBeVisible()
    await expect(page.locator('.print-slot')).toHaveCount(layoutLetter(seedLetter()).pages.length)
    await expect(page.getByLabel('页', { exact: true })).toHaveText('第1页，共10页')
    mkdirSync(pictures, { recursive: true })
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(pictures, 'preview-page.png') })
    const widths = await page.evaluate(() => [
      document.querySelector<HTMLElement>('.print-desk')?.offsetWidth,
      innerWidth,
    ])
    expect(widths[0]).toBe(widths[1])
    await page.getByRole('button', { name: '适合宽度' }).click()
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(pictures, 'preview-width.png') })
    await page.getByRole('button', { name: '整页' }).click()
    await page.keyboard.press('PageDown')
    await expect(preview.getByText('第2页，共10页')).toBeVisible()
    await expect(preview.getByText('— 2 —')).toBeVisible()
    await page.keyboard.press('End')
    await expect(preview.getByText('第10页，共10页')).toBeVisible()
    await expect(preview.getByText('专此答复。').last()).toBeInViewport()
    await program.command('zoom-reset')
    await expect(page.locator('.print-percent')).toHaveText('100%')
    await expect(preview.getByText('第10页，共10页')).toBeVisible()
    await preview.getByRole('button', { name: '放大' }).click()
    await expect(page.locator('.print-percent')).toHaveText('110%')
    await page.keyboard.press('Escape')
    await expect(page.locator('.print-preview')).toHaveCount(0)
    await program.command('zoom-reset')
    await page.getByRole('button', { name: '缩小' }).click()
    await expect(page.locator('.zoom-figure')).toHaveText('90%')
  })

  test('has the keyboard for itself, whatever was undone before', async ({ sample, letter }) => {
    const { page } = letter
    const before = await letter.words()
    await letter.caret(0, 3)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
    await page.keyboard.press('Control+z')
    await sample.program.command('preview')
    await page.locator('.print-preview').waitFor()
    await page.waitForTimeout(500)
    await page.keyboard.press('x')
    await page.keyboard.press('PageDown')
    await expect(page.getByLabel('页', { exact: true })).toContainText('第2页')
    expect(await letter.words()).toEqual(before)
  })

  test('leaves the caret where it was', async ({ sample, letter, emptyAnswer }) => {
    await letter.caret(emptyAnswer, 0)
    await sample.program.command('preview')
    await letter.page.locator('.print-preview').waitFor()
    await letter.page.keyboard.press('Escape')
    await letter.page.locator('.print-preview').waitFor({ state: 'detached' })
    await letter.page.keyboard.insertText('接着写')
    expect((await letter.words())[emptyAnswer]).toBe('接着写')
  })

  test('waits for the word that is being composed', async ({ sample, letter, emptyAnswer }) => {
    await letter.caret(emptyAnswer, 0)
    await letter.preedit(['d', 'da', 'dafu'])
    await sample.program.command('preview')
    await letter.page.waitForTimeout(300)
    await expect(letter.page.locator('.print-preview')).toHaveCount(0)
    await letter.compose([], '答复')
    await expect(letter.page.locator('.print-preview')).toBeVisible()
    expect((await letter.words())[emptyAnswer]).toBe('答复')
  })

  test('prints and exports', async ({ start, folder }) => {
    const program = await startWith(start, folder, plainLetter(1))
    const file = join(folder, '答复.pdf')
    await program.answer({ save: [file] })
    await program.command('preview')
    await program.page.getByRole('button', { name: '导出 PDF' }).click()
    await expect(program.page.locator('.print-preview').getByText('已导出“答复.pdf”')).toBeVisible({ timeout: 30_000 })
    expectPages(file, plainLetter(1))
  })

  test('opens a letter of more than 100 pages at once', async ({ start, folder }) => {
    const letter = plainLetter(1200)
    const program = await startWith(start, folder, letter)
    const { page } = program
    await page.locator('.letter-text').waitFor()
    const count = layoutLetter(letter).pages.length
    expect(count).toBeGreaterThan(100)
    const begun = Date.now()
    await program.command('preview')
    await expect(page.locator('.print-slot')).toHaveCount(count)
    await expect(page.locator('.print-preview .sheet').first()).toBeVisible()
    expect(Date.now() - begun).toBeLessThan(4000)
    expect(await page.locator('.print-preview .sheet').count()).toBeLessThan(12)
  })
})

test.describe('the PDF file', () => {
  for (const [name, letter] of [
    ['the seed letter', seedLetter()],
    ['a letter in the document format', plainLetter(20, { format: 'document', signer: '张三', secrecy: '机密' })],
  ] as const)
    test(`has the lines of ${name}, page for page`, async ({ start, folder }) => {
      const program = await startWith(start, folder, letter)
      const file = join(folder, '答复.pdf')
      await program.page.locator('.letter-text').waitFor()
      await program.answer({ save: [file] })
      await program.command('export-pdf')
      await expect(program.page.getByText('已导出“答复.pdf”')).toBeVisible({ timeout: 30_000 })
      expectPages(file, letter)
      expect(program.app.windows()).toHaveLength(1)
      mkdirSync(pictures, { recursive: true })
      execFileSync('pdftoppm', ['-r', '60', '-png', file, join(pictures, name.replaceAll(' ', '-'))])
    })
})

test.describe('the command line', () => {
  const dafu = join(import.meta.dirname, '../../out/cli/dafu.js')

  test('makes a PDF file with the program, also without a screen', async ({ folder }) => {
    const draft = join(folder, '答复.dafu')
    const file = join(folder, '答复.pdf')
    writeFileSync(draft, writeDraft(seedLetter()))
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...bare } = process.env
    for (const env of [process.env, ...(process.platform === 'linux' ? [bare] : [])]) {
      rmSync(file, { force: true })
      execFileSync(process.execPath, [dafu, 'export', draft, '-o', file], { env })
      expectPages(file, seedLetter())
    }
    expect(readdirSync(folder).sort()).toEqual(['答复.dafu', '答复.pdf'])
  })

  test('says in one sentence that a program failed, and writes nothing', async ({ folder }) => {
    const draft = join(folder, '答复.dafu')
    writeFileSync(draft, writeDraft(seedLetter()))
    const ended = spawnSync(process.execPath, [dafu, 'export', draft, '-o', join(folder, '答复.pdf')], {
      encoding: 'utf8',
      env: { ...process.env, DAFU_PROGRAM: '/bin/false' },
    })
    expect([ended.status, ended.stderr.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(ended.stderr).toContain('没有导出 PDF')
    expect(readdirSync(folder)).toEqual(['答复.dafu'])
  })
})

test('the program makes a PDF file beside one that is open, and leaves nothing of its own', async ({
  start,
  folder,
}) => {
  const open = await start()
  const draft = join(folder, '答复.dafu')
  const temporary = join(folder, 'temporary')
  writeFileSync(draft, writeDraft(plainLetter(1)))
  mkdirSync(temporary)
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  for (const own of [[], [`--user-data-dir=${join(folder, 'user-data')}`]]) {
    const file = join(folder, `${own.length}.pdf`)
    const args = [...noSandbox, ...own, join(import.meta.dirname, '../..'), `--export-pdf=${file}`, draft]
    execFileSync(open.app.process().spawnfile, args, { env: { ...env, TMPDIR: temporary }, timeout: 60_000 })
    expectPages(file, plainLetter(1))
  }
  expect(readdirSync(temporary)).toEqual([])
  expect(open.app.windows()).toHaveLength(1)
  await expect(open.page.locator('.letter-text')).toHaveCount(0)
})

test.describe('printing', () => {
  test('prints the pages by the dialog of the system, and says why it failed', async ({ start, folder }) => {
    const program = await startWith(start, folder, seedLetter())
    const { app, page } = program
    await page.locator('.letter-text').waitFor()
    const answers: [boolean, string][] = [
      [false, 'Print job failed'],
      [false, 'Print job canceled'],
    ]
    await app.evaluate(({ app: electron }, replies) => {
      electron.on('web-contents-created', (_event, contents) => {
        contents.print = (options, done) => {
          const heard = (Reflect.get(globalThis, 'printed') ?? []) as unknown[]
          Reflect.set(globalThis, 'printed', [...heard, options])
          const [isDone, reason] = replies.shift() ?? [true, '']
          setTimeout(() => done?.(isDone, reason))
        }
      })
    }, answers)
    const times = () => app.evaluate(() => (Reflect.get(globalThis, 'printed') as unknown[] | undefined)?.length)
    await program.command('print')
    await expect(page.getByText('没有打印成功，请检查打印机后再试。')).toBeVisible()
    await program.command('print')
    await expect.poll(times).toBe(2)
    await expect(page.getByText('没有打印成功，请检查打印机后再试。')).toBeHidden()
    await expect.poll(() => app.windows().length).toBe(1)
    await program.command('print')
    await expect.poll(times).toBe(3)
    expect(await app.evaluate(() => (Reflect.get(globalThis, 'printed') as unknown[])[0])).toMatchObject({
      pageSize: 'A4',
      margins: { marginType: 'none' },
    })
  })
})

test('the page that is printed has no bridge, and stands behind the same walls', async ({ start, folder }) => {
  const { app, page, command } = await startWith(start, folder, plainLetter(1))
  await page.locator('.letter-text').waitFor()
  await app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = async (_options, done) => {
        const seen = {
          preferences: Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []),
          names: await contents.executeJavaScript('[typeof dafu, typeof require, typeof process, location.href]'),
        }
        Reflect.set(globalThis, 'seen', seen)
        done?.(true, '')
      }
    })
  })
  await command('print')
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'seen')))
    .toMatchObject({
      preferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true },
      names: ['undefined', 'undefined', 'undefined', 'app://dafu/print.html'],
    })
})

test.describe('missing fonts', () => {
  test('are told once since the start, and in the settings', async ({ start, folder }) => {
    const program = await startWith(start, folder, plainLetter(1), { settings: {} })
    const { page } = program
    await page.locator('.letter-text').waitFor()
    const file = join(folder, '答复.docx')
    await program.answer({ save: [file, join(folder, '再次.docx')] })
    await program.command('export-docx')
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('本机没有安装“方正小标宋简体”')
    mkdirSync(pictures, { recursive: true })
    await page.screenshot({ path: join(pictures, 'question.png') })
    await question.getByRole('button', { name: '去设置字体' }).click()
    await expect(page.getByText('本机没有安装，以相近字体代替显示。').first()).toBeVisible()
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(pictures, 'settings.png') })
    await page.keyboard.press('Escape')
    expect(existsSync(file)).toBe(false)
    await program.command('export-docx')
    await question.getByRole('button', { name: '继续导出' }).click()
    await expect(page.getByText('已导出“答复.docx”')).toBeVisible()
    await program.command('export-docx')
    await expect(page.getByText('已导出“再次.docx”')).toBeVisible()
  })

  test('are not told again where somebody does not want it', async ({ start, folder }) => {
    const first = await startWith(start, folder, plainLetter(1), { settings: {} })
    await first.page.locator('.letter-text').waitFor()
    await first.command('print')
    const question = first.page.getByRole('alertdialog')
    await question.getByLabel('不再提示这些字体').check()
    await first.app.evaluate(({ app: electron }) => {
      electron.on('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => setTimeout(() => done?.(true, ''))
      })
    })
    await question.getByRole('button', { name: '继续打印' }).click()
    await expect(question).toHaveCount(0)
    await expect
      .poll(() => first.page.evaluate(async () => (await window.dafu.start({})).settings.knownMissing))
      .toContain('方正小标宋简体')
  })
})

test('settings that are changed in one window are those of all', async ({ start, folder }) => {
  const { app, page, command } = await startWith(start, folder, plainLetter(1))
  await page.locator('.letter-text').waitFor()
  await page.evaluate(() => {
    window.dafu.on('settings', ({ issuer, fonts }) => Reflect.set(window, 'heard', [issuer, fonts.body]))
  })
  const opened = app.waitForEvent('window')
  await command('new')
  const second = await opened
  await second.getByRole('dialog').waitFor()
  await second.evaluate(() => window.dafu.settings({ change: { issuer: '某局' } }))
  await page.evaluate(() => window.dafu.settings({ change: { fonts: { body: '宋体' } } }))
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['某局', '宋体'])
})
