import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { UserError } from '../io'
import { findProgram, type Program } from './find-program'
import { openVirtualScreen } from './virtual-screen'

/** How long the program may take, in minutes. */
const limit = 3

/** How much of what the program says is kept, in characters: the reason comes last. */
const kept = 10_000

/** Why the program made no file: its own last sentence. Chromium says much beside it, in English. */
function reasonIn(said: string): string | undefined {
  const sentences = said.split(/\r?\n/).filter((line) => line.endsWith('。'))
  return sentences.at(-1)?.slice(0, -1)
}

/** Runs the program until it ends. Throws `UserError` where it did not do its work. */
function run({ executable, args }: Program, environment: NodeJS.ProcessEnv, minutes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (message: string) => reject(new UserError(message))
    const child = spawn(executable, args, {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: minutes * 60_000,
      killSignal: 'SIGKILL',
    })
    let said = ''
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text: string) => {
      said = (said + text).slice(-kept)
    })
    child.once('error', () => fail(`答复程序没有启动：${executable}`))
    // What the program started may outlive it, and would keep its standard error open.
    child.once('exit', () => child.killed && child.stderr.destroy())
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else if (child.killed) fail(`答复程序没有导出 PDF：超过${minutes}分钟没有完成，已停止`)
      else fail(`答复程序没有导出 PDF：${reasonIn(said) ?? `${executable}（退出码 ${code ?? signal}）`}`)
    })
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

async function runOnScreen(program: Program, minutes: number): Promise<void> {
  // Programs such as editors set the variable for their own children; with it Electron would be a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  if (process.platform !== 'linux' || environment.DISPLAY || environment.WAYLAND_DISPLAY)
    return run(program, environment, minutes)
  const screen = await openVirtualScreen()
  try {
    await run(program, { ...environment, DISPLAY: screen.display }, minutes)
  } finally {
    screen.close()
  }
}

/** The letter as a PDF file, drawn by the desktop program without a window. Throws `UserError` where that cannot be done. */
export async function drawPdf(letter: Letter, minutes = limit): Promise<Uint8Array> {
  const { env: environment, platform } = process
  const program = findProgram({ environment, folder: import.meta.dirname, platform })
  const folder = await mkdtemp(join(tmpdir(), 'dafu-pdf-'))
  try {
    await writeFile(join(folder, 'letter.dafu'), writeDraft(letter))
    await runOnScreen({ ...program, args: argumentsFor(program, folder) }, minutes)
    return await readFile(join(folder, 'letter.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
