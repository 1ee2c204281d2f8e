import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { UserError } from '../io'
import { findProgram, type Program } from './find-program'
import { openVirtualScreen } from './virtual-screen'

/** How long the program may take, in milliseconds. */
const limit = 180_000

/** Runs the program until it ends, and gives its exit code; null where it was stopped. */
function run({ executable, args }: Program, environment: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { env: environment, stdio: 'ignore', timeout: limit, killSignal: 'SIGKILL' })
    child.once('error', () => reject(new UserError(`答复程序没有启动：${executable}`)))
    child.once('close', resolve)
  })
}

/** What the program is started with to make a PDF file of a draft, in a folder where all that it keeps is thrown away. */
function argumentsFor(program: Program, folder: string): string[] {
  // Chromium refuses to put itself into a sandbox when root starts it.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${join(folder, 'user-data')}`,
    ...program.args,
    `--export-pdf=${join(folder, 'letter.pdf')}`,
    join(folder, 'letter.dafu'),
  ]
}

async function runOnScreen(program: Program): Promise<number | null> {
  // Programs such as editors set the variable for their own children; with it Electron would be a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  if (process.platform !== 'linux' || environment.DISPLAY || environment.WAYLAND_DISPLAY)
    return run(program, environment)
  const screen = await openVirtualScreen()
  try {
    return await run(program, { ...environment, DISPLAY: screen.display })
  } finally {
    screen.close()
  }
}

/** The letter as a PDF file, drawn by the desktop program without a window. Throws `UserError` where there is no program. */
export async function drawPdf(letter: Letter): Promise<Uint8Array> {
  const { env: environment, platform } = process
  const program = findProgram({ environment, folder: import.meta.dirname, platform })
  const folder = await mkdtemp(join(tmpdir(), 'dafu-pdf-'))
  try {
    await writeFile(join(folder, 'letter.dafu'), writeDraft(letter))
    const code = await runOnScreen({ ...program, args: argumentsFor(program, folder) })
    if (code !== 0) throw new UserError(`答复程序没有导出 PDF（退出码 ${code ?? '无'}）：${program.executable}`)
    return await readFile(join(folder, 'letter.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
