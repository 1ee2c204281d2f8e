import { type ChildProcess, spawn } from 'node:child_process'
import { UserError } from '../io'

/** A screen that nobody sees, by its name for DISPLAY. */
export type Screen = { display: string; close: () => void }

const startLimit = 20_000
const none = '导出 PDF 需要显示器或虚拟屏幕：请在桌面环境中运行，或先安装 Xvfb'

function displayOf(server: ChildProcess): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const told = new Promise<string>((resolve, reject) => {
    const fail = () => reject(new UserError(none))
    timer = setTimeout(fail, startLimit)
    server.once('error', fail)
    server.once('exit', fail)
    server.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`))
  })
  return told.finally(() => clearTimeout(timer))
}

/** Opens a screen that nobody sees. Throws `UserError` where the system has none. */
export async function openVirtualScreen(): Promise<Screen> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  try {
    return { display: await displayOf(server), close: () => server.kill() }
  } catch (error) {
    server.kill()
    throw error
  }
}
