import { readFileSync } from 'node:fs'
import { inProject } from './project.js'
import { tellProgress } from './report.js'
import { npm, quietly } from './run.js'

export function prepareDependencies() {
  if (isInstalled()) {
    return
  }
  tellProgress('正在安装依赖包……')
  quietly(...npm(['ci', '--no-audit', '--no-fund']), '依赖包没有装上，请检查网络后重试。')
}

/**
 * npm notes in a hidden lock file what it has installed, and only after it is complete. Comparing the two says
 * whether anything is missing, whoever ran the installation.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted ?? {}).every(
    ([path, entry]) => path === '' || entry.optional || present?.[path]?.version === entry.version,
  )
}

function packagesOf(name) {
  try {
    return JSON.parse(readFileSync(inProject(...name.split('/')), 'utf8')).packages
  } catch {
    return undefined
  }
}
