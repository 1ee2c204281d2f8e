import { rmSync } from 'node:fs'
import { prepareBuild } from './build.js'
import { countOfPlaywright, countOfProgram, countOfVitest } from './counts.js'
import { programEnvironment } from './launch.js'
import { hasDisplay, inCache } from './project.js'
import { show, tool } from './run.js'
import { prepareRuntime } from './runtime.js'
import {
  documentPackages,
  fontPackages,
  pdfPackages,
  prepareSystemPackages,
  virtualScreenPackages,
  windowPackages,
} from './system-packages.js'
import { openVirtualScreen } from './virtual-screen.js'

/** What `npm test` does, in order; each step can also be asked for alone. A step gives its count of tests. */
export const steps = {
  lint: { title: '代码规范', run: lint },
  types: { title: '类型检查', run: types },
  unit: { title: '单元测试', run: unit },
  documents: { title: '公文检验', run: documents },
  e2e: { title: '窗口测试', run: endToEnd },
}

async function lint(args) {
  const codes = [
    await show(...tool('@biomejs/biome', ['ci', '.', '--error-on-warnings', ...args], 'biome')),
    await show(...tool('knip', [])),
    await show(process.execPath, ['scripts/check-rooms.js']),
    await show(process.execPath, ['scripts/check-docs.js']),
  ]
  return countOfProgram(Math.max(...codes))
}

async function types(args) {
  return countOfProgram(await show(...tool('typescript', ['-p', 'tsconfig.json', ...args], 'tsc')))
}

/** The tests of the command line run the program that users run, so it must be there. */
function unit(args) {
  prepareBuild()
  return vitest('unit', args)
}

function documents(args) {
  prepareSystemPackages([...documentPackages, ...fontPackages])
  prepareBuild()
  return vitest('documents', args)
}

async function vitest(project, args) {
  const report = freshReport(project)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await show(...tool('vitest', ['run', '--project', project, ...reporters, ...args]))
  return countOfVitest(report, code)
}

async function endToEnd(args) {
  prepareSystemPackages([...windowPackages, ...fontPackages, ...virtualScreenPackages, ...pdfPackages])
  const executable = await prepareRuntime()
  prepareBuild()
  const report = freshReport('e2e')
  const screen = await openTestScreen()
  try {
    const env = programEnvironment({
      ...(screen && { DISPLAY: screen.display, WAYLAND_DISPLAY: '' }),
      DAFU_ELECTRON: executable,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    })
    const code = await show(...tool('@playwright/test', ['test', '--reporter=list,json', ...args], 'playwright'), {
      env,
    })
    return countOfPlaywright(report, code)
  } finally {
    screen?.close()
  }
}

/** On a screen of their own the windows under test neither steal the keyboard nor lose it. */
async function openTestScreen() {
  if (process.platform !== 'linux') {
    return undefined
  }
  return openVirtualScreen().catch((error) => {
    if (hasDisplay) {
      return undefined
    }
    throw error
  })
}

/** A report of an earlier run must not be counted when this one fails before it writes its own. */
function freshReport(name) {
  const file = inCache('dafu', `${name}.json`)
  rmSync(file, { force: true })
  return file
}
