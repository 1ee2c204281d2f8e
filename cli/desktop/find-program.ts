import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../io'

/** The desktop program: its executable, and what that is started with before all else. */
export type Program = { executable: string; args: readonly string[] }

/** Where the program is looked for: the variables of the environment, and the folder that the command line runs from. */
export type Surroundings = { environment: NodeJS.ProcessEnv; folder: string; platform: NodeJS.Platform }

/** What the installed program is called on each system. */
const installedNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: '答复.app/Contents/MacOS/答复',
  win32: '答复.exe',
}

/** What a bare Electron is called on each system. */
const electronNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

function named({ environment }: Surroundings): Program | null {
  const executable = environment.DAFU_PROGRAM
  if (!executable) return null
  if (!existsSync(executable)) throw new UserError(`环境变量 DAFU_PROGRAM 所指的程序不存在：${executable}`)
  return { executable, args: [] }
}

function installed({ folder, platform }: Surroundings): Program | null {
  const name = installedNames[platform] ?? 'dafu'
  const executable = [folder, dirname(folder)].map((place) => join(place, name)).find((file) => existsSync(file))
  return executable ? { executable, args: [] } : null
}

/** The Electron by which a working copy of the project runs, in the order in which its scripts look for one. */
function inWorkingCopy({ environment, folder, platform }: Surroundings): Program | null {
  const root = join(folder, '..', '..')
  if (!existsSync(join(root, 'out', 'main', 'index.js'))) return null
  const name = electronNames[platform] ?? 'electron'
  const substitutes = join(root, 'node_modules', '.cache', 'dafu-electron')
  const folders = [
    ...(environment.ELECTRON_OVERRIDE_DIST_PATH ? [environment.ELECTRON_OVERRIDE_DIST_PATH] : []),
    join(root, 'node_modules', 'electron', 'dist'),
    ...(existsSync(substitutes) ? readdirSync(substitutes).map((version) => join(substitutes, version)) : []),
  ]
  const executable = folders.map((place) => join(place, name)).find((file) => existsSync(file))
  return executable ? { executable, args: [root] } : null
}

/** The desktop program that draws the pages: the one that is named, the one beside the command line, or a working copy's. */
export function findProgram(surroundings: Surroundings): Program {
  const found = named(surroundings) ?? installed(surroundings) ?? inWorkingCopy(surroundings)
  if (found) return found
  throw new UserError(
    '导出 PDF 要用答复程序，本机没有找到：请安装后用环境变量 DAFU_PROGRAM 指明程序文件，或先导出 .docx',
  )
}
