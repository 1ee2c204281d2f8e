import { existsSync } from 'node:fs'
import { isRoot } from './project.js'
import { tellProgress } from './report.js'
import { attempt } from './run.js'

export const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
]
export const fontPackages = ['fonts-noto-cjk']
export const virtualScreenPackages = ['xvfb', 'xauth']
export const pdfPackages = ['poppler-utils']
export const documentPackages = ['libxml2-utils', 'libreoffice-writer', 'mupdf-tools', ...pdfPackages]

/** Installs what is missing where that is possible, and gives the names that are missing still. */
export function prepareSystemPackages(names) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) {
    return []
  }
  const missing = missingAmong(names)
  if (missing.length === 0) {
    return []
  }
  if (!isRoot) {
    tellProgress(
      `缺少系统组件，请先运行：sudo apt-get update && sudo apt-get install -y ${missing.map(available).join(' ')}`,
    )
    return missing
  }
  tellProgress(`正在安装系统组件：${missing.join(' ')}`)
  install(missing)
  return missingAmong(names)
}

function install(names) {
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  // A fresh container has no package lists, or old ones whose files are gone from the archive.
  attempt('apt-get', [...patience, 'update'], options)
  const result = attempt(
    'apt-get',
    [...patience, 'install', '-y', '--no-install-recommends', ...names.map(available)],
    options,
  )
  if (!result.ok) {
    tellProgress(`系统组件没有装全：\n${result.output.trim().split('\n').slice(-8).join('\n')}`)
  }
}

function missingAmong(names) {
  const { stdout } = attempt('dpkg-query', ['--list', ...names.flatMap((name) => [name, renamed(name)])])
  const installed = new Set([...stdout.matchAll(/^ii +([^\s:]+)/gm)].map(([, name]) => name))
  return names.filter((name) => !installed.has(name) && !installed.has(renamed(name)))
}

/** Libraries that carry a time in their interface were renamed when Debian and Ubuntu made it 64 bits wide. */
const renamed = (name) => `${name}t64`

function available(name) {
  const { stdout } = attempt('apt-cache', ['policy', renamed(name)])
  return /Candidate: (?!\(none\))/.test(stdout) ? renamed(name) : name
}
