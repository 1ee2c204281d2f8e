import { existsSync } from 'node:fs'
import { inProject } from './project.js'
import { tellProgress } from './report.js'
import { quietly, tool } from './run.js'
import { hashOf, recall, remember } from './stamp.js'

const sources = [
  'letter',
  'templates',
  'electron',
  'renderer',
  'cli',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/cli/dafu.js']

export function prepareBuild() {
  const isBuilt = recall('build')?.value === hashOf(sources) && products.every((name) => existsSync(inProject(name)))
  if (!isBuilt) {
    build()
  }
}

export function build() {
  // Taken before, so that a file changed while the build runs is built again next time.
  const hash = hashOf(sources)
  tellProgress('正在构建程序……')
  quietly(...tool('electron-vite', ['build']), '窗口程序没有构建成功：')
  quietly(...tool('vite', ['build', '--config', 'vite.cli.config.ts']), '命令行程序没有构建成功：')
  remember('build', hash)
}
