import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inProject, root } from './project.js'
import { Refusal, tellProgress } from './report.js'
import { attempt } from './run.js'
import { recall, remember } from './stamp.js'
import { prepareSubstitute, substituteFits } from './substitute.js'

const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const executableName = executableNames[process.platform] ?? 'electron'

const downloadLimit = 60_000
const retryAfter = 24 * 60 * 60 * 1000

/** Gives the path of an Electron executable, fetching one if there is none. */
export function prepareRuntime() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (chosen) {
    return existing(resolve(chosen, executableName))
  }
  if (isDownloaded() || download()) {
    return ownExecutable
  }
  if (substituteFits) {
    return prepareSubstitute()
  }
  throw new Refusal(
    'Electron 没有下载成功。请检查网络，或用环境变量 ELECTRON_MIRROR 指定镜像，或用 ELECTRON_OVERRIDE_DIST_PATH 指定已有的 Electron 所在文件夹，然后重试。',
  )
}

/** Whether the executable is the Electron that package.json names, which is what users get. */
export const isPinned = (executable) => executable === ownExecutable

const ownFolder = inProject('node_modules', 'electron')
const ownExecutable = join(ownFolder, 'dist', executableName)

function existing(executable) {
  if (!existsSync(executable)) {
    throw new Refusal(`环境变量 ELECTRON_OVERRIDE_DIST_PATH 所指的文件夹里没有 ${executableName}。`)
  }
  return executable
}

function isDownloaded() {
  // The note of the version is among the last files that are unpacked; the executable alone may be half an Electron.
  return existsSync(ownExecutable) && existsSync(join(ownFolder, 'path.txt'))
}

function download() {
  const attempted = recall('electron-download')
  // Another mirror or another version deserves a try at once.
  const circumstances = `${process.env.ELECTRON_MIRROR ?? ''} ${version()}`
  if (attempted?.value === circumstances && Date.now() - attempted.time < retryAfter && substituteFits) {
    return false
  }
  tellProgress('正在下载 Electron……')
  const options = { cwd: root, timeout: substituteFits ? downloadLimit : 0, stdio: ['ignore', 'ignore', 'pipe'] }
  const { ok } = attempt(process.execPath, [join(ownFolder, 'install.js')], options)
  if (!ok) {
    remember('electron-download', circumstances)
  }
  return ok && isDownloaded()
}

function version() {
  return JSON.parse(readFileSync(join(ownFolder, 'package.json'), 'utf8')).version
}
