import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test'
import type { Bridge, CommandName, Settings } from '../../electron/bridge'
import { standardFonts } from '../../letter/docx/write/fonts'
import { blockText } from '../../letter/model/block'
import { readDraft } from '../../letter/model/draft'
import { type LetterPage, letterPage } from './letter-page'

export { expect } from '@playwright/test'
export type { LetterPage } from './letter-page'

declare global {
  interface Window {
    dafu: Bridge
  }
}

const project = join(import.meta.dirname, '../..')

/** What the dialogs of the system answer, in the order in which they come up; null and -1 call off. */
export type DialogAnswers = { open: (string | null)[]; save: (string | null)[]; box: number[] }
type Standing = typeof globalThis & { dialogAnswers?: DialogAnswers; dialogsHeard?: string[] }

/** The running program. */
export type Program = {
  app: ElectronApplication
  /** The first window's page. */
  page: Page
  /** Sets what the dialogs answer next; where nothing is left they are called off. */
  answer(answers: Partial<DialogAnswers>): Promise<void>
  /** What the dialogs have said so far. */
  heard(): Promise<string[]>
  /** Chooses an entry of the menu, as its key does. */
  command(name: CommandName): Promise<void>
  isOver(): boolean
  /** Ends the program without giving it a chance to do anything. */
  kill(): Promise<void>
}

/** `settings` are those of a first start; by default nobody is told of fonts that no test computer has. */
export type StartOptions = { args?: string[]; userData?: string; settings?: Partial<Settings> }

type Fixtures = {
  /** A folder of the test's own. */
  folder: string
  start: (options?: StartOptions) => Promise<Program>
  /** The program with the sample letter, which is saved in a file. */
  sample: { program: Program; file: string }
  letter: LetterPage
  /** The index of a paragraph without words. */
  emptyAnswer: number
  /** Saves, and gives the words of every block as they are on disk. */
  savedWords: () => Promise<string[]>
}

/** The Electron that runs the program: the one of `npm test`, else the one that the project's script finds. */
function runtime(): string {
  const chosen = process.env.DAFU_ELECTRON
  if (chosen) return chosen
  const printed = execFileSync(process.execPath, [join(project, 'scripts/runtime.js')], { encoding: 'utf8' })
  return printed.trim().split('\n').at(-1) ?? ''
}

async function standInForDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const standing = globalThis as Standing
    const answers: DialogAnswers = { open: [], save: [], box: [] }
    const heard: string[] = []
    Object.assign(standing, { dialogAnswers: answers, dialogsHeard: heard })
    const chosen = (path: string | null | undefined) => ({ canceled: !path, filePath: path ?? '' })
    Object.assign(dialog, {
      showOpenDialog: async () => {
        const { canceled, filePath } = chosen(answers.open.shift())
        return { canceled, filePaths: canceled ? [] : [filePath] }
      },
      showSaveDialog: async (_window: unknown, options: { defaultPath?: string }) => {
        heard.push(`save: ${options.defaultPath}`)
        return chosen(answers.save.shift())
      },
      showMessageBox: async (_window: unknown, options: { message: string; cancelId?: number }) => {
        heard.push(options.message)
        const response = answers.box.shift() ?? -1
        return { response: response < 0 ? (options.cancelId ?? 0) : response, checkboxChecked: false }
      },
    })
  })
}

async function launch({ args = [], userData = '' }: StartOptions): Promise<Program> {
  const noSandbox = process.getuid?.() === 0 && process.platform === 'linux' ? ['--no-sandbox'] : []
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const app = await _electron.launch({
    executablePath: runtime(),
    args: [...noSandbox, `--user-data-dir=${userData}`, project, ...args],
    env: env as Record<string, string>,
  })
  const child = app.process()
  // A program that is just starting may let go of the first promise that is waited for.
  await standInForDialogs(app).catch(() => standInForDialogs(app))
  const page = await app.firstWindow()
  await page.locator('#root > *').first().waitFor()
  return {
    app,
    page,
    answer: (answers) =>
      app.evaluate((_electron, next) => {
        const { dialogAnswers } = globalThis as Standing
        for (const [name, list] of Object.entries(next)) dialogAnswers?.[name as 'box'].push(...(list as number[]))
      }, answers),
    heard: () => app.evaluate(() => (globalThis as Standing).dialogsHeard ?? []),
    command: (name) => app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), name),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    kill: async () => {
      const closed = app.waitForEvent('close')
      child.kill('SIGKILL')
      await closed
    },
  }
}

/** Pictures of the windows, when the test failed; then the end, without questions. */
async function end({ app, isOver }: Program, info: TestInfo, index: number): Promise<void> {
  if (isOver()) return
  if (info.status !== info.expectedStatus)
    for (const [number, page] of app.windows().entries())
      await page.screenshot({ path: info.outputPath(`window-${index}-${number}.png`), timeout: 5000 }).catch(() => {})
  const closed = app.waitForEvent('close')
  await app.evaluate(({ app: program }) => program.exit(0)).catch(() => {})
  await closed
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names of fixtures out of the pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'dafu-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ folder }, use, info) => {
    const programs: Program[] = []
    await use(async (options = {}) => {
      const userData = options.userData ?? join(folder, 'user-data')
      mkdirSync(userData, { recursive: true })
      const settings = options.settings ?? { knownMissing: Object.values(standardFonts) }
      const file = join(userData, 'settings.json')
      if (!existsSync(file)) writeFileSync(file, JSON.stringify(settings))
      const program = await launch({ ...options, userData })
      programs.push(program)
      return program
    })
    for (const [index, program] of programs.entries()) await end(program, info, index)
  },
  sample: async ({ start, folder }, use) => {
    const program = await start({ args: ['--sample'] })
    const file = join(folder, '范文.dafu')
    await program.answer({ save: [file] })
    await use({ program, file })
  },
  letter: async ({ sample }, use) => use(await letterPage(sample.program.page)),
  emptyAnswer: async ({ letter }, use) => {
    const heading = (await letter.blocks()).findIndex((block) => block.startsWith('heading'))
    const words = await letter.words()
    await letter.caret(heading + 1, (words[heading + 1] ?? '').length)
    await letter.page.keyboard.press('Enter')
    await base.expect.poll(async () => (await letter.words())[heading + 2]).toBe('')
    await use(heading + 2)
  },
  savedWords: async ({ sample }, use) => {
    const { program, file } = sample
    // A file that was saved is a new one under the old name.
    const inode = () => statSync(file, { throwIfNoEntry: false })?.ino
    await use(async () => {
      const before = inode()
      await program.command('save')
      await base.expect.poll(() => inode() !== before).toBe(true)
      const draft = readDraft(readFileSync(file, 'utf8'))
      return draft.ok ? draft.value.blocks.map(blockText) : []
    })
  },
})
