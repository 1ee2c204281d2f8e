import { spawn } from 'node:child_process'
import { Refusal } from './report.js'

const startLimit = 20_000

/** Starts a screen that nobody sees and gives its name for DISPLAY, with the way to end it. */
export function openVirtualScreen() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const fail = (reason) => reject(new Refusal(`虚拟屏幕（Xvfb）没有启动：${reason}`))
    const timer = setTimeout(() => {
      server.kill()
      fail('等待超时。')
    }, startLimit)
    server.once('error', (error) => {
      clearTimeout(timer)
      fail(error.code === 'ENOENT' ? '没有安装，请先运行 sudo apt-get install -y xvfb。' : error.message)
    })
    server.once('exit', (code) => {
      clearTimeout(timer)
      fail(`退出码 ${code}。`)
    })
    server.stdio[3].once('data', (data) => {
      clearTimeout(timer)
      resolve({ display: `:${data.toString().trim()}`, close: () => server.kill() })
    })
  })
}
