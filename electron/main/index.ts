import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, Menu, powerMonitor, session } from 'electron'
import { readLetterFile } from '../../letter/files/read-letter-file'
import { failure, type Result, success } from '../../letter/model/result'
import type { CommandName } from '../bridge'
import { listenToPages } from './calls/calls'
import { type CommandLine, readCommandLine } from './command-line'
import { demonstrate } from './demonstration'
import { describeFault, SpokenFault } from './disk/faults'
import { jsonFile } from './disk/json-file'
import type { Desk } from './documents/document'
import { openJournal } from './documents/journal'
import { type Found, findInFile, takenIn } from './documents/opening'
import { writePdfFile } from './printing/pdf-file'
import { recentFiles } from './recent'
import { enforceSecurity, prepareSecurity } from './security/security'
import { settingsFile } from './settings'
import { vocabularyFile } from './vocabulary'
import type { Closing } from './window/closing'
import { menuTemplate } from './window/menu'
import { type Page, tellPage } from './window/page'
import { Pages } from './window/pages'
import { placeSchema } from './window/window-place'

/** How long the demonstration may take, in milliseconds. */
const demonstrationLimit = 90_000
const sampleName = '范文'

const commandLine = readCommandLine(process.argv.slice(1), process.cwd(), process.defaultApp === true)

/** A folder that is gone when the program is. */
function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dafu-'))
  // Chromium would make the folder again to write down what it has cached.
  app.commandLine.appendSwitch('disable-http-cache')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/**
 * Where the program keeps what is its own. What a demonstration keeps is of no use to anybody later, and stays in its folder; what
 * is kept while a PDF file is made is of no use at all.
 */
function chooseUserData({ demonstration, pdf }: CommandLine): void {
  const named = app.commandLine.getSwitchValue('user-data-dir')
  const own = () => {
    if (pdf !== null) return passingFolder()
    return demonstration === null ? join(app.getPath('appData'), 'Dafu') : join(demonstration, '.user-data')
  }
  app.setPath('userData', named || own())
}

function openDesk(): Desk {
  const own = (name: string) => join(app.getPath('userData'), name)
  return {
    documents: new Map(),
    journal: openJournal(own('recovery')),
    recent: recentFiles(own('recent.json')),
    now: () => new Date(),
    newId: () => randomUUID(),
  }
}

/** What the first window shows: the named file, the sample, or null for the start screen. */
async function firstDocument(desk: Desk, { file, sample, demonstration }: CommandLine): Promise<Result<Found> | null> {
  if (file !== null) return findInFile(desk, file)
  if (!sample && demonstration === null) return null
  try {
    const read = readLetterFile(await readFile(join(import.meta.dirname, 'sample.txt')), '.txt')
    return read.ok ? success(takenIn(read.value, sampleName)) : read
  } catch (fault) {
    return failure(`范文没有打开。${describeFault(fault)}`)
  }
}

/** Ends the demonstration with one line that says what came of it. */
function finish(outcome: { ok: true; files: string[] } | { ok: false; message: string }): void {
  process.stdout.write(`${JSON.stringify({ demonstration: outcome })}\n`, () => app.exit(outcome.ok ? 0 : 1))
}

/** Gives the answer to a page that is ready to be shown, or null where the program does not show itself. */
function demonstrationOf({ demonstration: folder }: CommandLine): ((page: Page) => void) | null {
  if (folder === null) return null
  setTimeout(() => finish({ ok: false, message: '演示超时：窗口没有准备好。' }), demonstrationLimit)
  let isUnderWay = false
  return (page) => {
    if (isUnderWay) return
    isUnderWay = true
    demonstrate(page, folder).then(
      (files) => finish({ ok: true, files }),
      (fault) => {
        console.error(fault)
        finish({ ok: false, message: describeFault(fault) })
      },
    )
  }
}

/** The page of the window in front; of any window where none of ours is. */
function pageInFront(pages: Pages): Page | undefined {
  const focused = BrowserWindow.getFocusedWindow()
  return pages.all().find(({ window }) => window === focused) ?? pages.all()[0]
}

function installCommands(pages: Pages): void {
  const actions = {
    command: (name: CommandName) => {
      const page = pageInFront(pages)
      if (!page) return
      // One window a document: a new letter is begun beside this one.
      if (name === 'new' && page.document) tellPage(pages.add(null), 'command', 'new')
      else tellPage(page, 'command', name)
    },
    closeWindow: () => pageInFront(pages)?.window.close(),
    quit: () => app.quit(),
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, process.platform === 'darwin')))
}

/** Quitting asks window after window, and stops as soon as one is to stay. */
function watchQuitting(pages: Pages, closing: Closing): void {
  app.on('before-quit', (event) => {
    if (pages.all().length === 0) return
    event.preventDefault()
    void pages.closeAll().then((isEmpty) => isEmpty && app.quit())
  })
  app.on('window-all-closed', () => app.quit())
  const endSession = () => {
    closing.asks = false
    app.quit()
  }
  powerMonitor.on('shutdown', endSession)
  process.once('SIGTERM', endSession)
}

/** A file that is opened while the program runs goes to the window that is there. */
function watchFurtherStarts(pages: Pages): void {
  app.on('second-instance', (_event, _arguments, _folder, data) => {
    const { file } = data as CommandLine
    if (file !== null) void pages.openFile(file)
    else pageInFront(pages)?.window.focus()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void pages.openFile(path)
  })
}

/** Makes a PDF file for the command line: no window is shown, and the exit code tells whether the file is there. */
async function exportPdf(file: string | null, pdf: string): Promise<void> {
  // The window that draws the pages is the last one, and the program is not over when it goes.
  app.on('window-all-closed', () => {})
  try {
    if (file === null) throw new SpokenFault('没有指定要导出的草稿。')
    await writePdfFile(file, pdf)
    app.exit(0)
  } catch (fault) {
    process.stderr.write(`${describeFault(fault)}\n`, () => app.exit(1))
  }
}

async function run(): Promise<void> {
  enforceSecurity(session.defaultSession, join(import.meta.dirname, '../renderer'))
  if (commandLine.pdf !== null) return exportPdf(commandLine.file, commandLine.pdf)
  const desk = openDesk()
  const own = (name: string) => join(app.getPath('userData'), name)
  const file = jsonFile(own('window.json'), placeSchema, { bounds: null, maximized: false })
  const closing = { asks: commandLine.demonstration === null }
  const pages = new Pages(desk, { last: await file.read(), file }, closing)
  const demonstration = demonstrationOf(commandLine)
  const settings = settingsFile(own('settings.json'))
  listenToPages({ desk, pages, settings, vocabulary: vocabularyFile(own('vocabulary.json')), demonstration })
  installCommands(pages)
  watchQuitting(pages, closing)
  watchFurtherStarts(pages)
  const found = await firstDocument(desk, commandLine)
  if (found && !found.ok && demonstration) finish(found)
  else pages.begin(found)
}

// The few words of Chromium itself, such as those of a file field, are Chinese like the rest.
app.commandLine.appendSwitch('lang', 'zh-CN')
chooseUserData(commandLine)
prepareSecurity()
// A PDF file is made beside the program that is open, which has nothing to do with it.
if (commandLine.pdf !== null || app.requestSingleInstanceLock(commandLine)) {
  app
    .whenReady()
    .then(run)
    .catch((fault) => {
      console.error(fault)
      app.exit(1)
    })
} else if (commandLine.demonstration === null) app.exit(0)
else finish({ ok: false, message: '另一次演示正在进行。' })
